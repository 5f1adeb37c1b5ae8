namespace Deployments;

/// <summary>The figure of one cell without what stands behind it: for reading tables of many cells fast.</summary>
/// <remarks>The default value says none reported. Two figures are equal when all their numbers are.</remarks>
public readonly record struct TroopFigure
{
    // Absent numbers are stored as 0 and present ones as their complement, so that the default has none.
    private readonly long low;
    private readonly long best;
    private readonly long high;
    private readonly int stateAndUnknown;

    internal TroopFigure(CellState state, long? low, long? best, long? high, int unknown)
    {
        var hasFigure = state == CellState.Figure;
        if (hasFigure && low == high)
            best = low;
        (this.low, this.best, this.high) = hasFigure ? (~low.GetValueOrDefault(), best is { } b ? ~b : 0, high is { } h ? ~h : 0) : (0, 0, 0);
        stateAndUnknown = (unknown << 3) | ((int)state ^ (int)CellState.NoneReported);
    }

    private TroopFigure(long low, long best, long high) =>
        (this.low, this.best, this.high, stateAndUnknown) = (low, best, high, (int)CellState.Figure ^ (int)CellState.NoneReported);

    internal TroopFigure(in CellNumbers numbers)
        : this(numbers.State, numbers.Low, numbers.Best, numbers.High, numbers.Unknown ?? 0)
    {
    }

    /// <summary>What kind of answer it is.</summary>
    public CellState State => (CellState)((stateAndUnknown & 7) ^ (int)CellState.NoneReported);

    /// <summary>The lower bound; absent where there is no figure.</summary>
    public long? Low => low == 0 ? null : ~low;

    /// <summary>The best estimate; absent where a part has none or is unknown.</summary>
    public long? Best => best == 0 ? null : ~best;

    /// <summary>The upper bound; absent where it is open or there is no figure.</summary>
    public long? High => high == 0 ? null : ~high;

    /// <summary>How many contributions are there and unknown on the day; 0 in tables of peaks and lowest days, whose cells know.</summary>
    public int UnknownCount => stateAndUnknown >> 3;

    /// <summary>A plain sum of figures, or none reported.</summary>
    internal static TroopFigure Plain(long low, long best, long high, bool isKnown) => isKnown ? new(~low, ~best, ~high) : default;
}
