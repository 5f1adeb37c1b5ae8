namespace Deployments.Tests.Plotting;

public class CellGridTests
{
    [Fact]
    public void HeatMap_OfUnknownNoneAndZero_HasASignForEach()
    {
        var grid = HeatMapChart.GridOf(FigureTable.Of(Charted.ByNation), Palette.Of(ChartTheme.Light));

        Assert.Equal(["50-99", "50-99", "unknown", "unknown", "unknown", "unknown"], Row(grid, "Spain"));
        Assert.Equal(["none reported", "none reported", "200 and more", "200 and more", "200 and more", "200 and more"], Row(grid, "Italy"));
        Assert.Equal(["100-199", "50-99", "50-99", "50-99", "50-99", "0"], Row(grid, "Portugal"));
        Assert.True(grid.Signs.Single(s => s.Meaning == "unknown") is { IsHatched: true, Ink: null });
    }

    [Fact]
    public void HeatMap_OfAFigureWithAnUnknownPart_IsHatchedOverItsColour()
    {
        var figures = FigureTable.Of(Charted.Troops.By(Facet.Operation).AtMonthEnds("2016-03", "2016-03"));
        var grid = HeatMapChart.GridOf(figures, Palette.Of(ChartTheme.Light));

        Assert.True(grid.Signs[grid.Classes[0][0]] is { IsHatched: true, Ink: not null });
    }

    [Fact]
    public void Coverage_SaysWhatEveryCellRestsOn()
    {
        var grid = CoverageChart.GridOf(FigureTable.Of(Charted.ByNation, isTrimmed: false), ChartTheme.Light);

        Assert.Equal(["", "reported for the period", "carried forward", "unknown", "unknown", "unknown", "unknown", ""], Row(grid, "Spain"));
        Assert.Equal(["", "none reported", "none reported", "reported for the period", "carried forward", "carried forward", "carried forward", ""], Row(grid, "Italy"));
        Assert.Equal(["", "reported for the period", "reported for the period", "carried forward", "carried forward", "carried forward", "0, because it ended", ""], Row(grid, "Portugal"));
    }

    [Fact]
    public void Coverage_OfSeveralContributions_TellsThoseThatAreOld()
    {
        var grid = CoverageChart.GridOf(FigureTable.Of(Charted.Troops.From("PRT", "ITA").By(Facet.Operation).AtMonthEnds("2016-03", "2016-03")), ChartTheme.Light);

        Assert.Equal(["partly carried forward"], Row(grid, "Lantern"));
    }

    [Fact]
    public void Periods_OutsideCoverageAtBothEnds_AreLeftOutAndSaid()
    {
        var figures = FigureTable.Of(Charted.ByNation);

        Assert.Equal(("2016-01", "2016-06", 2), (figures.Slots[0].Period.Name, figures.Slots[^1].Period.Name, figures.Trimmed));
        Assert.Contains("2 of 8 columns asked for lie outside", Charted.ByNation.ChartHeatMap().Description, StringComparison.Ordinal);
    }

    [Fact]
    public void Blocks_AreRunsOfOneClassWithThoseOfTheSameColumnsBelow()
    {
        var grid = new CellGrid(["a", "b", "c"], [], [[1, 1, 0], [1, 1, 1], [1, 1, 1]], []);

        Assert.Equal([(0, 0, 2, 1), (1, 0, 3, 2)], grid.BlocksOf(1));
    }

    private static IEnumerable<string> Row(CellGrid grid, string name) =>
        grid.Classes[grid.Rows.ToList().IndexOf(name)].Select(c => c < 0 ? "" : grid.Signs[c].Meaning);
}
