namespace Deployments;

/// <summary>Draws a table by stage: a line for each stage, never added.</summary>
internal static class StageChart
{
    private static readonly IReadOnlyDictionary<string, string> Inks = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["deployed"] = "#0072b2",
        ["pledged"] = "#d55e00",
        ["authorised"] = "#009e73",
        ["proposed"] = "#cc79a7",
        ["requested"] = "#e69f00",
    };

    public static Chart Draw(FigureTable figures, ChartOptions options)
    {
        if (figures.Table.Facets is not [Facet.Stage])
            Errors.Argument("The table must be asked by stage and by nothing else: .By(Facet.Stage).", "table");
        var isDark = options.Theme == ChartTheme.Dark;
        var series = figures.Rows.Reverse().Select(r => new StepSeries(r.Name, figures.Slots, r.Figures, isDark ? Ink.Of(Inks[r.Key]).Mixed(Ink.Of("#ffffff"), 0.3) : Ink.Of(Inks[r.Key]), r.Key != "deployed")).ToList();
        if (series.Count == 0)
            Errors.Argument("The table has no rows: nothing is reported at any stage.", "table");
        var notes = figures.Rows.SelectMany(r => TotalCharts.Notes(figures, r, r.Name)).Distinct();
        return StepChart.Draw(options, Captions.Of(figures, options, $"By stage, {Subject.When(figures.Table)}, in", notes), series);
    }
}
