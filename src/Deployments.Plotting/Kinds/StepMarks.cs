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
        List<(int, int, long, long)> bands = [];
        List<(int, int, long)> open = [];
        List<(int, int)> unknown = [];
        for (var i = 0; i < slots.Count; i++)
        {
            var (slot, figure) = (slots[i], figures[i]);
            if (figure.State == CellState.Unknown)
                unknown.Add((slot.From, slot.Until));
            if (!figure.IsFigure)
                continue;
            if ((figure.High ?? figure.Named) is var top && top > figure.Low)
                bands.Add((slot.From, slot.Until, figure.Low, top));
            if (figure.High is null)
                open.Add((slot.From, slot.Until, figure.Named));
        }

        return new StepMarks(Lines(slots, figures, f => f.Best), Lines(slots, figures, f => f.IsFigure && f.Best is null ? f.Low : null), bands, open, unknown);
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

            if (number(figures[i]) is { } level)
                line.AddRange([(slots[i].From, level), (slots[i].Until, level)]);
        }

        return line.Count > 0 ? [.. lines, line] : lines;
    }
}
