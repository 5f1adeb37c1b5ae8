namespace Deployments;

/// <summary>Draws the rows of one period, the largest first.</summary>
internal static class RankingChart
{
    private const int Largest = 30;

    public static Chart Draw(FigureTable figures, string period, ChartOptions options)
    {
        ArgumentNullException.ThrowIfNull(period);
        var rows = figures.RequireRows();
        var slot = SlotOf(figures, period);
        var there = rows.Where(r => r.Figures[slot].State is CellState.Figure or CellState.Unknown)
            .OrderBy(r => r.Figures[slot].State).ThenByDescending(r => r.Figures[slot].Drawn).ThenByDescending(r => r.Figures[slot].High ?? long.MaxValue).ThenBy(r => r.Key, StringComparer.Ordinal).ToList();
        var shown = there.Take(options.Largest ?? Largest).ToList();
        var captions = Captions.Of(figures, options, $"By {Subject.Rows(figures.Table.Facets)}, {Sentences.When(figures.Table.Context.Rule, figures.Slots[slot].Period)}, in", Notes(figures, slot, there.Skip(shown.Count).ToList()), figures.Table.CiteColumn(figures.Places[slot]));
        return BarChart.Draw(options, captions, [.. shown.Select(r => new BarEntry(r.Name, "", [BarFigure.Of(r.Figures[slot])]))], []);
    }

    internal static int SlotOf(FigureTable figures, string period)
    {
        for (var i = 0; i < figures.Slots.Count; i++)
        {
            if (figures.Slots[i].Period.Name == period)
                return i;
        }

        throw new KeyNotFoundException($"There is no period {Excerpt.Of(period)}; there are {string.Join(", ", figures.Table.Periods.Take(20))}{(figures.Table.Periods.Count > 20 ? ", …" : "")}.");
    }

    private static IEnumerable<string> Notes(FigureTable figures, int slot, List<FigureRow> rest)
    {
        if (figures.Total is { } total)
            yield return $"Total: {total.Figures[slot].Text()}.";
        if (rest.Count > 0)
            yield return FormattableString.Invariant($"Not shown: {rest.Count:#,0} smaller or unknown, together at least {rest.Sum(r => r.Figures[slot].IsFigure ? (decimal)r.Figures[slot].Low : 0):#,0}.");
        foreach (var (state, text) in new[] { (CellState.NoneReported, "none is reported, which does not mean 0"), (CellState.NotApplicable, "there is nothing that could be counted"), (CellState.OutsideCoverage, "the dataset does not cover the day") })
        {
            if (figures.Rows.Count(r => r.Figures[slot].State == state) is > 0 and var count)
                yield return FormattableString.Invariant($"Left out: {count:#,0} of {figures.Rows.Count:#,0} rows, of which {text}.");
        }
    }
}
