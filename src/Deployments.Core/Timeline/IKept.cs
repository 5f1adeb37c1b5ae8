namespace Deployments;

/// <summary>Something made from a dataset that is kept for the next query, as long as there is room.</summary>
internal interface IKept
{
    /// <summary>How much memory it takes, without what it rests on.</summary>
    long Bytes { get; }

    /// <summary>What it shares memory with, which is therefore kept as long as it is.</summary>
    IEnumerable<IKept> RestsOn => [];
}
