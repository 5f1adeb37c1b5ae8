namespace Deployments.Benchmarks;

/// <summary>A report as somebody without the library would keep it: one exact figure.</summary>
internal sealed record PlainReport(string Contribution, string Nation, LocalDate Effective, long Level);
