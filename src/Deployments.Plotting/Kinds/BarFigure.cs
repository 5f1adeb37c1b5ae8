namespace Deployments;

/// <summary>One bar.</summary>
/// <param name="Figure">The figure; absent where it has another unit and is only said.</param>
/// <param name="Text">The figure in words.</param>
internal sealed record BarFigure(Figure? Figure, string Text)
{
    /// <summary>What is drawn for it.</summary>
    public BarMarks Marks { get; } = BarMarks.Of(Figure);

    public static BarFigure Of(Figure figure) => new(figure, figure.Text());
}
