namespace Deployments;

/// <summary>The days on which what is known of a contribution can change.</summary>
/// <remarks>
/// Under the rules' own reading: the day of every report and list, the edges of lives and coverage, the day on which a figure goes stale, and the
/// day after the last report where the end is unknown. Other readings move an imprecise date to the day asked while that lies within the days it can
/// mean, so that there the distance to every other date counts too: a day later, or as many as terms compare or carry forward. A change looks at the
/// day before it, which adds one.
/// </remarks>
internal sealed class Breakpoints(ContributionClaims claims, ClaimReader reader, TimelineTerms terms)
{
    private static readonly int First = DayNumber.Of(new NodaTime.LocalDate(1, 1, 1));
    private static readonly int Last = DayNumber.Of(NodaTime.LocalDate.MaxIsoValue);
    private readonly int? comparedWithin = terms.Settlement == Settlement.MostRecent ? null : terms.ComparedWithin;
    private int[] keys = new int[512];
    private DaySpan[] spells = new DaySpan[16];
    private int spellCount;

    public int Count { get; private set; }

    public int DayOf(int i) => keys[i] >> 2;

    public BreakpointKind KindOf(int i) => (BreakpointKind)(keys[i] & 3);

    /// <summary>Gathers the days of the contribution at hand, in order; one may stand several times.</summary>
    public void Gather()
    {
        Count = 0;
        GatherSpells();
        AddLife();
        var last = DayNumber.BeforeAll;
        for (var s = 0; s < claims.SeriesCount; s++)
        {
            ref readonly var range = ref claims.Series[s];
            AddCoverage(range.Coverage);
            for (var i = range.From; i < range.To; i++)
                Add(claims.Claims[i].Day, claims.Claims[i].LastDay);
            for (var i = range.ListFrom; i < range.ListTo; i++)
                Add(claims.Lists[i].Day, claims.Lists[i].LastDay);
            last = range.To > range.From ? Math.Max(last, claims.Claims[range.To - 1].Day) : last;
        }

        if (claims.Life.EndIsUnknown)
            Add(last + 1L, BreakpointKind.Evidence);
        NearlySorted.Sort(keys.AsSpan(0, Count));
    }

    private void AddLife()
    {
        ref readonly var life = ref claims.Life;
        Add(life.Start, BreakpointKind.Evidence);
        Add(life.End + 1L, BreakpointKind.Evidence);
        AddCoverage(life.OperationCoverage);
        Add(life.StartLatest, BreakpointKind.OtherReadings);
        Add(life.EndEarliest + 1L, BreakpointKind.OtherReadings);
    }

    private void AddCoverage(DaySpan coverage)
    {
        Add(coverage.First, BreakpointKind.Evidence);
        Add(coverage.Last + 1L, BreakpointKind.Evidence);
        AddWithinSpells(coverage.First + 1L);
        AddWithinSpells(coverage.Last + 2L);
    }

    private void Add(int day, int lastDay)
    {
        Add(day, BreakpointKind.Evidence);
        if (terms.CarriedForward is { } limit)
            Add(day + limit + 1L, BreakpointKind.Staleness);
        if (spellCount == 0)
            return;
        AddDistances(day);
        if (lastDay == day)
            return;
        Add(day + 1L, BreakpointKind.OtherReadings);
        Add(lastDay, BreakpointKind.OtherReadings);
        Add(lastDay + 1L, BreakpointKind.OtherReadings);
        if (terms.CarriedForward is { } most)
            Add(lastDay + most + 1L, BreakpointKind.OtherReadings);
        AddDistances(lastDay);
    }

    private void AddDistances(int day)
    {
        AddWithinSpells(day + 1L);
        if (terms.CarriedForward is { } limit)
            AddWithinSpells(day + limit + 2L);
        if (comparedWithin is { } within)
            AddWithinSpells(day + within + 1L);
    }

    private void AddWithinSpells(long day)
    {
        var (low, high) = (0, spellCount);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (spells[middle].Last < day)
                low = middle + 1;
            else
                high = middle;
        }

        if (low < spellCount && spells[low].First <= day)
            Add(day, BreakpointKind.OtherReadings);
    }

    /// <summary>The spells in which an imprecise date can mean the day asked.</summary>
    private void GatherSpells()
    {
        spellCount = 0;
        for (var i = 0; i < reader.ImpreciseCount; i++)
        {
            ref readonly var date = ref reader.Imprecise[i];
            if (spellCount > 0 && spells[spellCount - 1].Last >= date.Day)
            {
                spells[spellCount - 1] = new DaySpan(spells[spellCount - 1].First, Math.Max(spells[spellCount - 1].Last, date.LastDay + 1));
                continue;
            }

            if (spellCount == spells.Length)
                Array.Resize(ref spells, spellCount * 2);
            spells[spellCount++] = new DaySpan(date.Day, date.LastDay + 1);
        }
    }

    private void Add(long day, BreakpointKind kind)
    {
        if (day < First || day > Last)
            return;
        if (Count == keys.Length)
            Array.Resize(ref keys, Count * 2);
        keys[Count++] = ((int)day << 2) | (int)kind;
    }
}
