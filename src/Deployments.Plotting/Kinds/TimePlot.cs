namespace Deployments;

/// <summary>The axes of a chart over time, from 0 upwards, with names at the right.</summary>
internal sealed class TimePlot
{
    public const double AxisHeight = 24;
    private const double TickSize = 11.5;
    private const double NameIndent = 15;
    private const double MostShareOfNames = 0.28;

    private readonly ChartPage page;

    /// <param name="page">Where it is drawn.</param>
    /// <param name="slots">All slots drawn.</param>
    /// <param name="greatest">The greatest number drawn.</param>
    /// <param name="hasOpen">Whether room is needed above it.</param>
    /// <param name="names">Names at the right; those too wide are cut.</param>
    public TimePlot(ChartPage page, IEnumerable<Slot> slots, long greatest, bool hasOpen, IEnumerable<string> names)
    {
        this.page = page;
        var all = slots.ToList();
        var plot = page.Plot;
        var head = hasOpen ? OpenTop.Reach + 4 : 6;
        var bottom = plot.Bottom;
        var top = plot.Top + head;
        var numbers = new NumberScale(greatest * 1.02, bottom, top, Math.Max(2, (int)(plot.Height / 48)));
        var left = plot.Left + numbers.Ticks.Max(t => Typeface.Width(TroopCount.Number(t), TickSize)) + 8;
        NameRoom = Math.Min(names.Select(n => Typeface.Width(n, ChartPage.LabelSize)).DefaultIfEmpty().Max(), plot.Width * MostShareOfNames);
        var right = plot.Right - (NameRoom > 0 ? NameRoom + NameIndent + 8 : 8);
        Area = Box.Between(left, plot.Top, right, bottom);
        Numbers = numbers;
        Days = new TimeScale(all.Min(s => s.From), all.Max(s => s.Until), left, right);
    }

    /// <summary>Where figures are drawn.</summary>
    public Box Area { get; }

    public NumberScale Numbers { get; }

    public TimeScale Days { get; }

    /// <summary>The room for a name at the right.</summary>
    public double NameRoom { get; }

    public Box Level(int from, int until, double low, double high) => Box.Between(Days.At(from), Numbers.At(high), Days.At(until), Numbers.At(low));

    public void DrawGrid()
    {
        page.Rules(Numbers.Ticks.Where(t => t > 0).Select(t => (new Spot(Area.Left, Numbers.At(t)), new Spot(Area.Right, Numbers.At(t)))), page.Palette.Faint);
        foreach (var tick in Numbers.Ticks)
            page.Label(Area.Left - 8, Numbers.At(tick) + 4, TroopCount.Number(tick), TextAnchor.End, page.Palette.Quiet, size: TickSize);
    }

    /// <summary>The line at 0 and the dates; drawn after the figures, so that a figure of 0 can be seen on the line.</summary>
    public void DrawDays()
    {
        page.Rules([(new(Area.Left, Area.Bottom), new(Area.Right, Area.Bottom))], page.Palette.Quiet);
        page.Rules(Days.Ticks.Select(t => (new Spot(Days.At(t.Day), Area.Bottom), new Spot(Days.At(t.Day), Area.Bottom + 5))), page.Palette.Quiet);
        var free = double.MinValue;
        foreach (var (day, text) in Days.Ticks)
        {
            var half = Typeface.Width(text, TickSize) / 2;
            var x = Math.Min(Math.Max(Days.At(day), ChartPage.Margin + half), page.Plot.Right - half);
            if (x - half < free)
                continue;
            page.Label(x, Area.Bottom + 19, text, TextAnchor.Middle, page.Palette.Quiet, size: TickSize);
            free = x + half + 8;
        }
    }

    /// <summary>Names beside the right end of what they name.</summary>
    public void DrawNames(IReadOnlyList<(double Y, string Text, Ink Ink)> names)
    {
        var placed = SideLabels.Spread([.. names.Select(n => n.Y)], Area.Top + 6, Area.Bottom - 4);
        for (var i = 0; i < names.Count; i++)
        {
            var (_, text, ink) = names[i];
            page.Shapes.Add(new BoxShape([new Box(Area.Right + 8, placed[i] - 5, 10, 10)], ink));
            page.Label(Area.Right + 8 + NameIndent, placed[i] + 4, text, TextAnchor.Start, page.Palette.Text, room: NameRoom);
        }
    }
}
