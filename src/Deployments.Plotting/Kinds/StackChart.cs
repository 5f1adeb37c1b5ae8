namespace Deployments;

/// <summary>Draws rows over time on top of one another.</summary>
internal static class StackChart
{
    public const int Largest = 8;
    private const int MostNamed = 20;
    private const double PlotHeight = 380;
    private const double CapHeight = 7;
    private const int MostSeparated = 250;

    public static Chart Draw(FigureTable figures, ChartOptions options)
    {
        var largest = options.Largest ?? Largest;
        if (largest > MostNamed)
            Errors.OutOfRange<int>(FormattableString.Invariant($"A stacked chart names at most {MostNamed} rows, because more colours cannot be told apart."), nameof(options), largest);
        var stack = StackLayers.Of(figures, largest);
        var palette = Palette.Of(options.Theme);
        var colours = RowColours.Of(stack.Layers.Select(l => l.Key).OfType<string>());
        Ink[] inks = [.. stack.Layers.Select(l => l.Key is { } key ? palette.Row(colours[key].Hue, colours[key].Tone) : palette.Others)];
        var captions = Captions.Of(figures, options, $"By {Subject.Rows(figures.Table.Facets)}, {Subject.When(figures.Table)}, in", Notes(figures, stack));
        var isIncomplete = stack.IsIncomplete.Contains(true);
        var page = new ChartPage(options, captions, isIncomplete ? [new(KeySign.Hatching, palette.Text, "above this column something has no known size or no best figure")] : [], PlotHeight, TimePlot.AxisHeight, SideLabels.RoomFor(stack.Layers.Count));
        var plot = new TimePlot(page, figures.Slots, stack.Greatest, isIncomplete, stack.Layers.Select(l => l.Name));
        plot.DrawGrid();
        Layers(page, plot, figures, stack, inks);
        var tops = Tops(stack, stack.Layers.Count);
        page.Shapes.Add(Hatching.Of(Enumerable.Range(0, tops.Length).Where(s => stack.IsIncomplete[s]).Select(s => Cap(plot, figures.Slots[s], tops[s])), palette.Text, 4, 0.9));
        plot.DrawDays();
        if (!stack.HasFigure.Contains(true))
            page.Nothing("no figure", plot.Area);
        else if (stack.Greatest == 0)
            page.Nothing("every figure is 0", plot.Area);
        Names(plot, stack, inks);
        return page.Finish(Words(figures, stack));
    }

    private static Box Cap(TimePlot plot, Slot slot, long top)
    {
        var level = plot.Level(slot.From, slot.Until, top, top);
        return new Box(level.Left, level.Top - CapHeight, level.Width, CapHeight);
    }

    private static void Layers(ChartPage page, TimePlot plot, FigureTable figures, StackLayers stack, Ink[] inks)
    {
        var bases = new long[figures.Slots.Count];
        for (var layer = 0; layer < stack.Layers.Count; layer++)
        {
            var tops = Tops(stack, layer + 1);
            var there = Enumerable.Range(0, tops.Length).Where(s => tops[s] > bases[s]).ToList();
            page.Shapes.Add(new BoxShape([.. Merged(there, figures.Slots, bases, tops).Select(m => plot.Level(m.From, m.Until, m.Low, m.High))], inks[layer]));
            if (figures.Slots.Count <= MostSeparated)
                page.Rules(there.Select(s => plot.Level(figures.Slots[s].From, figures.Slots[s].Until, tops[s], tops[s])).Select(e => (new Spot(e.Left, e.Top), new Spot(e.Right, e.Top))), page.Palette.Ground, 0.75);
            bases = tops;
        }
    }

    /// <summary>Neighbours of one height as one box, so that no seam shows between them.</summary>
    private static IEnumerable<(int From, int Until, long Low, long High)> Merged(List<int> there, IReadOnlyList<Slot> slots, long[] bases, long[] tops)
    {
        for (var i = 0; i < there.Count;)
        {
            var first = there[i];
            var last = first;
            for (i++; i < there.Count && there[i] == last + 1 && slots[last].Until == slots[there[i]].From && (bases[there[i]], tops[there[i]]) == (bases[first], tops[first]); i++)
                last = there[i];
            yield return (slots[first].From, slots[last].Until, bases[first], tops[first]);
        }
    }

    private static long[] Tops(StackLayers stack, int layers) =>
        [.. Enumerable.Range(0, stack.HasFigure.Count).Select(slot => stack.Layers.Take(layers).Sum(l => l.Heights[slot]))];

    private static void Names(TimePlot plot, StackLayers stack, Ink[] inks)
    {
        var last = stack.HasFigure.ToList().FindLastIndex(h => h);
        var bases = 0L;
        List<(double, string, Ink)> names = [];
        for (var i = 0; i < stack.Layers.Count && last >= 0; i++)
        {
            var height = stack.Layers[i].Heights[last];
            // Names of layers that end on one level keep the order of the stack.
            names.Add((plot.Numbers.At(bases + (height / 2.0)) - (i * 0.001), stack.Layers[i].Name, inks[i]));
            bases += height;
        }

        plot.DrawNames(names);
    }

    private static IEnumerable<string> Notes(FigureTable figures, StackLayers stack)
    {
        var count = figures.Slots.Count;
        yield return "Stacked: the best figure of each row, or its lowest where it has no best.";
        if (stack.IsIncomplete.Count(i => i) is > 0 and var incomplete)
            yield return $"Incomplete, hatched on top: {Captions.Columns(incomplete, count)}. What has no known size adds nothing to the stack.";
        if (stack.HasFigure.Count(h => !h) is > 0 and var gaps)
            yield return $"No figure in {Captions.Columns(gaps, count)}: a gap, which does not mean 0.";
        var apart = Enumerable.Range(0, count).Count(s => !stack.IsIncomplete[s] && stack.HasFigure[s] && figures.Total!.Figures[s] is { Best: { } best } && best != figures.Rows.Sum(r => r.Figures[s].IsFigure ? r.Figures[s].Drawn : 0));
        if (apart > 0)
            yield return $"In {Captions.Columns(apart, count)} the rows do not add up to the total, which is counted by itself.";
    }

    private static string Words(FigureTable figures, StackLayers stack)
    {
        var last = stack.HasFigure.ToList().FindLastIndex(h => h);
        return last < 0 ? "No figure." : $"In {figures.Slots[last].Period}: {string.Join(", ", stack.Layers.Where(l => l.Heights[last] > 0).Select(l => $"{l.Name} {TroopCount.Number(l.Heights[last])}"))}; together {(stack.IsIncomplete[last] ? "at least " : "")}{TroopCount.Number(Tops(stack, stack.Layers.Count)[last])}.";
    }
}
