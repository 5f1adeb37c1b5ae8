using System.Runtime.InteropServices;

namespace Deployments.Benchmarks;

/// <summary>What the figures were measured on.</summary>
internal static class Machine
{
    private const string CpuFile = "/proc/cpuinfo";

    public static string Description =>
        $"{Cpu}, {Environment.ProcessorCount} cores; {RuntimeInformation.OSDescription}; {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.ProcessArchitecture}, {(System.Runtime.GCSettings.IsServerGC ? "server" : "workstation")} garbage collector; DuckDB {DuckDbSession.Version}, two threads";

    private static string Cpu => File.Exists(CpuFile) && File.ReadLines(CpuFile).FirstOrDefault(l => l.StartsWith("model name", StringComparison.Ordinal)) is { } line
        ? line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim()
        : "unknown processor";
}
