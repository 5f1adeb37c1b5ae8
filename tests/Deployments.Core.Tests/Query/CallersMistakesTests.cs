using NodaTime;
using static Deployments.Tests.Query.Reported;

namespace Deployments.Tests.Query;

public class CallersMistakesTests
{
    private static readonly Dataset Data = new Fixture().Force("a", Level("2016-01-01", 100)).Build();

    private static TroopQuery Troops => Data.Troops(Stage.Deployed);

    [Fact]
    public void UndefinedEnum_IsRefusedBeforeItIsAsked()
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => Data.Troops((Stage)99));

        Assert.StartsWith("There is no Stage 99; expected one of Requested, Proposed, Pledged, Authorised, Deployed. (Parameter 'stage')", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Data.Personnel(Stage.Deployed, (PersonnelCategory)99));
        Assert.Throws<ArgumentOutOfRangeException>(() => Troops.By((Facet)99));
        Assert.Throws<ArgumentOutOfRangeException>(() => Troops.SettledBy((Settlement)99));
        Assert.Throws<ArgumentOutOfRangeException>(() => Troops.InRole((ForceRole)99));
        Assert.Throws<ArgumentOutOfRangeException>(() => Troops.WithPresence((Presence)99));
        Assert.Throws<ArgumentOutOfRangeException>(() => Troops.Commanded((CommandRelation)99));
        Assert.Throws<ArgumentOutOfRangeException>(() => Troops.MembersBy((MembershipDefinition)99));
    }

    [Fact]
    public void Null_IsRefused()
    {
        Assert.Throws<ArgumentNullException>(() => Data.FindNation(null!));
        Assert.Throws<ArgumentNullException>(() => Troops.In((string)null!));
        Assert.Throws<ArgumentNullException>(() => Troops.From((string)null!));
        Assert.Throws<ArgumentNullException>(() => Data.PeopleServed(Stage.Deployed, null!));
        Assert.Throws<ArgumentNullException>(() => Data.Figures(null!, "killed"));
        Assert.Equal("measure", Assert.Throws<ArgumentNullException>(() => Data.Figures("incident", null!)).ParamName);
        Assert.Equal("from", Assert.Throws<ArgumentNullException>(() => Data.Changes((Dataset)null!)).ParamName);
        Assert.Equal("newer", Assert.Throws<ArgumentNullException>(() => Data.RevisedBy(null!)).ParamName);
        Assert.Equal("row", Assert.Throws<ArgumentNullException>(() => Troops.By(Facet.Nation).On("2016-02-01")[null!, "2016-02-01"]).ParamName);
        Assert.Equal("period", Assert.Throws<ArgumentNullException>(() => Troops.By(Facet.Nation).On("2016-02-01")["USA", null!]).ParamName);
        Assert.Equal("period", Assert.Throws<ArgumentNullException>(() => Troops.On("2016-02-01").Total(null!)).ParamName);
        Assert.Equal("categories", Assert.Throws<ArgumentNullException>(() => Data.Personnel(Stage.Deployed, null!)).ParamName);
    }

    [Fact]
    public void UnknownName_NamesTheParameter() =>
        Assert.Equal(
            "There is no one nation or alliance 'Fran' here; write its id or its whole name. Did you mean FRA? (Parameter 'contributors')",
            Assert.Throws<ArgumentException>(() => Troops.From("Fran")).Message);

    [Fact]
    public void UnknownNames_OfEachKind_SayOfWhichKind()
    {
        foreach (var (ask, kind, parameter) in ((Action, string, string)[])
            [
                (() => Troops.In("nowhere"), "theatre", "theatres"), (() => Troops.Under("nowhere"), "operation", "operations"), (() => Troops.From("nowhere"), "nation or alliance", "contributors"),
                (() => Troops.HostedBy("nowhere"), "nation", "nations"), (() => Data.Reconcile("nowhere"), "operation", "operation"), (() => Data.Figures("nowhere", "killed"), "incident", "incident"),
                (() => Data.OperationsIn("nowhere", "2016"), "theatre", "theatre"), (() => Data.ContributorsIn("nowhere", "2016"), "alliance", "alliance"),
            ])
            Assert.Equal($"There is no one {kind} 'nowhere' here; write its id or its whole name. (Parameter '{parameter}')", Assert.Throws<ArgumentException>(ask).Message);
    }

    [Fact]
    public void CarriedForwardAtMost_NegativeDays_IsRefused()
    {
        Assert.StartsWith(
            "A level cannot be carried forward -1 days; give 0 or more. (Parameter 'days')",
            Assert.Throws<ArgumentOutOfRangeException>(() => Troops.CarriedForwardAtMost(-1)).Message, StringComparison.Ordinal);
        Assert.Equal("100", Troops.CarriedForwardAtMost(0).Text("2016-01-01"));
    }

    [Fact]
    public void Personnel_OfNoCategory_IsRefused() =>
        Assert.Equal("Name at least one category, such as PersonnelCategory.Police. (Parameter 'categories')", Assert.Throws<ArgumentException>(() => Data.Personnel(Stage.Deployed)).Message);

    [Fact]
    public void Commanded_ByNothing_IsRefused() =>
        Assert.Equal("Name at least one; a query without this restriction does not call the method. (Parameter 'relations')", Assert.Throws<ArgumentException>(() => Troops.Commanded()).Message);

    [Fact]
    public void UnsoundPeriod_IsRefused()
    {
        var day = new LocalDate(2016, 1, 2);

        Assert.Equal(
            "A period has a name and does not end before it begins; 'x' runs from 2016-01-02 to 2016-01-01. (Parameter 'periods')",
            Assert.Throws<ArgumentException>(() => Troops.Peaks([new CalendarPeriod("x", day, day.PlusDays(-1))])).Message);
        Assert.Throws<ArgumentException>(() => Troops.Averages([new CalendarPeriod(null!, day, day)]));
        Assert.Throws<ArgumentException>(() => Troops.AtEnds([null!]));
    }

    [Fact]
    public void EmptyRestriction_IsRefused_SinceItWouldWidenTheQuestion()
    {
        Assert.Equal("Name at least one; a query without this restriction does not call the method. (Parameter 'contributors')", Assert.Throws<ArgumentException>(() => Troops.From()).Message);
        Assert.Throws<ArgumentException>(() => Troops.In());
        Assert.Throws<ArgumentException>(() => Troops.Under());
        Assert.Throws<ArgumentException>(() => Troops.HostedBy());
        Assert.Throws<ArgumentException>(() => Troops.InRole());
        Assert.Throws<ArgumentException>(() => Troops.WithPresence());
    }

    [Fact]
    public void FacetNamedTwice_IsRefused() =>
        Assert.Equal("A facet is named twice; name each once. (Parameter 'facets')", Assert.Throws<ArgumentException>(() => Troops.By(Facet.Nation, Facet.Nation)).Message);

    [Fact]
    public void SettledBy_FiguresOfTheFuture_IsRefused()
    {
        Assert.StartsWith(
            "Figures cannot be -1 days older than the newest; give 0 or more, or null. (Parameter 'comparedWithinDays')",
            Assert.Throws<ArgumentOutOfRangeException>(() => Troops.SettledBy(Settlement.Highest, -1)).Message, StringComparison.Ordinal);
        Assert.Equal(100, Troops.SettledBy(Settlement.Highest, 0).On("2016-02-01").Total("2016-02-01").Best);
    }

    [Fact]
    public void AsKnownOn_WhatTheEditionOfTheDayLacks_IsNamed()
    {
        var first = new Fixture().Force("a", Level("2016-01-01", 100)).Build();
        var later = new Fixture().Theatre("north").Nation("XAA").Alliance("pact", ("XAA", null)).Operation("push")
            .Force("a", f => f with { Contributor = "XAA", Operation = "push", Theatres = ["north"] }, Level("2016-01-01", 100, published: "2016-06-01")).Build();
        var troops = first.RevisedBy(later, "2016-06-01").Troops(Stage.Deployed);

        Assert.Equal(
            "The edition of the dataset known on 2016-05-31 has no theatre north, operation push, nation XAA, alliance pact. (Parameter 'day')",
            Assert.Throws<ArgumentException>(() => troops.In("north").Under("push").From("XAA", "pact").AsKnownOn("2016-05-31")).Message);
        Assert.Equal("100", troops.In("north").AsKnownOn("2016-06-01").Text("2016-07-01"));
    }

    [Fact]
    public void PanelWithoutSystems_IsRefused() =>
        Assert.Equal("systems", Assert.Throws<ArgumentNullException>(() => Troops.Panel(PanelUnit.Nation, CalendarPeriods.Years("2016", "2016"), PeriodRule.AtEnd).WithCodes(null!)).ParamName);

    [Fact]
    public void PanelRowsInUndefinedDetail_AreRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Troops.Panel(PanelUnit.Nation, CalendarPeriods.Years("2016", "2016"), PeriodRule.AtEnd).ToRows((RowDetail)99));

    [Fact]
    public void RowsInUndefinedDetail_AreRefused() =>
        Assert.StartsWith("There is no RowDetail 99", Assert.Throws<ArgumentOutOfRangeException>(() => Troops.On("2016-02-01").ToRows((RowDetail)99)).Message, StringComparison.Ordinal);

    [Fact]
    public void WhatATableLacks_IsNamedWithWhatItHas()
    {
        var days = CalendarPeriods.EveryDays(1, "2016-01-01", "2016-01-21");
        var table = Troops.By(Facet.Nation).AtEnds(days);

        Assert.Equal("There is no row 'FRA'; there are USA.", Assert.Throws<KeyNotFoundException>(() => table["FRA", "2016-01-01"]).Message);
        Assert.Equal($"There is no period '2017'; there are {string.Join(", ", days.Take(20))}, ….", Assert.Throws<KeyNotFoundException>(() => table["USA", "2017"]).Message);
        Assert.Equal($"There is no period '2017'; there are {string.Join(", ", days.Take(20))}.", Assert.Throws<KeyNotFoundException>(() => Troops.By(Facet.Nation).AtEnds([.. days.Take(20)])["USA", "2017"]).Message);
        Assert.Equal("There is no period '2017' in the series.", Assert.Throws<KeyNotFoundException>(() => table.Totals()["2017"]).Message);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1)]
    public void WhatAListLacks_IsNamedWithHowManyThereAre(int place)
    {
        var force = Data.Contributions[0];

        Assert.StartsWith($"There is no element {place}; there are 1, the first is 0.", Assert.Throws<ArgumentOutOfRangeException>(() => Data.Contributions[place]).Message, StringComparison.Ordinal);
        Assert.StartsWith($"There is no report {place}; there are 1, the first is 0.", Assert.Throws<ArgumentOutOfRangeException>(() => force.Reports[place]).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Data.Pledges("2016-02-01")[place]);
        Assert.Throws<ArgumentOutOfRangeException>(() => Troops.On("2016-02-01").Totals()[place]);
    }
}
