namespace Deployments;

/// <summary>Draws lines over time: levels as steps, bounds as bands, what is open fading upwards, what is unknown hatched, gaps as gaps.</summary>
internal static class StepChart
{
    private const double PlotHeight = 340;
    private const int MostDots = 40;

    /// <param name="options">How it is drawn.</param>
    /// <param name="captions">The words around the plot; the notes on what is drawn are added.</param>
    /// <param name="all">The lines, the most important first.</param>
    public static Chart Draw(ChartOptions options, Captions captions, IReadOnlyList<StepSeries> all)
    {
        var palette = Palette.Of(options.Theme);
        var page = new ChartPage(options, captions, Key(all, palette), PlotHeight, TimePlot.AxisHeight, SideLabels.RoomFor(all.Count));
        string[] names = [.. all.Select(s => all.Count > 1 ? s.Name : "")];
        var plot = new TimePlot(page, all.SelectMany(s => s.Slots), all.Max(s => s.Marks.Greatest), all.Any(s => s.Marks.Open.Count > 0), names);
        if (all.Count == 1)
            page.Shapes.Add(Hatching.Of(all[0].Marks.Unknown.Select(u => Box.Between(plot.Days.At(u.From), plot.Area.Top, plot.Days.At(u.Until), plot.Area.Bottom)), palette.Faint));
        plot.DrawGrid();
        foreach (var series in all.Reverse())
            Bounds(page, plot, series);
        plot.DrawDays();
        if (!all.Any(s => s.Figures.Any(f => f.IsFigure)) && !(all.Count == 1 && all[0].Marks.Unknown.Count > 0))
            page.Nothing("no figure", plot.Area);
        // A dashed line goes over a solid one, so that both are seen where they are the same.
        foreach (var series in all.Reverse().OrderBy(s => s.IsDashed))
            Lines(page, plot, series);
        if (all.Count > 1)
            plot.DrawNames([.. all.Select((s, i) => (s, names[i])).Where(n => n.s.Figures.Any(f => f.IsFigure)).Select(n => (plot.Numbers.At(n.s.Figures.Last(f => f.IsFigure).Drawn), n.Item2, n.s.Ink))]);
        return page.Finish(string.Join(" ", all.Select(s => Words(s, all.Count > 1))));
    }

    private static void Bounds(ChartPage page, TimePlot plot, StepSeries series)
    {
        if (series.Marks.Bands.Count > 0)
            page.Shapes.Add(new BoxShape([.. series.Marks.Bands.Select(b => plot.Level(b.From, b.Until, b.Low, b.High))], series.Ink.At(series.IsDashed ? OpenTop.BandOpacity / 2 : OpenTop.BandOpacity)));
        page.Shapes.AddRange(OpenTop.Of([.. series.Marks.Open.Select(o => plot.Level(o.From, o.Until, o.Above, o.Above))], series.Ink, series.IsDashed ? OpenTop.Reach / 2 : OpenTop.Reach));
    }

    private static void Lines(ChartPage page, TimePlot plot, StepSeries series)
    {
        if (series.Marks.Lows.Count > 0)
            page.Shapes.Add(new LineShape(Spots(series.Marks.Lows), series.Ink, series.IsDashed ? 1.25 : 1, series.IsDashed));
        if (series.Marks.Bests.Count > 0)
            page.Shapes.Add(new LineShape(Spots(series.Marks.Bests), series.Ink, series.IsDashed ? 1.75 : 2.25, series.IsDashed));
        var dots = series.Slots.Zip(series.Figures).Where(p => p.Second.Best is not null).Select(p => new Spot(plot.Days.At(p.First.From), plot.Numbers.At(p.Second.Drawn))).ToList();
        if (dots.Count is > 0 and <= MostDots)
            page.Shapes.Add(new DotShape(dots, 3, series.Ink));

        List<IReadOnlyList<Spot>> Spots(IReadOnlyList<IReadOnlyList<(int Day, long Number)>> lines) =>
            [.. lines.Select(l => (IReadOnlyList<Spot>)[.. l.Select(p => new Spot(plot.Days.At(p.Day), plot.Numbers.At(p.Number)))])];
    }

    private static List<KeyEntry> Key(IReadOnlyList<StepSeries> all, Palette palette)
    {
        List<KeyEntry> key = [];
        var ink = all[0].Ink;
        if (all.Any(s => s.Marks.Bests.Count > 0))
            key.Add(new(KeySign.Line, ink, "best figure"));
        if (all.Any(s => s.Marks.Lows.Count > 0))
            key.Add(new(KeySign.ThinLine, ink, "lowest number known, where there is no best"));
        if (all.Any(s => s.Marks.Bands.Count > 0))
            key.Add(new(KeySign.Band, ink, "between the bounds"));
        if (all.Any(s => s.Marks.Open.Count > 0))
            key.Add(new(KeySign.Open, ink, "no upper bound"));
        if (all.Count == 1 && all[0].Marks.Unknown.Count > 0)
            key.Add(new(KeySign.Hatching, palette.Quiet, "there, size unknown"));
        return key is [{ Sign: KeySign.Line }] ? [] : key;
    }

    /// <summary>A line in words: its first, greatest and last figure, and its gaps.</summary>
    private static string Words(StepSeries series, bool isNamed)
    {
        var there = series.Slots.Zip(series.Figures).Where(p => p.Second.IsFigure).ToList();
        var name = isNamed ? $"{series.Name}: " : "";
        if (there.Count == 0)
            return $"{name}no figure.";
        var greatest = there.MaxBy(p => p.Second.Drawn);
        var gaps = series.Figures.Count - there.Count;
        return $"{name}{there[0].Second.Text()} in {there[0].First.Period}, {there[^1].Second.Text()} in {there[^1].First.Period}, greatest {greatest.Second.Text()} in {greatest.First.Period}"
            + (gaps > 0 ? $"; no figure in {Captions.Columns(gaps, series.Figures.Count)}." : ".");
    }
}
