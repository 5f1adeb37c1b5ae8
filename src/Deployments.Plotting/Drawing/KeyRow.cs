namespace Deployments;

/// <summary>The signs of a chart with their meanings, in as many lines as they need.</summary>
internal sealed class KeyRow
{
    public const double LineHeight = 19;
    private const double Size = 12;
    private const double SignWidth = 20;
    private const double Gap = 18;

    private readonly List<(KeyEntry Entry, double X, int Line, string Text)> placed = [];

    public KeyRow(IReadOnlyList<KeyEntry> entries, double left, double width)
    {
        var x = left;
        foreach (var entry in entries)
        {
            var text = CleanText.Fit(CleanText.Of(entry.Text), width - SignWidth - 6, Size);
            var needed = SignWidth + 6 + Typeface.Width(text, Size);
            if (x > left && x + needed > left + width)
                (x, Lines) = (left, Lines + 1);
            placed.Add((entry, x, Lines, text));
            x += needed + Gap;
        }

        Lines += entries.Count > 0 ? 1 : 0;
    }

    /// <summary>How many lines there are.</summary>
    public int Lines { get; }

    public IEnumerable<Shape> At(double top, Palette palette) => placed.SelectMany(p =>
    {
        var middle = top + (p.Line * LineHeight) + (LineHeight / 2);
        return Signs(p.Entry, new Box(p.X, middle - 5, SignWidth, 10), palette).Append(new TextShape(new(p.X + SignWidth + 6, middle + 4.2), p.Text, Size, false, TextAnchor.Start, palette.Text));
    });

    private static IEnumerable<Shape> Signs(KeyEntry entry, Box box, Palette palette)
    {
        var middle = box.Top + (box.Height / 2);
        var ink = entry.Ink;
        return entry.Sign switch
        {
            KeySign.Line => [Level(box, middle, ink, 2.25)],
            KeySign.ThinLine => [Level(box, middle, ink, 1)],
            KeySign.DashedLine => [Level(box, middle, ink, 1.75) with { IsDashed = true }],
            KeySign.Box => [new BoxShape([box], ink)],
            KeySign.Band => [new BoxShape([box], ink.At(OpenTop.BandOpacity))],
            KeySign.Open => OpenTop.Of([new Box(box.Left, box.Bottom, box.Width, 0)], ink, box.Height + 3),
            KeySign.Hatching => [Frame(box, palette.Faint), Hatching.Of([box], ink, 5)],
            KeySign.HatchedBox => [new BoxShape([box], ink), Hatching.Of([box], palette.Text, 5)],
            KeySign.Dot => [new DotShape([new(box.Left + (box.Width / 2), middle)], 4, ink)],
            KeySign.SmallDot => [new DotShape([new(box.Left + (box.Width / 2), middle)], 1.4, ink)],
            KeySign.Whisker => [Level(box, middle, ink, 1.25), new LineShape([[new(box.Left, middle - 4), new(box.Left, middle + 4)], [new(box.Right, middle - 4), new(box.Right, middle + 4)]], ink, 1.25)],
            _ => [Frame(box, ink)],
        };
    }

    private static LineShape Level(Box box, double y, Ink ink, double width) => new([[new(box.Left, y), new(box.Right, y)]], ink, width);

    private static LineShape Frame(Box box, Ink ink) =>
        new([[new(box.Left, box.Top), new(box.Right, box.Top), new(box.Right, box.Bottom), new(box.Left, box.Bottom), new(box.Left, box.Top)]], ink, 1);
}
