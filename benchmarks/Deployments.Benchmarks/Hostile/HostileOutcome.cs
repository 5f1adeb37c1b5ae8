using System.Globalization;

namespace Deployments.Benchmarks;

/// <summary>What came of a case.</summary>
/// <param name="IsRight">Whether everything was as it must be.</param>
/// <param name="FileBytes">How large the file is.</param>
/// <param name="Seconds">How long it took.</param>
/// <param name="PeakBytes">The most memory that the process has had.</param>
/// <param name="Text">The outcome in words.</param>
internal sealed record HostileOutcome(bool IsRight, double FileBytes, double Seconds, double PeakBytes, string Text)
{
    public static HostileOutcome? Parse(string text) => text.Trim().Split('\t') is [var right, var file, var seconds, var peak, var words]
        ? new(right == "right", double.Parse(file, CultureInfo.InvariantCulture), double.Parse(seconds, CultureInfo.InvariantCulture), double.Parse(peak, CultureInfo.InvariantCulture), words)
        : null;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{(IsRight ? "right" : "wrong")}\t{FileBytes}\t{Seconds}\t{PeakBytes}\t{Text}");
}
