namespace Deployments;

/// <summary>Names at the right end of lines and areas, moved apart where they would overlap.</summary>
internal static class SideLabels
{
    public const double LineHeight = 15;

    private const double LeastHeight = 12;

    /// <summary>How high a plot must be for so many labels.</summary>
    public static double RoomFor(int labels) => (labels + 1) * LeastHeight;

    /// <summary>Where each label goes, in the order given: as near as possible to where it wants to be, none over another, all between top and bottom.</summary>
    public static double[] Spread(IReadOnlyList<double> wanted, double top, double bottom)
    {
        var order = Enumerable.Range(0, wanted.Count).OrderBy(i => wanted[i]).ToArray();
        var placed = new double[wanted.Count];
        var room = wanted.Count > 1 ? Math.Min(LineHeight, (bottom - top) / (wanted.Count - 1)) : LineHeight;
        var least = top;
        foreach (var i in order)
        {
            placed[i] = Math.Max(wanted[i], least);
            least = placed[i] + room;
        }

        var most = bottom;
        foreach (var i in order.Reverse())
        {
            placed[i] = Math.Min(placed[i], most);
            most = placed[i] - room;
        }

        return placed;
    }
}
