using System.Diagnostics;
using System.Globalization;

namespace Deployments.Benchmarks;

/// <summary>Something that must go well, or be refused in a known way.</summary>
/// <param name="Name">Its name.</param>
/// <param name="What">What it does, in words.</param>
/// <param name="File">The file that it is about.</param>
/// <param name="BytesPerReport">How much memory it may take for each report; absent where that says nothing.</param>
/// <param name="Do">Does it in the folder of that file, throws where an answer is wrong, and says in words what came of it.</param>
internal sealed record HostileCase(string Name, string What, string File, double? BytesPerReport, Func<string, HugeReports, string> Do)
{
    public HostileOutcome Run(string folder, HugeReports reports)
    {
        var path = Path.Combine(folder, File);
        var clock = Stopwatch.StartNew();
        var (isRight, text) = Outcome(path, reports);
        var seconds = clock.Elapsed.TotalSeconds;
        var size = System.IO.File.Exists(path) ? new FileInfo(path).Length : 0;
        return new HostileOutcome(isRight, size, seconds, Peak(), text);
    }

    private (bool, string) Outcome(string path, HugeReports reports)
    {
        try
        {
            return (true, Do(path, reports));
        }
        catch (Exception exception)
        {
            return (false, exception.Message.ReplaceLineEndings(" ").Replace('\t', ' '));
        }
    }

    private static double Peak() => System.IO.File.Exists("/proc/self/status")
        ? 1024.0 * long.Parse(System.IO.File.ReadLines("/proc/self/status").First(l => l.StartsWith("VmHWM:", StringComparison.Ordinal)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture)
        : Process.GetCurrentProcess().PeakWorkingSet64;
}
