namespace Deployments;

/// <summary>The bounds that reports state, in the order of the report columns' pool of counts.</summary>
internal sealed class StatedFigures
{
    /// <summary>Stands for a count that no code can hold.</summary>
    public const int NoCode = int.MinValue;

    // A low below zero stands for a count that no code can hold.
    private static readonly FigureBounds None = new(-1, -1, -1);
    private readonly IReadOnlyList<TroopCount> counts;

    public StatedFigures(ReportColumns columns)
    {
        counts = columns.Counts;
        Bounds = new FigureBounds[counts.Count];
        for (var i = 0; i < Bounds.Length; i++)
        {
            var count = CountBounds.Of(counts[i]);
            Bounds[i] = count != CountBounds.Unknown && Fits(in count) ? new FigureBounds((int)count.Low, (int)count.Best, (int)count.High) : None;
        }
    }

    public FigureBounds[] Bounds { get; }

    /// <summary>The code of an entry of the pool; <see cref="NoCode"/> for an unknown number and for one beyond 32 bits.</summary>
    public int CodeOf(int entry)
    {
        ref readonly var figure = ref Bounds[entry];
        return figure.Low < 0 ? NoCode : figure.Low == figure.High ? figure.Low : Timeline.CodeOfFigure(entry);
    }

    /// <summary>The bounds of an entry of the pool, whatever their size.</summary>
    public CountBounds CountOf(int entry) => CountBounds.Of(counts[entry]);

    public static bool Fits(in CountBounds count) => count.Low <= int.MaxValue && count.Best <= int.MaxValue && count.High <= int.MaxValue;
}
