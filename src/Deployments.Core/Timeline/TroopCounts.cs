namespace Deployments;

/// <summary>Arithmetic on counts that only totals need: envelopes and what remains of a whole.</summary>
internal static class TroopCounts
{
    /// <summary>A count without words from its three figures.</summary>
    public static TroopCount Of(long low, long? best, long? high) => (best, high) switch
    {
        ({ } b, { } h) => TroopCount.Between(low, h, b),
        (null, { } h) => TroopCount.Between(low, h),
        ({ } b, null) => TroopCount.AtLeast(low, b),
        _ => TroopCount.AtLeast(low),
    };

    /// <summary>From the lowest low to the highest high, open where one is open; a best only where all agree on it.</summary>
    public static TroopCount Envelope(IEnumerable<TroopCount> counts)
    {
        var all = counts.ToList();
        var agreed = all.TrueForAll(c => c.Best == all[0].Best);
        return Of(all.Min(c => c.Low), agreed ? all[0].Best : null, all.Exists(c => c.High is null) ? null : all.Max(c => c.High));
    }

    /// <summary>What remains of a whole when its parts stand elsewhere: low less high, high less low, neither below zero (rule 9).</summary>
    public static TroopCount Rest(TroopCount whole, TroopCount parts)
    {
        var low = parts.High is { } most ? Math.Max(0, whole.Low - most) : 0;
        var high = whole.High is { } top ? Math.Max(0, top - parts.Low) : default(long?);
        var best = whole.Best is { } w && parts.Best is { } p ? Math.Max(0, w - p) : default(long?);
        return Of(low, best, high);
    }

    /// <summary>The sum; bounds add low with low, high with high, best with best (rule 14).</summary>
    public static TroopCount Sum(IEnumerable<TroopCount> counts) => counts.Aggregate(TroopCount.Zero, (a, b) => a + b);
}
