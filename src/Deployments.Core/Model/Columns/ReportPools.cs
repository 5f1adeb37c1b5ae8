namespace Deployments;

/// <summary>The distinct values that rows of reports refer to by number.</summary>
internal sealed class ReportPools
{
    public DatePool Dates { get; private set; } = new();

    public Pool<TroopCount> Counts { get; private set; } = new();

    public Pool<Id<Source>> Sources { get; private set; } = new();

    public Pool<ReportExtra> Extras { get; private set; } = new();

    public Pool<ReportFlags> Flags { get; private set; } = new();

    /// <summary>Lets go of all values.</summary>
    public void Clear() => (Dates, Counts, Sources, Extras, Flags) = (new(), new(), new(), new(), new());
}
