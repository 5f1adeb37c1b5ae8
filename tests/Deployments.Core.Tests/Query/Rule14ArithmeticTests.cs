using static Deployments.Tests.Query.Reported;

namespace Deployments.Tests.Query;

public class Rule14ArithmeticTests
{
    [Theory]
    [InlineData("100", "50", "150")]
    [InlineData("90-110 (best 100)", "40-60 (best 50)", "130-170 (best 150)")]
    [InlineData("90-110 (best 100)", "40-60", "130-170")]
    [InlineData("up to 212", "100", "100-312")]
    [InlineData("at least 200", "100", "at least 300")]
    [InlineData("nearly 5,000", "hundreds", "4,600-5,998")]
    public void Bounds_AddOneByOne(string first, string second, string expected) =>
        Assert.Equal(expected, new Fixture().Force("a", Level("2016-01-10", first)).Force("b", f => f with { Contributor = "FRA" }, Level("2016-01-10", second)).Build().On("2016-01-10"));

    [Fact]
    public void FigureWithABestOfNothing_HasOne()
    {
        var data = new Fixture().Force("a", Level("2016-01-10", TroopCount.Between(0, 5, 0))).Force("b", f => f with { Contributor = "FRA" }, Level("2016-01-10", 3)).Build().Troops(Stage.Deployed);

        foreach (var cell in new[] { data.Cell("2016-02-01"), data.By(Facet.Category).Cell("2016-02-01"), data.By(Facet.Nation).Peaks(CalendarPeriods.Months("2016-02", "2016-02")).Total("2016-02") })
            Assert.Equal((3L, 3L, 8L, 3L), (cell.Low, cell.Best, cell.High, cell.KnownBest));
    }

    [Fact]
    public void Overflow_IsAnError() =>
        Assert.Throws<OverflowException>(() => TroopCounts.Sum([TroopCount.Exactly(long.MaxValue), TroopCount.Exactly(1)]));

    [Fact]
    public void OverflowOfPersonDays_IsAnError() =>
        Assert.Throws<OverflowException>(() => new PersonDays(long.MaxValue, null, null) + new PersonDays(1, null, null));

    [Fact]
    public void Correction_IsNeitherCountNorChange()
    {
        var data = new Fixture().Force("a", Level("2016-01-10", 100), Without("2016-02-01", MissingReason.Correction) with { Printed = "-4" }).Build();

        Assert.Equal("unknown (1)", data.On("2016-02-01"));
        Assert.Equal([UnknownReason.Correction], data.Cell("2016-02-01").UnknownBy.Keys);
        Assert.Contains("printed as \"-4\"", data.Cell("2016-02-01").Explain().ToString(), StringComparison.Ordinal);
        Assert.Equal(FindingSeverity.Warning, Assert.Single(data.Findings).Severity);
    }
}
