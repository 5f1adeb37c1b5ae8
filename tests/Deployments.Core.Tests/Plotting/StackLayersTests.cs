namespace Deployments.Tests.Plotting;

public class StackLayersTests
{
    [Fact]
    public void Layers_OfTheLargestRows_AreNamedAndTheOthersAddedUp()
    {
        var stack = StackLayers.Of(FigureTable.Of(Charted.ByNation), 1);

        Assert.Equal(["ITA", null], stack.Layers.Select(l => l.Key));
        Assert.Equal("2 others", stack.Layers[1].Name);
        Assert.Equal([170, 130, 80, 80, 80, 0], stack.Layers[1].Heights);
    }

    [Fact]
    public void Columns_WithSomethingUnknownOrWithoutABest_AreIncomplete()
    {
        var stack = StackLayers.Of(FigureTable.Of(Charted.ByNation), 8);

        Assert.Equal([false, false, true, true, true, true], stack.IsIncomplete);
    }

    [Fact]
    public void Columns_WithoutAnyFigure_AreGaps()
    {
        var stack = StackLayers.Of(FigureTable.Of(Charted.Troops.By(Facet.Nation).On("2016-01-05", "2016-01-31")), 8);

        Assert.Equal([false, true], stack.HasFigure);
    }

    [Fact]
    public void Stacking_ATableByAlliance_IsRefused()
    {
        var error = Assert.Throws<ArgumentException>(() => Charted.Troops.By(Facet.Alliance).AtMonthEnds("2016-01", "2016-06").ChartStacked());

        Assert.StartsWith("A table by alliance cannot be stacked: a nation in several alliances stands in each of their rows.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Stacking_ATableByStage_IsRefused()
    {
        var error = Assert.Throws<ArgumentException>(() => Charted.Troops.By(Facet.Stage).AtMonthEnds("2016-01", "2016-06").ChartStacked());

        Assert.StartsWith("The table has no total, because figures of different stages are never added.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Stacking_ATableWithoutRows_IsRefused()
    {
        var error = Assert.Throws<ArgumentException>(() => Charted.Troops.AtMonthEnds("2016-01", "2016-06").ChartStacked());

        Assert.StartsWith("The table has no rows, only a total. Ask for rows, as in .By(Facet.Nation).", error.Message, StringComparison.Ordinal);
    }
}
