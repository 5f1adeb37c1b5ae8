namespace Deployments;

/// <summary>Draws lines of bars with their bounds, and every figure in words beside them.</summary>
internal static class BarChart
{
    private const double AxisHeight = 22;
    private const double TextSize = 11.5;
    private const double MostShareOfNames = 0.36;
    private const double MostShareOfTexts = 0.34;

    /// <param name="options">How it is drawn.</param>
    /// <param name="captions">The words around the plot.</param>
    /// <param name="entries">The lines, from the top.</param>
    /// <param name="meanings">What the bars of a line are, where it has two.</param>
    /// <param name="isSaid">Whether the texts of the bars say that themselves.</param>
    public static Chart Draw(ChartOptions options, Captions captions, IReadOnlyList<BarEntry> entries, IReadOnlyList<string> meanings, bool isSaid = false)
    {
        var palette = Palette.Of(options.Theme);
        var bars = Math.Max(1, meanings.Count);
        var marks = entries.SelectMany(e => e.Bars).Select(b => b.Marks).ToList();
        var page = new ChartPage(options, captions, Key(marks, meanings, palette), Math.Max(1, entries.Count) * (bars == 1 ? 22 : 38), AxisHeight, entries.Count * (bars == 1 ? 14 : 30));
        var plot = page.Plot;
        var names = Room(entries.SelectMany(e => new[] { e.Name, e.Detail }), plot.Width * MostShareOfNames);
        var texts = Room(entries.SelectMany(e => e.Bars).Select(b => b.Text), plot.Width * MostShareOfTexts);
        var area = Box.Between(plot.Left + names + 12, plot.Top, plot.Right - texts - 12 - (marks.Exists(m => m.IsOpen) ? 22 : 4), plot.Bottom);
        var numbers = new NumberScale(marks.Select(m => m.Greatest).DefaultIfEmpty().Max(), area.Left, area.Right, Math.Max(2, (int)(area.Width / 90)));
        if (entries.Count == 0)
            page.Nothing("no figure, and nothing known to be there", page.Plot);
        Axis(page, numbers, area, marks.Exists(m => m.Greatest > 0));
        var height = area.Height / Math.Max(1, entries.Count);
        for (var i = 0; i < entries.Count; i++)
        {
            var row = new Box(area.Left, area.Top + (i * height), area.Width, height);
            Name(page, entries[i], row, names);
            for (var bar = 0; bar < entries[i].Bars.Count; bar++)
                Draw(page, numbers, entries[i].Bars[bar], meanings.Count > 0, new Box(area.Left, row.Top + (height * (0.12 + (0.76 * bar / bars))), area.Width, height * 0.76 / bars), bar, texts);
        }

        return page.Finish(string.Join(" ", entries.Select(e => $"{e.Name}{(e.Detail.Length > 0 ? $", {e.Detail}" : "")}: {string.Join("; ", e.Bars.Select((b, i) => meanings.Count > 0 && !isSaid ? $"{meanings[i]} {b.Text}" : b.Text))}.")));
    }

    private static void Axis(ChartPage page, NumberScale numbers, Box area, bool hasNumbers)
    {
        page.Rules(numbers.Ticks.Where(t => t > 0 && hasNumbers).Select(t => (new Spot(numbers.At(t), area.Top), new Spot(numbers.At(t), area.Bottom))), page.Palette.Faint);
        page.Rules([(new(area.Left, area.Top), new(area.Left, area.Bottom))], page.Palette.Quiet);
        foreach (var tick in numbers.Ticks.Where(t => hasNumbers || t == 0))
            page.Label(numbers.At(tick), area.Bottom + 16, TroopCount.Number(tick), TextAnchor.Middle, page.Palette.Quiet, size: TextSize);
    }

    private static void Name(ChartPage page, BarEntry entry, Box row, double room)
    {
        var middle = row.Top + (row.Height / 2);
        var hasDetail = entry.Detail.Length > 0;
        page.Label(row.Left - 10, middle + (hasDetail ? -3 : 4), entry.Name, TextAnchor.End, page.Palette.Text, room: room);
        if (hasDetail)
            page.Label(row.Left - 10, middle + 11, entry.Detail, TextAnchor.End, page.Palette.Quiet, size: 10.5, room: room);
    }

    private static void Draw(ChartPage page, NumberScale numbers, BarFigure bar, bool isOfTwo, Box room, int number, double texts)
    {
        // Whose figure it is can be seen where there is no bar, too.
        if (isOfTwo)
            page.Shapes.Add(new BoxShape([new Box(room.Left - 4, room.Top + 1, 3, room.Height - 2)], number == 0 ? page.Palette.First : page.Palette.Second));
        var end = Draw(page, numbers, bar.Marks, room, number);
        page.Label(end + 8, room.Top + (room.Height / 2) + 4, bar.Text, TextAnchor.Start, page.Palette.Text, size: TextSize, room: texts);
    }

    /// <summary>Draws a figure and says where it ends.</summary>
    private static double Draw(ChartPage page, NumberScale numbers, BarMarks marks, Box room, int bar)
    {
        var ink = bar == 0 ? page.Palette.First : page.Palette.Second;
        var middle = room.Top + (room.Height / 2);
        if (marks.IsUnknown)
        {
            var box = new Box(room.Left, room.Top + 1, 40, room.Height - 2);
            page.Shapes.Add(Hatching.Of([box], page.Palette.Quiet, 5));
            return box.Right;
        }

        if (marks.Solid is { } solid)
            page.Shapes.Add(new BoxShape([Box.Between(room.Left, room.Top + 1, Math.Max(numbers.At(solid), room.Left + (solid > 0 ? 1 : 0)), room.Bottom - 1)], ink));
        if (marks.Low is not { } low)
            return numbers.At(marks.Solid ?? 0);
        var (left, right) = (numbers.At(low), numbers.At(marks.High ?? Math.Max(low, marks.Solid ?? 0)));
        if (marks.Solid is null)
        {
            // Up to the low is certain; what lies between the bounds is not.
            page.Shapes.Add(new BoxShape([Box.Between(room.Left, room.Top + 1, left, room.Bottom - 1)], ink.At(0.55)));
            if (right > left)
                page.Shapes.Add(new BoxShape([Box.Between(left, room.Top + 1, right, room.Bottom - 1)], ink.At(OpenTop.BandOpacity)));
        }

        var line = marks.Solid is null ? ink : page.Palette.Text;
        if (marks.IsOpen)
            return Open(page, middle, right, ink, line);
        page.Rules([(new(left, middle), new(right, middle)), (new(left, middle - 4), new(left, middle + 4)), (new(right, middle - 4), new(right, middle + 4))], line, 1.25);
        return right;
    }

    /// <summary>An arrow to the right: nothing limits the figure.</summary>
    private static double Open(ChartPage page, double middle, double from, Ink fade, Ink line)
    {
        for (var i = 0; i < 5; i++)
            page.Shapes.Add(new BoxShape([new Box(from + (i * 4), middle - 5, 4, 10)], fade.At(OpenTop.BandOpacity * (5 - i) / 6)));
        var tip = from + 20;
        page.Shapes.Add(new LineShape([[new(from + 2, middle), new(tip, middle)], [new(tip - 4, middle - 4), new(tip, middle), new(tip - 4, middle + 4)]], line, 1.25));
        return tip;
    }

    private static double Room(IEnumerable<string> texts, double most) => Math.Min(texts.Select(t => Typeface.Width(t, ChartPage.LabelSize)).DefaultIfEmpty().Max(), most);

    private static List<KeyEntry> Key(List<BarMarks> all, IReadOnlyList<string> meanings, Palette palette)
    {
        List<KeyEntry> key = [.. meanings.Select((m, i) => new KeyEntry(KeySign.Box, i == 0 ? palette.First : palette.Second, m))];
        if (all.Exists(m => m is { Solid: null, Low: not null }))
            key.Add(new(KeySign.Box, palette.First.At(0.55), "at least, where there is no best figure"));
        if (all.Exists(m => m is { Low: not null, IsOpen: false }))
            key.Add(new(KeySign.Whisker, palette.Text, "between the bounds"));
        if (all.Exists(m => m.IsOpen))
            key.Add(new(KeySign.Open, palette.First, "no upper bound"));
        if (all.Exists(m => m.IsUnknown))
            key.Add(new(KeySign.Hatching, palette.Quiet, "size unknown"));
        return key;
    }
}
