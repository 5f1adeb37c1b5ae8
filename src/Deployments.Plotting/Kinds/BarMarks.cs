namespace Deployments;

/// <summary>What a figure is drawn as in a bar chart, in numbers.</summary>
/// <param name="Solid">How long the bar is; absent where there is no best figure.</param>
/// <param name="Low">The lower end of the range; absent where there is none.</param>
/// <param name="High">Its upper end; absent where it is open.</param>
/// <param name="IsOpen">Nothing limits it from above.</param>
/// <param name="IsUnknown">Something is there and has no figure.</param>
internal sealed record BarMarks(long? Solid, long? Low, long? High, bool IsOpen, bool IsUnknown)
{
    public long Greatest => new[] { Solid, Low, High }.Max() ?? 0;

    public static BarMarks Of(Figure? figure) => figure switch
    {
        { IsFigure: true } f when f.Low == f.High => new(f.Low, null, null, false, false),
        { IsFigure: true } f => new(f.Best, f.Low, f.High, f.High is null, false),
        { State: CellState.Unknown } => new(null, null, null, false, true),
        _ => new(null, null, null, false, false),
    };
}
