namespace Deployments;

/// <summary>The sign of a number that nothing limits from above: a band that fades away, with arrows.</summary>
internal static class OpenTop
{
    public const double Reach = 34;
    public const double BandOpacity = 0.25;
    private const int Strips = 8;

    // Strips lie on one another, so that no seam shows between them.
    private const double StripOpacity = 0.04;
    private const double ArrowSpacing = 44;

    /// <param name="edges">Flat boxes along the lower edge of what is open.</param>
    /// <param name="ink">The colour of the band.</param>
    /// <param name="reach">How far it fades.</param>
    public static IEnumerable<Shape> Of(IReadOnlyList<Box> edges, Ink ink, double reach = Reach)
    {
        if (edges.Count == 0)
            yield break;
        var strip = reach / Strips;
        for (var i = 0; i < Strips; i++)
            yield return new BoxShape([.. edges.Select(e => new Box(e.Left, e.Top - ((i + 1) * strip), e.Width, (i + 1) * strip))], ink.At(StripOpacity));
        yield return new LineShape([.. Arrows(edges).SelectMany(tip => Arrow(tip, reach))], ink, 1.25);
    }

    /// <summary>Where arrows stand: in the middle of a stretch, or spread over it.</summary>
    private static IEnumerable<Spot> Arrows(IReadOnlyList<Box> edges)
    {
        var next = double.MinValue;
        foreach (var edge in edges)
        {
            for (var x = edge.Left + Math.Min(edge.Width / 2, ArrowSpacing / 2); x <= Math.Max(edge.Right - 5, edge.Left + (edge.Width / 2)); x += ArrowSpacing)
            {
                if (x < next)
                    continue;
                yield return new(x, edge.Top);
                next = x + ArrowSpacing;
            }
        }
    }

    private static IEnumerable<IReadOnlyList<Spot>> Arrow(Spot foot, double reach)
    {
        var (tip, barb) = (foot.Y - (0.8 * reach), Math.Min(4, reach / 4));
        yield return [new(foot.X, foot.Y - (0.15 * reach)), new(foot.X, tip)];
        yield return [new(foot.X - barb, tip + barb), new(foot.X, tip), new(foot.X + barb, tip + barb)];
    }
}
