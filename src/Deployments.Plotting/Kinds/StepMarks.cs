namespace Deployments;

/// <summary>What a row over time is drawn as, in days and numbers: levels that hold, and nothing in between.</summary>
/// <param name="Bests">Lines through levels with a best figure, broken where there is none.</param>
/// <param name="Lows">Lines through the lows of levels without a best.</param>
/// <param name="Bands">From the lower to the upper bound, or to the greatest best named where the upper bound is open.</param>
/// <param name="Open">Levels that nothing limits from above, and the greatest number that they name.</param>
/// <param name="Unknown">Where something is there and nothing of it has a figure.</param>
internal sealed record StepMarks(
    IReadOnlyList<IReadOnlyList<(int Day, long Number)>> Bests,
    IReadOnlyList<IReadOnlyList<(int Day, long Number)>> Lows,
    IReadOnlyList<(int From, int Until, long Low, long High)> Bands,
    IReadOnlyList<(int From, int Until, long Above)> Open,
    IReadOnlyList<(int From, int Until)> Unknown)
{
    /// <summary>The greatest number drawn.</summary>
    public long Greatest => Bests.Concat(Lows).SelectMany(l => l).Select(p => p.Number).Concat(Bands.Select(b => b.High)).DefaultIfEmpty().Max();

    public static StepMarks Of(IReadOnlyList<Slot> slots, IReadOnlyList<Figure> figures)
    {
        var all = slots.Zip(figures, (slot, figure) => (Slot: slot, Figure: figure)).ToList();
        return new StepMarks(
            Lines(slots, figures, f => f.Best),
            Lines(slots, figures, f => f.IsFigure && f.Best is null ? f.Low : null),
            [.. Runs(all.Where(a => a.Figure.IsFigure && TopOf(a.Figure) > a.Figure.Low).Select(a => (a.Slot, (a.Figure.Low, High: TopOf(a.Figure))))).Select(r => (r.From, r.Until, r.What.Low, r.What.High))],
            [.. Runs(all.Where(a => a.Figure is { IsFigure: true, High: null }).Select(a => (a.Slot, a.Figure.Named)))],
            [.. Runs(all.Where(a => a.Figure.State == CellState.Unknown).Select(a => (a.Slot, true))).Select(r => (r.From, r.Until))]);
    }

    private static long TopOf(Figure figure) => figure.High ?? figure.Named;

    /// <summary>Slots side by side of which the same is to be drawn as one, so that no seam shows between them and a long stretch is no larger in a file than a short one.</summary>
    private static IEnumerable<(int From, int Until, T What)> Runs<T>(IEnumerable<(Slot Slot, T What)> drawn)
    {
        (int From, int Until, T What)? run = null;
        foreach (var (slot, what) in drawn)
        {
            if (run is { } open && open.Until == slot.From && EqualityComparer<T>.Default.Equals(open.What, what))
            {
                run = open with { Until = slot.Until };
                continue;
            }

            if (run is { } done)
                yield return done;
            run = (slot.From, slot.Until, what);
        }

        if (run is { } last)
            yield return last;
    }

    /// <summary>Levels side by side in one line, with upright steps between them.</summary>
    private static List<IReadOnlyList<(int Day, long Number)>> Lines(IReadOnlyList<Slot> slots, IReadOnlyList<Figure> figures, Func<Figure, long?> number)
    {
        List<IReadOnlyList<(int, long)>> lines = [];
        List<(int Day, long Number)> line = [];
        for (var i = 0; i < slots.Count; i++)
        {
            if (line.Count > 0 && (number(figures[i]) is null || line[^1].Day != slots[i].From))
            {
                lines.Add(line);
                line = [];
            }

            if (number(figures[i]) is not { } level)
                continue;
            if (line.Count > 0 && line[^1].Number == level)
                line[^1] = (slots[i].Until, level);
            else
                line.AddRange([(slots[i].From, level), (slots[i].Until, level)]);
        }

        return line.Count > 0 ? [.. lines, line] : lines;
    }
}
