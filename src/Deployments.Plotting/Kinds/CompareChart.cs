namespace Deployments;

/// <summary>Draws two tables beside one another: their totals over time, or their rows where both have one period.</summary>
internal static class CompareChart
{
    private const int Largest = 20;

    public static Chart Draw(FigureTable figures, FigureTable other, string name, string otherName, ChartOptions options)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentException.ThrowIfNullOrWhiteSpace(otherName);
        if (figures.Slots.Count > 1 || other.Slots.Count > 1 || figures.Table.Facets.Count == 0)
            return TotalCharts.OfTwo(figures, other, name, otherName, options, "Total");
        return OfRows(figures, other, name, otherName, options);
    }

    private static Chart OfRows(FigureTable figures, FigureTable other, string name, string otherName, ChartOptions options)
    {
        TotalCharts.RequireSameUnit(figures, other);
        if (!figures.Table.Facets.SequenceEqual(other.Table.Facets))
            Errors.Argument("The rows of the two tables stand for different things; ask both .By the same facets.", nameof(other));
        var seconds = other.Rows.ToDictionary(r => r.Key, StringComparer.Ordinal);
        var firsts = figures.Rows.ToDictionary(r => r.Key, StringComparer.Ordinal);
        var keys = figures.Rows.Concat(other.Rows).DistinctBy(r => r.Key)
            .Where(r => new[] { firsts, seconds }.Any(t => t.TryGetValue(r.Key, out var row) && row.Figures[0].State is CellState.Figure or CellState.Unknown))
            .OrderByDescending(r => Math.Max(Of(firsts, r.Key)?.Drawn ?? 0, Of(seconds, r.Key)?.Drawn ?? 0)).ThenBy(r => r.Key, StringComparer.Ordinal).ToList();
        var shown = keys.Take(options.Largest ?? Largest).ToList();
        string[] notes = keys.Count > shown.Count ? [FormattableString.Invariant($"Not shown: {keys.Count - shown.Count:#,0} smaller rows.")] : [];
        var captions = TotalCharts.WithBoth(Captions.Of(figures, options, $"By {Subject.Rows(figures.Table.Facets)}, in", notes), other, name, otherName);
        return BarChart.Draw(options, captions, [.. shown.Select(r => new BarEntry(r.Name, "", [Bar(figures, firsts, r.Key), Bar(other, seconds, r.Key)]))], [CleanText.Of(name), CleanText.Of(otherName)]);

        static Figure? Of(Dictionary<string, FigureRow> rows, string key) => rows.TryGetValue(key, out var row) ? row.Figures[0] : null;

        // A table has no row for whom it has nothing at all, not even something unknown.
        static BarFigure Bar(FigureTable table, Dictionary<string, FigureRow> rows, string key) => BarFigure.Of(Of(rows, key)
            ?? new Figure(table.Total?.Figures[0].State == CellState.OutsideCoverage ? CellState.OutsideCoverage : CellState.NoneReported, 0, null, null, false));
    }
}
