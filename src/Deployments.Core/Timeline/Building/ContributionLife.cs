namespace Deployments;

/// <summary>From when to when one contribution can be there, in numbers: the lives of <see cref="ContributionHistory"/>.</summary>
internal struct ContributionLife
{
    /// <summary>The first day; after all days where it never starts at this stage.</summary>
    public int Start;

    /// <summary>The last day that a stated start can mean; before all days where none is stated.</summary>
    public int StartLatest;

    /// <summary>Whether no start is stated, so that the first report is the start.</summary>
    public bool IsStartUnstated;

    /// <summary>The last day; after all days where its end is open or unknown.</summary>
    public int End;

    /// <summary>The first day that the end can mean.</summary>
    public int EndEarliest;

    public bool EndIsUnknown;

    /// <summary>What its operation and those around it cover together.</summary>
    public DaySpan OperationCoverage;
}
