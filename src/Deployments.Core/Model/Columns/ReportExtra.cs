namespace Deployments;

/// <summary>What few reports say, kept apart so that the others pay nothing for it.</summary>
internal sealed record ReportExtra(string? By, string? Label, string? Printed, Id<ForceContribution>? Elsewhere, IReadOnlyList<string> Caveats)
{
    public static readonly ReportExtra None = new(null, null, null, null, ValueList<string>.Empty);

    /// <summary>What the report says of it; null for nothing.</summary>
    public static ReportExtra? Of(TroopReport report) =>
        report.By is null && report.Label is null && report.Printed is null && report.Elsewhere is null && report.Caveats.Count == 0
            ? null
            : new(report.By, report.Label, report.Printed, report.Elsewhere, report.Caveats);
}
