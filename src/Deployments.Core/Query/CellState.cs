namespace Deployments;

/// <summary>What kind of answer a cell is.</summary>
public enum CellState
{
    /// <summary>A figure with its bounds; parts of it may be unknown.</summary>
    Figure,

    /// <summary>Something is there and nothing of it has a figure.</summary>
    Unknown,

    /// <summary>Nothing is there as far as anybody reported: no figure, no asserted zero, nothing unknown. Never 0.</summary>
    NoneReported,

    /// <summary>There is nothing that could be counted.</summary>
    NotApplicable,

    /// <summary>The day lies outside what the dataset covers.</summary>
    OutsideCoverage,
}
