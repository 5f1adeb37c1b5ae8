namespace Deployments.Tests.Formats;

/// <summary>Files with bytes changed, overwritten or cut, the same on every run.</summary>
internal static class Damaged
{
    private const int Seed = 19991;

    /// <summary>Each damaged file is read or refused with findings, and nothing else happens; which one failed is in the message.</summary>
    public static void AssertReadOrRefused(byte[] whole, int count, Func<byte[], (bool IsRead, FindingList Findings)> read, int seed = Seed)
    {
        for (var i = 0; i < count; i++)
        {
            var name = $"damaged file {i}, seed {seed}";
            try
            {
                var (isRead, findings) = read(Of(whole, new Random(seed + i)));
                Assert.True(isRead || findings.Any(f => f.Severity == FindingSeverity.Error), $"{name}: refused without an error");
            }
            catch (Exception exception) when (exception is not Xunit.Sdk.IAssertionException)
            {
                throw new InvalidOperationException($"{name}: {exception.GetType().Name}", exception);
            }
        }
    }

    private static byte[] Of(byte[] whole, Random random)
    {
        if (random.Next(5) == 0)
            return whole[..random.Next(whole.Length)];
        var bytes = whole.ToArray();
        // Most of what can lie stands at the end of such files.
        var from = random.Next(2) == 0 ? Math.Max(0, bytes.Length - 3000) : 0;
        if (random.Next(4) == 0)
        {
            var at = random.Next(from, bytes.Length);
            bytes.AsSpan(at, Math.Min(random.Next(1, 64), bytes.Length - at)).Fill((byte)(random.Next(2) * 0xFF));
            return bytes;
        }

        for (var flips = random.Next(1, 5); flips > 0; flips--)
            bytes[random.Next(from, bytes.Length)] ^= (byte)(1 << random.Next(8));
        return bytes;
    }
}
