namespace Deployments;

/// <summary>What a stacked chart stacks: the best figure of each row, else its low; the largest rows by name and the others added up.</summary>
/// <param name="Layers">From the bottom up.</param>
/// <param name="HasFigure">Whether a slot has any figure; one without is a gap, not 0.</param>
/// <param name="IsIncomplete">Whether a slot has something that is not in the stack, or a figure without a best.</param>
internal sealed record StackLayers(IReadOnlyList<StackLayer> Layers, IReadOnlyList<bool> HasFigure, IReadOnlyList<bool> IsIncomplete)
{
    /// <summary>How high the highest column is.</summary>
    public long Greatest => Enumerable.Range(0, HasFigure.Count).Select(slot => Layers.Sum(l => l.Heights[slot])).DefaultIfEmpty().Max();

    public static StackLayers Of(FigureTable figures, int largest)
    {
        RequireAddableRows(figures);
        var days = figures.Slots.Select(s => (decimal)(s.Until - s.From)).ToArray();
        var rows = figures.RequireRows().Where(r => r.Figures.Any(f => f.IsFigure && f.Drawn > 0))
            .OrderByDescending(r => r.Figures.Zip(days, (f, d) => f.IsFigure ? f.Drawn * d : 0).Sum()).ThenBy(r => r.Key, StringComparer.Ordinal).ToList();
        // One row left over would be named as easily as "1 other".
        var named = rows.Count <= largest + 1 && rows.Count <= RowColours.Count ? rows.Count : Math.Min(largest, rows.Count);
        List<StackLayer> layers = [.. rows.Take(named).Select(r => new StackLayer(r.Key, r.Name, Heights([r])))];
        if (rows.Count > named)
            layers.Add(new StackLayer(null, FormattableString.Invariant($"{rows.Count - named:#,0} others"), Heights(rows.Skip(named))));
        var slots = Enumerable.Range(0, figures.Slots.Count).ToList();
        return new(
            layers,
            [.. slots.Select(s => figures.Rows.Any(r => r.Figures[s].IsFigure))],
            [.. slots.Select(s => figures.Rows.Any(r => r.Figures[s] is { State: CellState.Unknown } or { IsFigure: true, IsComplete: false }) || figures.Total?.Figures[s] is { IsFigure: true, IsComplete: false })]);

        long[] Heights(IEnumerable<FigureRow> of) => [.. of.Aggregate(new long[figures.Slots.Count], (sum, row) => [.. sum.Zip(row.Figures, (s, f) => s + (f.IsFigure ? f.Drawn : 0))])];
    }

    /// <summary>Only rows that never hold the same people twice can stand on one another.</summary>
    private static void RequireAddableRows(FigureTable figures)
    {
        var total = figures.RequireTotal();
        if (figures.Table.Facets.Contains(Facet.Alliance))
            Errors.Argument("A table by alliance cannot be stacked: a nation in several alliances stands in each of their rows. Draw the rows as lines with ChartRows(), or ask .By(Facet.Nation).", "table");
        var rows = figures.RequireRows();
        for (var slot = 0; slot < figures.Slots.Count; slot++)
        {
            if (total.Figures[slot] is { IsFigure: true, High: { } most } && rows.Sum(r => r.Figures[slot].IsFigure ? (decimal)r.Figures[slot].Low : 0) is var sum && sum > most)
                Errors.Argument(FormattableString.Invariant($"The rows cannot be stacked: in {figures.Slots[slot].Period} they add up to at least {sum:#,0}, above the total of {TroopCount.Number(most)}, so that they overlap."), "table");
        }
    }
}
