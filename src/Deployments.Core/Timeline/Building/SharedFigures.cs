namespace Deployments;

/// <summary>The bounds that reports state, each once, with the code of every entry of the report columns' pool of counts.</summary>
internal sealed class SharedFigures
{
    /// <summary>Stands for a count that no code can hold.</summary>
    public const int NoCode = int.MinValue;

    private readonly Dictionary<FigureBounds, int> codes = [];

    public SharedFigures(ResolvedPools pools)
    {
        List<FigureBounds> figures = [];
        CodeOf = new int[pools.Counts.Length];
        for (var i = 0; i < CodeOf.Length; i++)
        {
            ref readonly var count = ref pools.Counts[i];
            if (count == CountBounds.Unknown || !Fits(in count))
                CodeOf[i] = NoCode;
            else if (count.Low == count.High)
                CodeOf[i] = (int)count.Low;
            else
                CodeOf[i] = Take(new FigureBounds((int)count.Low, (int)count.Best, (int)count.High), figures);
        }

        Figures = [.. figures];
    }

    public FigureBounds[] Figures { get; }

    /// <summary>For each entry of the pool its code; <see cref="NoCode"/> for an unknown number and for one beyond 32 bits.</summary>
    public int[] CodeOf { get; }

    /// <summary>About how much memory it takes.</summary>
    public long Bytes => (4L * CodeOf.Length) + (48L * Figures.Length);

    public bool TryFind(FigureBounds figure, out int code) => codes.TryGetValue(figure, out code);

    public static bool Fits(in CountBounds count) => count.Low <= int.MaxValue && count.Best <= int.MaxValue && count.High <= int.MaxValue;

    private int Take(FigureBounds figure, List<FigureBounds> figures)
    {
        if (codes.TryGetValue(figure, out var code))
            return code;
        codes.Add(figure, code = Timeline.CodeOfFigure(figures.Count));
        figures.Add(figure);
        return code;
    }
}
