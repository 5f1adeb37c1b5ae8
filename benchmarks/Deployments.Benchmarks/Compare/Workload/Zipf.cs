namespace Deployments.Benchmarks;

/// <summary>Picks ranks by Zipf's law: the first most often, the k-th 1/k^s as often.</summary>
internal sealed class Zipf
{
    private const double Scale = 1e6;
    private readonly int[] upTo;

    public Zipf(int ranks, double exponent)
    {
        upTo = new int[ranks];
        var sum = 0;
        for (var k = 0; k < ranks; k++)
            upTo[k] = sum += (int)Math.Round(Scale / Math.Pow(k + 1, exponent));
    }

    public int Pick(ref SplitMix random)
    {
        var at = Array.BinarySearch(upTo, random.Below(upTo[^1]) + 1);
        return at < 0 ? ~at : at;
    }
}
