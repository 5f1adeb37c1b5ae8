namespace Deployments;

/// <summary>The distinct values that rows of reports refer to by number.</summary>
internal sealed class ReportPools
{
    public DatePool Dates { get; } = new();

    public Pool<TroopCount> Counts { get; } = new();

    public Pool<Id<Source>> Sources { get; } = new();

    public Pool<ReportExtra> Extras { get; } = new();

    public Pool<ReportFlags> Flags { get; } = new();
}
