namespace Deployments;

/// <summary>One contribution in scope on one day: who it is and what is known of it.</summary>
/// <param name="Contribution">The contribution.</param>
/// <param name="Holding">What is known of it.</param>
/// <param name="Groups">The rows that it belongs to.</param>
internal sealed record PresentForce(ForceContribution Contribution, Holding Holding, IReadOnlyList<RowKey> Groups)
{
    public Id<ForceContribution> Id => Contribution.Id;

    /// <summary>It stands for its parts and for what it takes over: it is there and has a figure.</summary>
    public bool StandsForOthers => Holding is { Kind: HoldingKind.Known, IsLive: true };
}
