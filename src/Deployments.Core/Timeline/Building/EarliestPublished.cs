namespace Deployments;

/// <summary>Of what was published on a day or later, the earliest day that it speaks of: until then, nothing differs from what was known before.</summary>
internal sealed class EarliestPublished
{
    private readonly int first;
    private readonly int[] earliest;
    private int undated = DayNumber.AfterAll;

    public EarliestPublished(ResolvedPools pools)
    {
        var days = pools.LatestDays.Concat(pools.Sources.Select(s => s.Published)).Where(d => d != ResolvedPools.Undated).DefaultIfEmpty(0).ToList();
        first = days.Min();
        earliest = new int[days.Max() - first + 1];
        Array.Fill(earliest, DayNumber.AfterAll);
    }

    /// <summary>How many days at most something was published before the day it speaks of.</summary>
    public int Lead { get; private set; }

    /// <summary>How much memory its days take.</summary>
    public long Bytes => 4L * earliest.Length;

    public void Add(int published, int day)
    {
        if (published == ResolvedPools.Undated)
        {
            undated = Math.Min(undated, day);
            return;
        }

        ref var known = ref earliest[published - first];
        known = Math.Min(known, day);
        Lead = Math.Max(Lead, day - published);
    }

    public void Add(EarliestPublished other)
    {
        undated = Math.Min(undated, other.undated);
        Lead = Math.Max(Lead, other.Lead);
        for (var i = 0; i < earliest.Length; i++)
            earliest[i] = Math.Min(earliest[i], other.earliest[i]);
    }

    /// <summary>Makes each day's entry hold for it and all later ones.</summary>
    public void Complete()
    {
        for (var i = earliest.Length - 2; i >= 0; i--)
            earliest[i] = Math.Min(earliest[i], earliest[i + 1]);
    }

    /// <summary>The earliest day that anything speaks of which was not known yet.</summary>
    public int After(int day)
    {
        var at = Math.Max(0L, day + 1L - first);
        return at < earliest.Length ? Math.Min(undated, earliest[at]) : undated;
    }
}
