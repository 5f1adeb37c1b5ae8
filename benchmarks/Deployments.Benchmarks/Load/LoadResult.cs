using System.Globalization;

namespace Deployments.Benchmarks;

/// <summary>What one load took.</summary>
/// <param name="Rows">How many rows were read.</param>
/// <param name="Milliseconds">How long.</param>
/// <param name="BytesBefore">The most memory that the process had had before.</param>
/// <param name="PeakBytes">The most memory that the process has had.</param>
/// <param name="BytesAtRest">What the result holds on the managed heap; 0 where it lies elsewhere.</param>
internal sealed record LoadResult(long Rows, double Milliseconds, double BytesBefore, double PeakBytes, double BytesAtRest)
{
    public static LoadResult Parse(string text)
    {
        var parts = text.Trim().Split(' ').Select(p => double.Parse(p, CultureInfo.InvariantCulture)).ToArray();
        return new((long)parts[0], parts[1], parts[2], parts[3], parts[4]);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Rows} {Milliseconds} {BytesBefore} {PeakBytes} {BytesAtRest}");
}
