using System.Diagnostics;
using System.Globalization;

namespace Deployments.Benchmarks;

/// <summary>A way to read a file of reports.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Format">The kind of file it reads.</param>
/// <param name="Into">What comes of it, in words.</param>
/// <param name="Load">Reads a file into what is kept, and says how many rows it has.</param>
internal sealed record LoadContender(string Name, string Format, string Into, Func<string, (object Kept, long Rows)> Load)
{
    /// <summary>Loads a small file to warm up, then the file, once.</summary>
    public LoadResult Run(string path, string small)
    {
        for (var i = 0; i < 20; i++)
            _ = Load(small);
        var live = Stopwatching.LiveBytes();
        var before = PeakBytes();
        (object Kept, long Rows) loaded = default;
        var clock = Stopwatch.StartNew();
        loaded = Load(path);
        var milliseconds = clock.Elapsed.TotalMilliseconds;
        var peak = PeakBytes();
        var atRest = loaded.Kept is DuckDbSession ? 0 : Stopwatching.LiveBytes() - live;
        GC.KeepAlive(loaded.Kept);
        return new LoadResult(loaded.Rows, milliseconds, before, peak, atRest);
    }

    private static double PeakBytes() => File.Exists("/proc/self/status")
        ? 1024.0 * long.Parse(File.ReadLines("/proc/self/status").First(l => l.StartsWith("VmHWM:", StringComparison.Ordinal)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture)
        : Process.GetCurrentProcess().PeakWorkingSet64;
}
