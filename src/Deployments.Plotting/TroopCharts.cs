namespace Deployments;

/// <summary>Charts of tables of headcounts, or of pieces of equipment or people served.</summary>
/// <remarks>
/// <para>
/// Every chart tells what is known from what is not. A figure is drawn by its best, or by its lowest number where it has none; bounds are bands or whiskers, and a
/// figure that nothing limits from above fades away with an arrow. Unknown is hatched and never 0; none reported is no 0 either; what the dataset does not cover is a gap.
/// </para>
/// <para>A level is a step. A figure of a first or last day is drawn from its day until the next day shown, any other over its own period. Nothing is interpolated.</para>
/// </remarks>
/// <example>
/// <code>
/// var table = kfor.Troops(Stage.Deployed).By(Facet.Nation).AtYearEnds("2017", "2023");
/// table.ChartStacked().WriteSvg("by-nation.svg");
/// </code>
/// </example>
public static class TroopCharts
{
    /// <summary>The total over time: steps with their bounds as a band.</summary>
    /// <param name="table">The table; its rows do not matter.</param>
    /// <param name="options">How it is drawn.</param>
    /// <exception cref="ArgumentException">The table has no periods, or no total because it spans stages.</exception>
    /// <example>
    /// <code>
    /// kfor.Troops(Stage.Deployed).Under("kfor").AtYearEnds("1999", "2023").ChartTotal().WriteSvg("kfor.svg");
    /// </code>
    /// </example>
    public static Chart ChartTotal(this TroopTable table, ChartOptions? options = null)
    {
        var figures = FigureTable.Of(table);
        return TotalCharts.OfOne(figures, figures.RequireTotal(), "Total", options ?? new());
    }

    /// <summary>The total over time, and as it was known earlier, or by an earlier edition, as a second line.</summary>
    /// <param name="table">The table.</param>
    /// <param name="earlier">The same question asked as known on an earlier day, or of an earlier edition.</param>
    /// <param name="options">How it is drawn.</param>
    /// <exception cref="ArgumentException">A table has no periods or no total, or the two count different things.</exception>
    /// <example>
    /// <code>
    /// var query = data.Troops(Stage.Deployed);
    /// query.AtMonthEnds("2016-01", "2016-12").ChartRevised(query.AsKnownOn("2016-07-20").AtMonthEnds("2016-01", "2016-12"));
    /// </code>
    /// </example>
    public static Chart ChartRevised(this TroopTable table, TroopTable earlier, ChartOptions? options = null)
    {
        var (figures, other) = (FigureTable.Of(table), FigureTable.Of(earlier));
        var (name, otherName) = TotalCharts.NamesOf(table, earlier);
        return TotalCharts.OfTwo(figures, other, name, otherName, options ?? new(), "Total, revised,");
    }

    /// <summary>One row over time: steps with their bounds as a band.</summary>
    /// <param name="table">The table.</param>
    /// <param name="row">The row's key or name.</param>
    /// <param name="options">How it is drawn.</param>
    /// <exception cref="ArgumentException">The table has no periods or no rows.</exception>
    /// <exception cref="KeyNotFoundException">There is no such row; the message lists those there are.</exception>
    /// <example>
    /// <code>
    /// var table = kfor.Troops(Stage.Deployed).By(Facet.Nation).AtYearEnds("1999", "2023");
    /// table.ChartRow("USA").WriteSvg("usa.svg");
    /// </code>
    /// </example>
    public static Chart ChartRow(this TroopTable table, string row, ChartOptions? options = null)
    {
        var figures = FigureTable.Of(table);
        figures.RequireRows();
        var found = figures.RequireRow(row);
        return TotalCharts.OfOne(figures, found, $"{found.Name},", options ?? new());
    }

    /// <summary>Several rows over time, a line with its name for each, in colours that belong to the rows.</summary>
    /// <param name="table">The table.</param>
    /// <param name="rows">The keys or names of 1 to 20 rows.</param>
    /// <param name="options">How it is drawn.</param>
    /// <exception cref="ArgumentException">The table has no periods or no rows, or there are none or too many to be told apart.</exception>
    /// <exception cref="KeyNotFoundException">There is no such row; the message lists those there are.</exception>
    /// <example>
    /// <code>
    /// var table = kfor.Troops(Stage.Deployed).By(Facet.Nation).AtYearEnds("2017", "2023");
    /// table.ChartRows(["USA", "DEU", "ITA"]).WriteSvg("three.svg");
    /// </code>
    /// </example>
    public static Chart ChartRows(this TroopTable table, IEnumerable<string> rows, ChartOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var figures = FigureTable.Of(table);
        figures.RequireRows();
        var found = rows.Select(figures.RequireRow).DistinctBy(r => r.Key).ToList();
        if (found.Count is 0 or > 20)
            Errors.Argument(FormattableString.Invariant($"A chart has lines for 1 to 20 rows, not for {found.Count}."), nameof(rows));
        return TotalCharts.OfRows(figures, found, options ?? new());
    }

    /// <summary>Rows over time on top of one another, the largest by name and the others added up.</summary>
    /// <param name="table">The table. Columns of which something has no known size or no best figure are marked.</param>
    /// <param name="options">How it is drawn; <see cref="ChartOptions.Largest"/> says how many rows are named.</param>
    /// <exception cref="ArgumentException">The table has no periods, no rows or no total, or its rows overlap, as those by alliance do.</exception>
    /// <example>
    /// <code>
    /// var table = kfor.Troops(Stage.Deployed).By(Facet.Nation).AtYearEnds("2017", "2023");
    /// table.ChartStacked(new ChartOptions { Largest = 5 }).WriteSvg("by-nation.svg");
    /// </code>
    /// </example>
    public static Chart ChartStacked(this TroopTable table, ChartOptions? options = null) => StackChart.Draw(FigureTable.Of(table), options ?? new());

    /// <summary>A table by stage over time: what was pledged against what is deployed, a line for each stage.</summary>
    /// <param name="table">A table asked <c>.By(Facet.Stage)</c>.</param>
    /// <param name="options">How it is drawn.</param>
    /// <exception cref="ArgumentException">The table has no periods, or is not by stage alone.</exception>
    /// <example>
    /// <code>
    /// data.Troops(Stage.Deployed).By(Facet.Stage).On("2016-07-12", "2016-07-22").ChartStages().WriteSvg("stages.svg");
    /// </code>
    /// </example>
    public static Chart ChartStages(this TroopTable table, ChartOptions? options = null) => StageChart.Draw(FigureTable.Of(table), options ?? new());

    /// <summary>Two tables side by side, such as those of two sources: their totals over time, or, where both have one period, their rows.</summary>
    /// <param name="table">The one table.</param>
    /// <param name="other">The other, counting the same.</param>
    /// <param name="name">What the one is called.</param>
    /// <param name="otherName">What the other is called.</param>
    /// <param name="options">How it is drawn.</param>
    /// <exception cref="ArgumentException">A table has no periods or no total, or the two count different things.</exception>
    /// <example>
    /// <code>
    /// var greek = kfor.Troops(Stage.Deployed).From("GRC");
    /// var (recent, highest) = (greek.AtYearEnds("2017", "2023"), greek.SettledBy(Settlement.Highest).AtYearEnds("2017", "2023"));
    /// recent.ChartCompared(highest, "The most recent source", "The highest figure").WriteSvg("two.svg");
    /// </code>
    /// </example>
    public static Chart ChartCompared(this TroopTable table, TroopTable other, string name, string otherName, ChartOptions? options = null) =>
        CompareChart.Draw(FigureTable.Of(table), FigureTable.Of(other), name, otherName, options ?? new());

    /// <summary>The rows of one period, the largest first, with their bounds. Those that are there and unknown come last; those of which none is reported are counted in a note.</summary>
    /// <param name="table">The table.</param>
    /// <param name="period">The period's name.</param>
    /// <param name="options">How it is drawn; <see cref="ChartOptions.Largest"/> says how many rows are shown.</param>
    /// <exception cref="ArgumentException">The table has no periods or no rows.</exception>
    /// <exception cref="KeyNotFoundException">There is no such period; the message lists those there are.</exception>
    /// <example>
    /// <code>
    /// var table = kfor.Troops(Stage.Deployed).By(Facet.Nation).AtYearEnds("2023", "2023");
    /// table.ChartRanking("2023", new ChartOptions { Largest = 10 }).WriteSvg("ranking.svg");
    /// </code>
    /// </example>
    public static Chart ChartRanking(this TroopTable table, string period, ChartOptions? options = null) => RankingChart.Draw(FigureTable.Of(table, isTrimmed: false), period, options ?? new());

    /// <summary>Rows by periods in classes of size, the largest rows on top; unknown is hatched.</summary>
    /// <param name="table">The table.</param>
    /// <param name="options">How it is drawn.</param>
    /// <exception cref="ArgumentException">The table has no periods or no rows.</exception>
    /// <example>
    /// <code>
    /// var table = kfor.Troops(Stage.Deployed).By(Facet.Nation).AtYearEnds("2017", "2023");
    /// table.ChartHeatMap().WriteSvg("heat-map.svg");
    /// </code>
    /// </example>
    public static Chart ChartHeatMap(this TroopTable table, ChartOptions? options = null) => HeatMapChart.Draw(FigureTable.Of(table), options ?? new());

    /// <summary>What every figure rests on: reported for its period, carried forward, unknown, none reported, not applicable or outside coverage.</summary>
    /// <param name="table">The table.</param>
    /// <param name="options">How it is drawn.</param>
    /// <exception cref="ArgumentException">The table has no periods or no rows.</exception>
    /// <example>
    /// <code>
    /// var table = kfor.Troops(Stage.Deployed).By(Facet.Nation).AtYearEnds("2017", "2023");
    /// table.ChartCoverage().WriteSvg("coverage.svg");
    /// </code>
    /// </example>
    public static Chart ChartCoverage(this TroopTable table, ChartOptions? options = null) => CoverageChart.Draw(FigureTable.Of(table), options ?? new());
}
