namespace Deployments;

/// <summary>What few reports say, kept apart so that the others pay nothing for it.</summary>
internal sealed record ReportExtra(string? By, string? Label, string? Printed, Id<ForceContribution>? Elsewhere, IReadOnlyList<string> Caveats)
{
    public static readonly ReportExtra None = new(null, null, null, null, ValueList<string>.Empty);

    public static ReportExtra Of(TroopReport report) => new(report.By, report.Label, report.Printed, report.Elsewhere, report.Caveats);
}
