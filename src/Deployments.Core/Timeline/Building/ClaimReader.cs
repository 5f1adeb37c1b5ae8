namespace Deployments;

/// <summary>What is known of one contribution on a day: rules 1 to 8 on numbers, the same as <see cref="HoldingResolver"/> by objects, day by day.</summary>
/// <remarks>Tests compare the two on every day. Nothing is allocated for a contribution.</remarks>
internal sealed partial class ClaimReader(ContributionClaims claims, TimelineTerms terms)
{
    private readonly FigureSettler settler = new(terms);
    private SeriesWord[] words = new SeriesWord[8];
    private SeriesWord[] plainWords = new SeriesWord[8];
    private SeriesWord[] levels = new SeriesWord[8];
    private SeriesWord[] figures = new SeriesWord[8];
    private SeriesWord[] remembered = new SeriesWord[256];
    private bool[] isRemembered = new bool[256];
    private int[] steps = new int[64];
    private int[] stepDays = new int[64];
    private int[] sameDay = new int[64];

    // The reading at hand: which dates are moved, the first day that can tell them apart, and the life.
    private int[] movedClaims = new int[16];
    private int movedClaimCount;
    private int[] movedLists = new int[16];
    private int movedListCount;
    private int firstMoved = DayNumber.AfterAll;
    private bool isPlain;
    private int start;
    private int end;

    /// <summary>Begins with the contribution that has just been taken.</summary>
    public void Begin()
    {
        if (words.Length < claims.SeriesCount)
        {
            var size = claims.SeriesCount * 2;
            (words, plainWords, levels, figures) = (new SeriesWord[size], new SeriesWord[size], new SeriesWord[size], new SeriesWord[size]);
        }

        if (remembered.Length < claims.Count)
            (remembered, isRemembered) = (new SeriesWord[claims.Claims.Length], new bool[claims.Claims.Length]);
        Array.Clear(isRemembered, 0, claims.Count);
        Clear();
        BeginReadings();
    }

    /// <summary>What the rules read on a day.</summary>
    public HoldingReading On(int day)
    {
        Clear();
        isPlain = true;
        var reading = Read(day);
        isPlain = false;
        (words, plainWords) = (plainWords, words);
        return reading;
    }

    /// <summary>Whether a series' figure of this age is the one that held on the last day asked.</summary>
    public bool HasFigureOf(int age)
    {
        for (var s = 0; s < claims.SeriesCount; s++)
        {
            if (plainWords[s].IsThere && plainWords[s].HasCount && plainWords[s].Age == age)
                return true;
        }

        return false;
    }

    private void Clear()
    {
        for (var i = 0; i < movedClaimCount; i++)
            claims.Claims[movedClaims[i]].MovedTo = DatedClaim.NotMoved;
        for (var i = 0; i < movedListCount; i++)
            claims.Lists[movedLists[i]].MovedTo = DatedClaim.NotMoved;
        for (var s = 0; s < claims.SeriesCount; s++)
            claims.Series[s].Moved = 0;
        (movedClaimCount, movedListCount, firstMoved) = (0, 0, DayNumber.AfterAll);
        (start, end) = (claims.Life.Start, claims.Life.End);
    }

    private HoldingReading Read(int day)
    {
        if (day > end && (start <= day || claims.Count > 0))
            return HoldingReading.Known(CountBounds.Zero) with { HasEnded = true };
        if (day < start && claims.ListCount == 0)
            return HoldingReading.Of(HoldingKind.NotYet);
        var covered = claims.SeriesCount == 0;
        for (var s = 0; s < claims.SeriesCount; s++)
        {
            covered |= claims.Series[s].Coverage.Contains(day);
            if (!isPlain && claims.Series[s].Moved == 0 && (!claims.Series[s].HasChanges || firstMoved == DayNumber.AfterAll))
                words[s] = plainWords[s];
            else
                WordOn(s, day, ref words[s]);
        }

        if (day < start)
            return BeforeStart(day);
        if (!covered || !claims.Life.OperationCoverage.Contains(day))
            return HoldingReading.Unknown(UnknownReason.OutsideCoverage) with { IsLive = true };
        return Settle(day) with { IsLive = true };
    }

    private HoldingReading BeforeStart(int day)
    {
        for (var s = 0; s < claims.SeriesCount; s++)
        {
            if (words[s] is { IsThere: true, IsListZero: true } && IsFresh(words[s].Age, day))
                return HoldingReading.Known(CountBounds.Zero);
        }

        return HoldingReading.Of(HoldingKind.NotYet);
    }

    private HoldingReading Settle(int day)
    {
        var (fresh, stale, silence) = (0, false, -1);
        for (var s = 0; s < claims.SeriesCount; s++)
        {
            ref readonly var word = ref words[s];
            if (!word.IsThere)
                continue;
            if (!word.HasCount)
                silence = silence < 0 || FigureSettler.ByRecency(in word, in words[silence]) < 0 ? s : silence;
            else if (IsFresh(word.Age, day))
                figures[fresh++] = word;
            else
                stale = true;
        }

        if (fresh > 0)
            return Known(day, settler.Settle(figures.AsSpan(0, fresh)).Count);
        if (stale)
            return HoldingReading.Unknown(UnknownReason.Stale);
        if (silence < 0)
            return HoldingReading.Unknown(UnknownReason.NotReported);
        ref readonly var reason = ref words[silence];
        return (reason.CannotExist ? HoldingReading.Of(HoldingKind.CannotExist) : HoldingReading.Unknown(reason.Reason)) with { Silence = reason.Decider };
    }

    private HoldingReading Known(int day, in CountBounds count)
    {
        // After the last report of a contribution that ended on an unknown day, nothing may be left of it (rule 13).
        var mayHaveEnded = claims.Life.EndIsUnknown && day > LastReport();
        return HoldingReading.Known(mayHaveEnded ? new CountBounds(0, Segment.None, count.High) : count);
    }

    private int LastReport()
    {
        var last = DayNumber.BeforeAll;
        for (var s = 0; s < claims.SeriesCount; s++)
        {
            ref readonly var range = ref claims.Series[s];
            var i = range.To - 1;
            while (i >= range.From && claims.Claims[i].MovedTo != DatedClaim.NotMoved)
                i--;
            last = i >= range.From ? Math.Max(last, claims.Claims[i].Day) : last;
        }

        for (var i = 0; i < movedClaimCount; i++)
            last = Math.Max(last, claims.Claims[movedClaims[i]].MovedTo);
        return last;
    }

    private int FirstReport()
    {
        var first = DayNumber.AfterAll;
        for (var s = 0; s < claims.SeriesCount; s++)
        {
            ref readonly var range = ref claims.Series[s];
            var i = range.From;
            while (i < range.To && claims.Claims[i].MovedTo != DatedClaim.NotMoved)
                i++;
            first = i < range.To ? Math.Min(first, claims.Claims[i].Day) : first;
        }

        for (var i = 0; i < movedClaimCount; i++)
            first = Math.Min(first, claims.Claims[movedClaims[i]].MovedTo);
        return first;
    }

    private bool IsFresh(int age, int day) => terms.CarriedForward is not { } limit || (long)day - age <= limit;
}
