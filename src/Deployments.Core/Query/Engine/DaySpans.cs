namespace Deployments;

/// <summary>The periods of a query as days: which days decide, which of them are covered, and how totals of days become cells.</summary>
internal sealed class DaySpans
{
    private readonly (int First, int Until)[] spans;
    private readonly int[] columnOf;
    private readonly bool[] covered;

    /// <param name="spans">The days of each period: the first and the day after the last.</param>
    /// <param name="columns">The days that decide.</param>
    /// <param name="coverage">What the dataset covers.</param>
    public DaySpans((int First, int Until)[] spans, DayColumns columns, DateSpan? coverage)
    {
        (this.spans, Columns) = (spans, columns);
        columnOf = columns.Count == 0 ? [] : [.. spans.Select(s => columns.ColumnFrom(s.First))];
        var (from, until) = coverage is { } span ? (span.Start is { } s ? DayNumber.Of(s) : DayNumber.BeforeAll, span.End is { } e ? DayNumber.Of(e) : DayNumber.AfterAll) : (0, -1);
        covered = new bool[columns.Count];
        for (var column = 0; column < covered.Length; column++)
            covered[column] = from <= columns[column] && columns[column] <= until;
        IsAllCovered = Array.TrueForAll(covered, c => c);
    }

    public DayColumns Columns { get; }

    public int Count => spans.Length;

    /// <summary>The days of all periods.</summary>
    public ReadOnlySpan<(int First, int Until)> All => spans;

    /// <summary>Whether every day that decides is covered.</summary>
    public bool IsAllCovered { get; }

    public (int First, int Until) this[int period] => spans[period];

    /// <summary>The days that a rule looks at in a period: the first of them and the day after the last.</summary>
    public static (int First, int Until) DaysOf(PeriodRule rule, CalendarPeriod period) => rule switch
    {
        PeriodRule.AtEnd => DayNumber.Of(period.Last) is var last ? (last, last + 1) : default,
        PeriodRule.AtStart => DayNumber.Of(period.First) is var first ? (first, first + 1) : default,
        _ => (DayNumber.Of(period.First), DayNumber.Of(period.Last) + 1),
    };

    /// <summary>The column of the first day of a period.</summary>
    public int ColumnOf(int period) => columnOf[period];

    public bool IsCovered(int column) => covered[column];

    /// <summary>Whether a column is covered and its day lies in one of the periods, which need not follow one another.</summary>
    public bool IsLookedAt(int column) => (IsAllCovered || covered[column]) && Array.Exists(spans, s => s.First <= Columns[column] && Columns[column] < s.Until);

    /// <summary>The cell of a single day.</summary>
    public CellNumbers CellOf(int column, in Measures sum)
    {
        if (!covered[column])
            return new CellNumbers { State = CellState.OutsideCoverage, Unknown = 0, UnknownDays = 1, Decisive = Columns[column] };
        return new CellNumbers
        {
            State = sum.State,
            Low = sum.Low,
            Best = sum.TotalBest,
            High = sum.TotalHigh,
            KnownBest = sum.KnownBest,
            Unknown = sum.Gaps.Unknown,
            UnknownDays = sum.IsOpen ? 1 : 0,
            Decisive = Columns[column],
        };
    }
}
