namespace Deployments;

/// <summary>Something drawn; later shapes lie on earlier ones.</summary>
internal abstract record Shape;

/// <summary>Filled rectangles of one colour.</summary>
internal sealed record BoxShape(IReadOnlyList<Box> Boxes, Ink Ink) : Shape;

/// <summary>Lines of one colour, each through its points.</summary>
internal sealed record LineShape(IReadOnlyList<IReadOnlyList<Spot>> Lines, Ink Ink, double Width, bool IsDashed = false) : Shape;

/// <summary>Filled circles of one colour.</summary>
internal sealed record DotShape(IReadOnlyList<Spot> Centres, double Radius, Ink Ink) : Shape;

/// <summary>A line of text; <paramref name="At"/> is on its base line.</summary>
internal sealed record TextShape(Spot At, string Text, double Size, bool IsBold, TextAnchor Anchor, Ink Ink) : Shape
{
    /// <summary>Whether the embedded font has all its characters, so that its room is known and not guessed.</summary>
    public bool IsMeasured => Text.Length > 1 && Text.EnumerateRunes().All(r => Typeface.Of(IsBold).Has(r.Value));

    /// <summary>The room that it takes, by the embedded font.</summary>
    public Box Room
    {
        get
        {
            var width = Typeface.Width(Text, Size, IsBold);
            var left = At.X - (Anchor == TextAnchor.Start ? 0 : Anchor == TextAnchor.Middle ? width / 2 : width);
            return new Box(left, At.Y - (0.75 * Size), width, Size);
        }
    }
}
