namespace Deployments.Tests.Plotting;

public class RowColoursTests
{
    [Fact]
    public void Colours_OfOneChart_AreAllDifferent()
    {
        var keys = Nations.All.Select(n => n.Id.Value).Take(RowColours.Count).ToList();

        Assert.Equal(keys.Count, RowColours.Of(keys).Values.Distinct().Count());
    }

    [Fact]
    public void Colour_OfANation_DoesNotDependOnWhoStandsBesideIt() =>
        Assert.Equal(RowColours.Of(["USA", "DEU", "ITA"])["ITA"], RowColours.Of(["ITA", "BGD", "PAK", "USA"])["ITA"]);

    [Fact]
    public void Colour_OfWhoComesFirst_IsTheirOwn() =>
        Assert.All(Nations.All.Select(n => n.Id.Value), id => Assert.Equal(RowColours.Of([id])[id], RowColours.Of([id, .. Nations.All.Select(n => n.Id.Value).Where(n => n != id).Take(10)])[id]));

    [Fact]
    public void Colours_OfCommonContributors_HaveDifferentHues()
    {
        Assert.Equal(7, RowColours.Of(["USA", "DEU", "ITA", "TUR", "GBR", "FRA", "POL"]).Values.Select(c => c.Hue).Distinct().Count());
        Assert.Equal(7, RowColours.Of(["PAK", "BGD", "IND", "ETH", "NPL", "RWA", "GHA"]).Values.Select(c => c.Hue).Distinct().Count());
    }
}
