namespace Deployments;

/// <summary>Charts of one row of a table, or of its total, over time.</summary>
public static class SeriesCharts
{
    /// <summary>The series over time: steps with their bounds as a band, as <see cref="TroopCharts.ChartRow"/> and <see cref="TroopCharts.ChartTotal"/> draw it.</summary>
    /// <param name="series">A row, <c>table.Series("USA")</c>, or the totals, <c>table.Totals()</c>.</param>
    /// <param name="options">How it is drawn.</param>
    /// <exception cref="ArgumentException">The series has no periods.</exception>
    /// <example>
    /// <code>
    /// var table = kfor.Troops(Stage.Deployed).By(Facet.Nation).AtYearEnds("1999", "2023");
    /// table.Series("USA").Chart().WriteSvg("usa.svg");
    /// table.Totals().Chart().WriteSvg("total.svg");
    /// </code>
    /// </example>
    public static Chart Chart(this PeriodSeries<TroopCell> series, ChartOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(series);
        var table = new TroopTable(series.Answer);
        return series.Row is { } row ? table.ChartRow(row.ToString(), options) : table.ChartTotal(options);
    }
}
