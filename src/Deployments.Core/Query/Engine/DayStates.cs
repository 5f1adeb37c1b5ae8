namespace Deployments;

/// <summary>Which states the days of a period are in, what the period is thereby, and how many of its days are unknown.</summary>
internal struct DayStates
{
    private int seen;

    public readonly bool HasNoneReported => Has(CellState.NoneReported);

    public readonly CellState Whole =>
        Has(CellState.Figure) ? CellState.Figure
        : Has(CellState.Unknown) || (Has(CellState.OutsideCoverage) && seen != 1 << (int)CellState.OutsideCoverage) ? CellState.Unknown
        : Has(CellState.OutsideCoverage) ? CellState.OutsideCoverage
        : Has(CellState.NotApplicable) ? CellState.NotApplicable
        : CellState.NoneReported;

    public int UnknownDays { get; private set; }

    public void Add(in DayTotal day)
    {
        seen |= 1 << (int)day.State;
        UnknownDays += day.IsKnown ? 0 : day.Days;
    }

    private readonly bool Has(CellState state) => (seen & (1 << (int)state)) != 0;
}
