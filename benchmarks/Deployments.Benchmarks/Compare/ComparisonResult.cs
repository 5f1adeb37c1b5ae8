namespace Deployments.Benchmarks;

/// <summary>What was measured at one size, in milliseconds and bytes.</summary>
internal sealed class ComparisonResult
{
    public required int Reports { get; init; }

    public required BuiltDataset? Built { get; init; }

    public Dictionary<Query, Dictionary<string, double>> Times { get; } = [];

    public Dictionary<Query, (long Here, long Everywhere)> Allocated { get; } = [];

    public BuiltDataset? BuiltLifelike { get; set; }

    public Dictionary<Query, double> LifelikeTimes { get; } = [];

    public double? TimeOf(Query query, string contender) => Times[query].TryGetValue(contender, out var time) ? time : null;
}
