namespace Deployments;

/// <summary>How much the flat rows of a table carry.</summary>
public enum RowDetail
{
    /// <summary>Figures, bounds, states, how much is unknown and why. Fast, for tables of many cells.</summary>
    Figures,

    /// <summary>All that a cell can say: also its parts that are unknown or left out, sources, caveats, other readings of its dates and its SDMX code.</summary>
    Explained,
}
