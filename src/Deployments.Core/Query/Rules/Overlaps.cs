namespace Deployments;

/// <summary>How several things together lie to what is asked.</summary>
internal static class Overlaps
{
    /// <summary>Inside where all are, outside where all are, else partly.</summary>
    public static Overlap All<T>(IEnumerable<T> items, Func<T, Overlap> one)
    {
        var each = items.Select(one).Distinct().ToList();
        return each.Count == 1 ? each[0] : Overlap.Partly;
    }
}
