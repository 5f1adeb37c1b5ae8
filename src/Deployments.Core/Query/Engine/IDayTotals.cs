namespace Deployments;

/// <summary>A row's totals over a period, from its first day to its last, in runs of days with one total.</summary>
internal interface IDayTotals
{
    /// <summary>How many runs there are, at least one.</summary>
    int Count { get; }

    DayTotal this[int run] { get; }
}
