namespace Deployments;

internal sealed partial class ClaimReader
{
    private readonly ClaimWindows windows = new();
    private ClaimWindow[] windowsTaken = [];
    private int[] latestBefore = [];
    private int[] mattering = new int[16];

    /// <summary>The imprecise dates of the contribution, sorted by their first day.</summary>
    public ImpreciseDate[] Imprecise { get; private set; } = new ImpreciseDate[16];

    public int ImpreciseCount { get; private set; }

    /// <summary>What other readings of imprecise dates make of a day: rule 13, the same as <see cref="Readings"/>.</summary>
    /// <param name="day">The day.</param>
    /// <param name="plain">What the rules read on it.</param>
    /// <param name="possible">What it can add to a total under any reading.</param>
    /// <returns>Whether all readings agree.</returns>
    public bool IsCertain(int day, in HoldingReading plain, out CountBounds possible)
    {
        possible = plain.Adds;
        if (plain.HasEnded)
            return true;
        var startMoves = claims.Life.StartLatest > day && claims.Life.Start <= day;
        var endMoves = claims.Life.EndEarliest < day && claims.Life.End >= day;
        if (ImpreciseCount == 0 && !startMoves && !endMoves)
            return true;
        if (!Mattering(day, out var count, out var ways))
        {
            possible = CountBounds.Unknown;
            return false;
        }

        var isCertain = true;
        var all = ways * (startMoves ? 2 : 1) * (endMoves ? 2 : 1);
        for (var way = 1; way < all; way++)
        {
            Clear();
            var rest = way;
            for (var i = 0; i < count; i++)
            {
                ref readonly var date = ref Imprecise[mattering[i]];
                (rest, var own) = Math.DivRem(rest, date.WaysOn(day));
                if (own > 0)
                    Move(in date, date.DayOf(own, day));
            }

            start = startMoves && (rest & 1) != 0 ? day + 1 : claims.StartsWithReports && movedClaimCount > 0 ? FirstReport() : start;
            end = endMoves && (startMoves ? rest >> 1 : rest) != 0 ? day - 1 : end;
            var adds = Read(day).Adds;
            isCertain &= adds == plain.Adds;
            possible = possible.With(in adds);
        }

        Clear();
        return isCertain;
    }

    /// <summary>The dates whose reading can make a difference on a day, and in how many ways they can be read together; false where those are too many.</summary>
    private bool Mattering(int day, out int count, out int ways)
    {
        (count, ways) = (0, 1);
        for (var i = 0; i < ImpreciseCount && Imprecise[i].Day <= day; i++)
        {
            if (day >= Imprecise[i].MattersUntil)
                continue;
            ways *= Imprecise[i].WaysOn(day);
            if (ways > Readings.MostReadings)
                return false;
            if (count == mattering.Length)
                Array.Resize(ref mattering, count * 2);
            mattering[count++] = i;
        }

        return true;
    }

    private void Move(in ImpreciseDate date, int day)
    {
        firstMoved = Math.Min(firstMoved, date.Day);
        claims.Series[date.Series].Moved++;
        if (date.IsList)
        {
            claims.Lists[date.Place].MovedTo = day;
            Append(ref movedLists, ref movedListCount, date.Place);
        }
        else
        {
            claims.Claims[date.Place].MovedTo = day;
            Append(ref movedClaims, ref movedClaimCount, date.Place);
        }
    }

    private static void Append(ref int[] places, ref int count, int place)
    {
        if (count == places.Length)
            Array.Resize(ref places, count * 2);
        places[count++] = place;
    }

    /// <summary>Looks for imprecise dates, and for how long each of them matters.</summary>
    private void BeginReadings()
    {
        ImpreciseCount = 0;
        if (!claims.IsImprecise)
            return;
        if (windowsTaken.Length < claims.Count)
            (windowsTaken, latestBefore) = (new ClaimWindow[claims.Claims.Length], new int[claims.Claims.Length]);
        for (var s = 0; s < claims.SeriesCount; s++)
        {
            var latest = DayNumber.BeforeAll;
            for (var i = claims.Series[s].From; i < claims.Series[s].To; i++)
            {
                ref readonly var claim = ref claims.Claims[i];
                windowsTaken[i] = new ClaimWindow(s, claim.Day, claim.LastDay, claim.Kind == ClaimKind.Change);
                latestBefore[i] = latest;
                latest = Math.Max(latest, claim.LastDay);
            }
        }

        windows.Take(windowsTaken.AsSpan(0, claims.Count));
        for (var s = 0; s < claims.SeriesCount; s++)
        {
            ref readonly var range = ref claims.Series[s];
            for (var i = range.From; i < range.To; i++)
            {
                if (claims.Claims[i].IsImprecise)
                    Add(new ImpreciseDate { Place = i, Series = s, Day = claims.Claims[i].Day, LastDay = claims.Claims[i].LastDay });
            }

            for (var i = range.ListFrom; i < range.ListTo; i++)
            {
                if (claims.Lists[i].LastDay > claims.Lists[i].Day)
                    Add(new ImpreciseDate { Place = i, IsList = true, Series = s, Day = claims.Lists[i].Day, LastDay = claims.Lists[i].LastDay });
            }
        }

        Imprecise.AsSpan(0, ImpreciseCount).Sort(static (a, b) => a.Day.CompareTo(b.Day));
    }

    /// <summary>A date matters while it may not have begun, and where another report falls among the days that it can mean until both are certainly replaced.</summary>
    private void Add(ImpreciseDate date)
    {
        date.MattersUntil = MeetsAnother(in date) ? windows.DecidesUntil(new ClaimWindow(date.Series, date.Day, date.LastDay, IsChange: false)) : date.LastDay;
        if (ImpreciseCount == Imprecise.Length)
        {
            var more = Imprecise;
            Array.Resize(ref more, ImpreciseCount * 2);
            Imprecise = more;
        }

        Imprecise[ImpreciseCount++] = date;
    }

    private bool MeetsAnother(in ImpreciseDate date)
    {
        for (var s = 0; s < claims.SeriesCount; s++)
        {
            ref readonly var range = ref claims.Series[s];
            var last = LastUpTo(range.From, range.To, date.LastDay);
            if (last < range.From)
                continue;

            // What begins last is itself, or stands after it; of what begins before, the latest day is known.
            var isOwn = !date.IsList && s == date.Series;
            if (latestBefore[last] >= date.Day || (isOwn ? last > date.Place : claims.Claims[last].LastDay >= date.Day))
                return true;
        }

        return false;
    }
}
