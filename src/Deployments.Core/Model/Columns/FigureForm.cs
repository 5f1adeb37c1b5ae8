namespace Deployments;

/// <summary>How a row of the report columns holds its figure: not at all, as a number in place, or as a place among the counts.</summary>
internal enum FigureForm
{
    None,
    Level,
    PooledLevel,
    Increase,
    PooledIncrease,
    Decrease,
    PooledDecrease,
}
