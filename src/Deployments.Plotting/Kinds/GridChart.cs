namespace Deployments;

/// <summary>Draws a picture of cells with the names of rows at the left and periods below.</summary>
internal static class GridChart
{
    private const double AxisHeight = 24;
    private const double MostShareOfNames = 0.3;
    private const double SmallestText = 6.5;
    private const double TickSize = 11.5;
    private const int MostColumnsWithGaps = 160;
    private const double LeastRowWithGaps = 6;

    private static readonly int[] Steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 100_000, 1_000_000];

    public static Chart Draw(ChartOptions options, Captions captions, CellGrid grid, string description)
    {
        var palette = Palette.Of(options.Theme);
        var rows = Math.Max(1, grid.Rows.Count);
        var page = new ChartPage(options, captions, [.. grid.Used.Select(c => Key(grid.Signs[c], palette))], rows * RowHeight(rows), AxisHeight);
        var height = page.Plot.Height / rows;
        var size = Math.Min(ChartPage.LabelSize, height - 1);
        // Where rows are too thin for text, every so many are named, and that is said by the gaps between names.
        var each = size >= SmallestText ? 1 : (int)Math.Ceiling((SmallestText + 1) / height);
        size = Math.Max(size, SmallestText);
        var names = Math.Min(grid.Rows.Select(r => Typeface.Width(r, size)).DefaultIfEmpty().Max(), page.Plot.Width * MostShareOfNames);
        var area = Box.Between(page.Plot.Left + names + 8, page.Plot.Top, page.Plot.Right, page.Plot.Bottom);
        foreach (var sign in grid.Used)
            Cells(page, grid, sign, area);
        Gaps(page, grid, area);
        if (grid.Rows.Count == 0)
            page.Nothing("no rows: nothing is reported", area);
        for (var row = 0; row < grid.Rows.Count; row += each)
            page.Label(area.Left - 8, area.Top + ((row + 0.5) * height) + (0.35 * size), grid.Rows[row], TextAnchor.End, palette.Text, size: size, room: names);
        Periods(page, grid.Periods, area);
        return page.Finish(description);
    }

    private static double RowHeight(int rows) => rows switch { <= 30 => 19, <= 60 => 15, <= 120 => 12, _ => 9.5 };

    private static void Cells(ChartPage page, CellGrid grid, int sign, Box area)
    {
        var (wide, high) = (area.Width / grid.Periods.Count, area.Height / Math.Max(1, grid.Rows.Count));
        List<Box> boxes = [.. grid.BlocksOf(sign).Select(b => new Box(area.Left + (b.First * wide), area.Top + (b.Row * high), b.Count * wide, b.Rows * high))];
        if (grid.Signs[sign].Ink is { } ink)
            page.Shapes.Add(new BoxShape(boxes, ink));
        if (grid.Signs[sign].IsHatched)
            page.Shapes.Add(Hatching.Of(boxes, grid.Signs[sign].Ink is null ? page.Palette.Quiet : page.Palette.Text, 4.5, 0.9));
        if (grid.Signs[sign].IsDotted)
            page.Shapes.Add(new DotShape(Dots([.. grid.RunsOf(sign).Select(r => new Box(area.Left + (r.First * wide), area.Top + (r.Row * high), r.Count * wide, high))], grid.Periods.Count <= MostColumnsWithGaps ? wide : Math.Max(8, high)), Math.Min(1.2, high / 6), page.Palette.Quiet.At(0.7)));
    }

    /// <summary>Thin lines between cells, as long as there is room for them.</summary>
    private static void Gaps(ChartPage page, CellGrid grid, Box area)
    {
        var (wide, high) = (area.Width / grid.Periods.Count, area.Height / Math.Max(1, grid.Rows.Count));
        if (high >= LeastRowWithGaps)
            page.Rules(Enumerable.Range(1, grid.Rows.Count).Select(row => area.Top + (row * high) - 0.5).Select(y => (new Spot(area.Left, y), new Spot(area.Right, y))), page.Palette.Ground);
        if (grid.Periods.Count <= MostColumnsWithGaps && grid.Rows.Count > 0)
            page.Rules(Enumerable.Range(1, grid.Periods.Count).Select(column => area.Left + (column * wide) - 0.5).Select(x => (new Spot(x, area.Top), new Spot(x, area.Bottom))), page.Palette.Ground);
    }

    /// <summary>Dots along runs, so far apart.</summary>
    private static List<Spot> Dots(List<Box> boxes, double apart)
    {
        List<Spot> dots = [];
        foreach (var box in boxes)
        {
            var count = Math.Max(1, (int)Math.Round(box.Width / apart));
            for (var i = 0; i < count; i++)
                dots.Add(new(box.Left + (box.Width * (i + 0.5) / count), box.Top + (box.Height / 2)));
        }

        return dots;
    }

    private static KeyEntry Key(CellSign sign, Palette palette) => sign switch
    {
        { Ink: { } ink, IsHatched: true } => new(KeySign.HatchedBox, ink, sign.Meaning),
        { Ink: { } ink } => new(KeySign.Box, ink, sign.Meaning),
        { IsHatched: true } => new(KeySign.Hatching, palette.Quiet, sign.Meaning),
        { IsDotted: true } => new(KeySign.SmallDot, palette.Quiet, sign.Meaning),
        _ => new(KeySign.Outline, palette.Faint, sign.Meaning),
    };

    /// <summary>Names of periods: first of each year where periods are shorter, and no more than fit.</summary>
    private static void Periods(ChartPage page, IReadOnlyList<CalendarPeriod> periods, Box area)
    {
        var wide = area.Width / periods.Count;
        var years = Enumerable.Range(0, periods.Count).Where(i => i > 0 && periods[i].Last.Year != periods[i - 1].Last.Year && periods[i].Days < 365).ToList();
        var byYear = years.Count >= 3;
        var candidates = byYear ? years : [.. Enumerable.Range(0, periods.Count)];
        string Text(int i) => byYear ? FormattableString.Invariant($"{periods[i].Last.Year:0000}") : periods[i].Name;
        var room = candidates.Select(i => Typeface.Width(Text(i), TickSize)).DefaultIfEmpty().Max() + 12;
        var apart = candidates.Count > 1 ? wide * (candidates[^1] - candidates[0]) / (candidates.Count - 1) : wide;
        var step = Steps.First(s => apart * s >= room || s == Steps[^1]);
        foreach (var i in candidates.Where((i, n) => (byYear || periods[i].Name.Length == 4 ? periods[i].Last.Year : n) % step == 0))
        {
            var left = area.Left + (i * wide);
            var x = byYear ? left : left + (wide / 2);
            page.Rules([(new(x, area.Bottom + 1), new(x, area.Bottom + 5))], page.Palette.Quiet);
            var half = Typeface.Width(Text(i), TickSize) / 2;
            page.Label(Math.Min(x, page.Plot.Right - half), area.Bottom + 18, Text(i), TextAnchor.Middle, page.Palette.Quiet, size: TickSize);
        }
    }
}
