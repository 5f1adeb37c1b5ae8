using static Deployments.Tests.Query.Reported;

namespace Deployments.Tests.Query;

public class Rule06KnowledgeTests
{
    [Theory]
    [InlineData("2016-02-02", "none reported")]
    [InlineData("2016-02-03", "100")]
    [InlineData("2016-02-29", "100")]
    [InlineData("2016-03-01", "120")]
    public void AsKnownOn_UsesWhatWasPublishedByThen(string knownOn, string expected) =>
        Assert.Equal(expected, new Fixture().Force("a", Level("2016-01-10", 100, published: "2016-02-03"), Level("2016-01-10", 120, published: "2016-03-01"))
            .Build().Troops(Stage.Deployed).AsKnownOn(knownOn).Text("2016-01-31"));

    [Theory]
    [InlineData("2016-02-02", "none reported")]
    [InlineData("2016-02-03", "100")]
    [InlineData("2016-02-29", "100")]
    [InlineData("2016-03-01", "120")]
    public void AsKnownOn_BesideChanges_UsesWhatWasPublishedByThen(string knownOn, string expected) =>
        Assert.Equal(expected, new Fixture().Force("a", Level("2016-01-10", 100, published: "2016-02-03"), Change("2016-01-12", "+20", published: "2016-03-01"))
            .Build().Troops(Stage.Deployed).CarriedForwardAtMost(9999).AsKnownOn(knownOn).Text("2016-01-31"));

    [Theory]
    [InlineData("2016-07-30", "none reported")]
    [InlineData("2016-07-31", "100")]
    public void ImprecisePublication_CountsFromItsLatestDay(string knownOn, string expected) =>
        Assert.Equal(expected, new Fixture().Force("a", Level("2016-01-10", 100, published: "2016-07")).Build().Troops(Stage.Deployed).AsKnownOn(knownOn).Text("2016-01-31"));

    [Theory]
    [InlineData("2016-02-02", "none reported")]
    [InlineData("2016-02-03", "100")]
    public void MissingPublication_IsItsSources(string knownOn, string expected) =>
        Assert.Equal(expected, new Fixture().Source("times", published: "2016-02-03").Force("a", Level("2016-01-10", 100)).Build().Troops(Stage.Deployed).AsKnownOn(knownOn).Text("2016-01-31"));

    [Fact]
    public void AsKnownOn_OfSeveral_IsWhatWasKnownOfEach()
    {
        // Of each the middle level was published long after the last one.
        var fixture = new Fixture();
        foreach (var (nation, i) in ((string[])["USA", "FRA", "DEU", "ITA"]).Select((n, i) => (n, i)))
            fixture.Force(nation, f => f with { Contributor = nation }, Level("2016-01-10", 1 << i, published: "2016-01-11"), Level("2016-02-10", 100 << i, published: "2016-06-01"), Level("2016-02-20", 1000 << i, published: "2016-02-21"), Level("2016-02-25", 10_000 << i, published: "2016-02-26"));
        var data = fixture.Build();
        var known = data.Troops(Stage.Deployed).By(Facet.Nation).AsKnownOn("2016-03-01").On("2016-02-09", "2016-02-15", "2016-02-20", "2016-03-31");

        Assert.Equal(["DEU: 4, 4, 4000, 40000", "FRA: 2, 2, 2000, 20000", "ITA: 8, 8, 8000, 80000", "USA: 1, 1, 1000, 10000"], known.Rows.Select(r => $"{r}: {string.Join(", ", known.Periods.Select(p => known[r.ToString(), p.Name].Best))}").Order(StringComparer.Ordinal));
        Assert.Equal([15L, 15L, 15_000L, 150_000L], known.Periods.Select(p => known.Total(p.Name).Best!.Value));
        Assert.Equal(1500, data.Cell("2016-02-15").Best);
    }

    [Fact]
    public void Relayed_CountsFromWhenItWasFirstMadePublic() =>
        Assert.Equal("100", new Fixture().Source("yearbook", published: "2018").Force("a", Level("2016-01-10", 100, by: "yearbook", published: "2016-01-12"))
            .Build().Troops(Stage.Deployed).AsKnownOn("2016-01-12").Text("2016-01-12"));

    [Theory]
    [InlineData("2016-01", "2018", "2016-01-31")]
    [InlineData(null, "2018", "2018-12-31")]
    [InlineData("XXXX", "2018", "2018-12-31")]
    [InlineData(null, null, null)]
    public void KnownOn_IsTheLatestDayOfTheClaimsOwnPublicationElseOfItsSources(string? own, string? sources, string? day)
    {
        var source = new Source { Id = "yearbook", Publisher = "Press", Published = sources is null ? default(EdtfDate?) : sources };

        Assert.Equal(day is null ? default(LocalDate?) : EdtfDate.Parse(day).Earliest, ClaimRow.KnownOn(Level("2016-01-10", 100, published: own), source));
    }

    [Fact]
    public void WithoutAnyPublication_IsLeftOutAndCountedOnce()
    {
        var data = new Fixture().Lists("un").Source("times", published: "2016-01-11")
            .Force("a", Level("2016-01-10", 100), Level("2016-01-31", 200, by: "un"), Level("2016-02-29", 300, by: "un"), Level("2016-02-29", 900, by: "un", stage: Stage.Pledged)).Build();

        var table = data.Troops(Stage.Deployed).AsKnownOn("2016-12-31").On("2016-03-01");

        Assert.Equal("100", table.Total("2016-03-01").Text);
        Assert.Contains("2 reports have no publication date and are left out of what was known.", table.Footnotes);
    }

    [Fact]
    public void ListNotYetPublished_AssertsNoZero()
    {
        var data = new Fixture().Lists("un")
            .Force("fra", f => f with { Contributor = "FRA" }, Level("2016-01-31", 50, by: "un", published: "2016-02-10"))
            .Force("deu", f => f with { Contributor = "DEU" }, Level("2016-01-10", 20, published: "2016-01-11")).Build();

        Assert.Equal("20", data.Troops(Stage.Deployed).From("DEU").AsKnownOn("2016-02-09").Text("2016-02-01"));
        Assert.Equal("0", data.Troops(Stage.Deployed).From("DEU").AsKnownOn("2016-02-10").Text("2016-02-01"));
    }

    [Fact]
    public void AsKnownOn_SaysThatSpansAreNotVersioned() =>
        Assert.Contains(
            "Spans, memberships and inclusions are not versioned: they are as the dataset has them now.",
            new Fixture().Force("a", Level("2016-01-10", 100, published: "2016-01-11")).Build().Troops(Stage.Deployed).AsKnownOn("2016-02-01").On("2016-02-01").Footnotes);

    // Only what differs from everything known is worked out anew, and it must be as much as differs.
    [Theory]
    [InlineData("2016-05-01", "100", "200")]
    [InlineData("2016-07-01", "none reported", "none reported")]
    [InlineData("2016-10-01", "100", "200")]
    public void AsKnownOn_WhereAForceIsAtHomeForATime_ItIsLeftOutThen(string day, string known, string now)
    {
        var troops = new Fixture().Theatre("place", null, "USA@2016-06-01/2016-08-31")
            .Force("a", f => f with { Theatres = ["place"] }, Level("2016-01-01", 100, published: "2016-01-10"), Level("2016-03-01", 200, published: "2016-03-10")).Build().Troops(Stage.Deployed).By(Facet.Nation);

        Assert.Equal(now, troops.On(day).Total(day).Text);
        Assert.Equal(known, troops.AsKnownOn("2016-02-01").On(day).Total(day).Text);
    }
}
