namespace Deployments;

/// <summary>A rectangle on the canvas, in CSS pixels from its upper left corner.</summary>
internal readonly record struct Box(double Left, double Top, double Width, double Height)
{
    public double Right => Left + Width;

    public double Bottom => Top + Height;

    public static Box Between(double left, double top, double right, double bottom) => new(left, top, right - left, bottom - top);
}
