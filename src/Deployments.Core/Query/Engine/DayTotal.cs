namespace Deployments;

/// <summary>A row's total on some days in a row.</summary>
/// <param name="First">The first of them, as a <see cref="DayNumber"/>.</param>
/// <param name="Days">How many there are.</param>
/// <param name="IsCovered">Whether the dataset covers them.</param>
/// <param name="Sum">The total on each of them.</param>
internal readonly record struct DayTotal(int First, int Days, bool IsCovered, Measures Sum)
{
    public CellState State => IsCovered ? Sum.State : CellState.OutsideCoverage;

    /// <summary>Nothing is unknown or left open.</summary>
    public bool IsKnown => IsCovered && !Sum.IsOpen;

    public long Low => IsCovered ? Sum.Low : 0;

    public long? Best => IsCovered ? Sum.TotalBest : null;

    public long? High => IsCovered ? Sum.TotalHigh : null;

    public long? KnownBest => IsCovered ? Sum.KnownBest : null;
}
