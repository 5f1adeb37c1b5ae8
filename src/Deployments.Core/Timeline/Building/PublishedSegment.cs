namespace Deployments;

/// <summary>When what a segment rests on was published, and whether another report of the same day stands behind it: one number.</summary>
internal static class PublishedSegment
{
    /// <summary>It rests on a life, which is not versioned.</summary>
    public const int Always = int.MinValue;

    private const int Undated = int.MaxValue >> 1;

    public static int Of(int published, bool isOneOfSeveral) =>
        ((published == ResolvedPools.Undated ? Undated : published) << 1) | (isOneOfSeveral ? 1 : 0);

    public static bool IsKnownOn(int segment, int day) => segment >> 1 <= day;

    public static bool IsOneOfSeveral(int segment) => (segment & 1) != 0;
}
