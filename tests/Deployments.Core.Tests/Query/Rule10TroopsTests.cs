using static Deployments.Tests.Query.Reported;

namespace Deployments.Tests.Query;

public class Rule10TroopsTests
{
    [Fact]
    public void Rows_OfHosts_AreThoseOfTheDaysInThePeriods()
    {
        var troops = new Fixture { Coverage = "2016-01/2016-11" }.Theatre("bay", null, "DEU@2016-01", "FRA@2016-02", "DEU@2016-03/..").Force("a", f => f with { Theatres = ["bay"] }, Level("2016-01-01", 5)).Build().Troops(Stage.Deployed).By(Facet.Host);
        IReadOnlyList<CalendarPeriod> months = [.. CalendarPeriods.Months("2016-01", "2016-01"), .. CalendarPeriods.Months("2016-03", "2016-03"), .. CalendarPeriods.Months("2017-01", "2017-01")];

        foreach (var rows in new[] { troops.Peaks(months).Rows, troops.Lowest(months).Rows, troops.PersonDays(months).Rows, troops.AtEnds(months).Rows, troops.Peaks([.. months.Take(2)]).Rows })
            Assert.Equal(["DEU"], rows.Select(r => r.Parts[0]));
        Assert.Equal(["DEU", "FRA"], troops.Peaks(CalendarPeriods.Span("2016-01-01/2016-02-01")).Rows.Select(r => r.Parts[0]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void HostedBy_WhatLiesAroundAPlaceThatIsHostedForATime_IsPartlyInsideForThatTime()
    {
        var troops = new Fixture().Theatre("region").Theatre("bay", "region", "FRA@2016-02-01/2016-03-31").Force("a", f => f with { Theatres = ["region"] }, Level("2016-01-01", 5)).Build().Troops(Stage.Deployed);

        Assert.Equal(["none reported", "unknown", "unknown", "none reported"], ((string[])["2016-01-31", "2016-02-01", "2016-03-31", "2016-04-01"]).Select(troops.HostedBy("FRA").Text));
        Assert.Equal(60, troops.HostedBy("FRA").PersonDays(CalendarPeriods.Span("2016-01-01/2016-04-30")).Total("2016-01-01/2016-04-30").UnknownDays);
    }

    [Fact]
    public void HostedBy_CountsWhatStandsInThatNationAlone()
    {
        var troops = new Fixture().Theatre("bay", null, "FRA").Theatre("plain", null, "DEU").Theatre("border", null, "FRA", "DEU").Theatre("sea")
            .Force("a", f => f with { Theatres = ["bay"] }, Level("2016-01-10", 1)).Force("b", f => f with { Theatres = ["plain"] }, Level("2016-01-10", 20))
            .Force("c", f => f with { Theatres = ["sea"] }, Level("2016-01-10", 300)).Force("d", f => f with { Theatres = ["border"] }, Level("2016-01-10", 4000)).Build().Troops(Stage.Deployed);

        Assert.Equal(
            ("at least 20 + part of others", "at least 1 + part of others", "4,021"),
            (troops.HostedBy("DEU").Text("2016-02-01"), troops.HostedBy("FRA").Text("2016-02-01"), troops.HostedBy("FRA", "DEU").Text("2016-02-01")));
    }

    [Fact]
    public void Rows_AreOfWhoIsAskedByName_AndOfWhoIsThereInThePeriods()
    {
        var troops = new Fixture().Nation("XAA").Alliance("pact", ("USA", null))
            .Force("a", Level("2016-01-10", 5)).Force("b", f => f with { Contributor = "FRA", Life = EdtfDate.Parse("2016-01") }, Level("2016-01-10", 7)).Build().Troops(Stage.Deployed).By(Facet.Nation);
        var (january, march) = (CalendarPeriods.Months("2016-01", "2016-01"), CalendarPeriods.Months("2016-03", "2016-03"));

        foreach (var ask in (Func<TroopQuery, IReadOnlyList<CalendarPeriod>, IEnumerable<string>>[])[(q, p) => q.Peaks(p).Rows.Select(r => r.ToString()), (q, p) => q.Averages(p).Rows.Select(r => r.ToString()), (q, p) => q.AtEnds(p).Rows.Select(r => r.ToString())])
        {
            Assert.Equal(["FRA", "USA"], ask(troops, january).Order(StringComparer.Ordinal));
            Assert.Equal(["FRA", "USA"], ask(troops.From("FRA", "USA"), march).Order(StringComparer.Ordinal));
            Assert.Equal(["XAA"], ask(troops.From("XAA"), march));
            Assert.Equal(["USA"], ask(troops.From("pact"), march));
            Assert.Empty(ask(troops.By(Facet.Operation).From("XAA"), march));
            Assert.Empty(ask(troops.By(Facet.Nation, Facet.Operation).From("XAA"), march));
        }
    }

    [Fact]
    public void Rows_AreOfWhoIsThereInThePeriods_NotBetweenThemNorAfterThem()
    {
        var troops = new Fixture { Coverage = "2016-01/2016-11" }
            .Force("always", Level("2016-01-01", 5))
            .Force("after", f => f with { Contributor = "DEU", Life = EdtfDate.Parse("2016-04-01/..") }, Level("2016-04-01", 9))
            .Force("hidden", f => f with { Contributor = "ITA", Life = EdtfDate.Parse("2016-04-01/..") }, Without("2016-04-01", MissingReason.Withheld)).Build().Troops(Stage.Deployed);
        IReadOnlyList<CalendarPeriod> months = [.. CalendarPeriods.Months("2016-01", "2016-01"), .. CalendarPeriods.Months("2016-03", "2016-03")];
        IReadOnlyList<CalendarPeriod> beyond = [.. months, .. CalendarPeriods.Months("2017-01", "2017-01")];

        foreach (var query in new[] { troops.By(Facet.Nation), troops.By(Facet.Nation, Facet.Operation), troops.By(Facet.Nation).SettledBy(Settlement.Highest) })
        {
            foreach (var periods in new[] { months, beyond })
            {
                Assert.Equal(["USA"], query.Peaks(periods).Rows.Select(r => r.Parts[0]));
                Assert.Equal(["USA"], query.Lowest(periods).Rows.Select(r => r.Parts[0]));
                Assert.Equal(["USA"], query.PersonDays(periods).Rows.Select(r => r.Parts[0]));
                Assert.Equal(["USA"], query.AtEnds(periods).Rows.Select(r => r.Parts[0]));
            }

            Assert.Equal(["DEU", "ITA", "USA"], query.Peaks(CalendarPeriods.Span("2016-03-01/2016-04-01")).Rows.Select(r => r.Parts[0]).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void Troops_AreMilitaryPersonnel_OthersAreListed()
    {
        var data = Everyone();

        Assert.Equal("111", data.On("2016-01-10"));
        Assert.Equal(
            [("civilians", LeftOutReason.OtherCategory), ("police", LeftOutReason.OtherCategory), ("ships", LeftOutReason.Equipment), ("trainees", LeftOutReason.PeopleServed)],
            data.Cell("2016-01-10").Explain().LeftOut.Select(l => (l.Contribution.Id.Value, l.Reason)).Order());
    }

    [Fact]
    public void Table_NamesWhatItIncludes() =>
        Assert.Equal("Troops (troops, staff officers, experts on mission), deployed; on each day", Everyone().Troops(Stage.Deployed).On("2016-01-10").Title);

    [Fact]
    public void PoliceAndCivilians_WhenAsked()
    {
        var data = Everyone();

        Assert.Equal("1,000", data.Personnel(Stage.Deployed, PersonnelCategory.Police).Text("2016-01-10"));
        Assert.Equal("11,111", data.Personnel(Stage.Deployed, PersonnelCategory.Personnel).Text("2016-01-10"));
        Assert.Equal("1,001", data.Personnel(Stage.Deployed, PersonnelCategory.StaffOfficers, PersonnelCategory.Police).Text("2016-01-10"));
    }

    [Fact]
    public void EquipmentAndPeopleServed_AreCountedByThemselves()
    {
        var data = Everyone();

        Assert.Equal("7", data.Equipment(Stage.Deployed).Text("2016-01-10"));
        Assert.Equal("none reported", data.Equipment(Stage.Deployed, "aircraft-carrier").Text("2016-01-10"));
        Assert.Equal("5,000", data.PeopleServed(Stage.Deployed, "trainees").Text("2016-01-10"));
    }

    [Theory]
    [InlineData(CommandRelation.Standby, LeftOutReason.Standby)]
    [InlineData(CommandRelation.Associated, LeftOutReason.Associated)]
    public void StandbyAndAssociatedForces_OnlyWhenAsked(CommandRelation relation, LeftOutReason reason)
    {
        var data = new Fixture().Force("a", Level("2016-01-10", 100)).Force("b", f => f with { Command = relation }, Level("2016-01-10", 20)).Build();

        Assert.Equal("100", data.On("2016-01-10"));
        Assert.Equal(reason, Assert.Single(data.Cell("2016-01-10").Explain().LeftOut).Reason);
        Assert.Equal("120", data.Troops(Stage.Deployed).Commanded(CommandRelation.Assigned, relation).Text("2016-01-10"));
    }

    [Fact]
    public void AssignedForces_WhereOnlyOthersAreAsked_AreLeftOutByTheirName()
    {
        var data = new Fixture().Force("a", Level("2016-01-10", 100)).Force("b", f => f with { Command = CommandRelation.Standby }, Level("2016-01-10", 20)).Build();

        var cell = data.Troops(Stage.Deployed).Commanded(CommandRelation.Standby).Cell("2016-01-10");

        Assert.Equal(("20", LeftOutReason.Assigned), (cell.Text, Assert.Single(cell.Explain().LeftOut).Reason));
    }

    [Fact]
    public void ForcesAtHome_OnlyWhenAsked()
    {
        var data = new Fixture().Theatre("kansas", hosts: "USA").Theatre("hesse", hosts: "DEU")
            .Force("home", f => f with { Theatres = ["kansas"] }, Level("2016-01-10", 1000)).Force("abroad", f => f with { Theatres = ["hesse"] }, Level("2016-01-10", 100)).Build();

        Assert.Equal("100", data.On("2016-01-10"));
        Assert.Equal(LeftOutReason.AtHome, Assert.Single(data.Cell("2016-01-10").Explain().LeftOut).Reason);
        Assert.Equal("1,100", data.Troops(Stage.Deployed).IncludingHome().Text("2016-01-10"));
    }

    [Theory]
    [InlineData("2016-06-30", "100")]
    [InlineData("2016-07-01", "none reported")]
    public void Home_IsJudgedOnTheDay(string day, string expected) =>
        Assert.Equal(expected, new Fixture().Theatre("border", hosts: ["MEX@../2016-06-30", "USA@2016-07-01/.."])
            .Force("a", f => f with { Theatres = ["border"] }, Level("2016-01-10", 100)).Build().On(day));

    [Fact]
    public void ForceInItsOwnAndAnotherNation_Counts() =>
        Assert.Equal("100", new Fixture().Theatre("kansas", hosts: "USA").Theatre("hesse", hosts: "DEU")
            .Force("both", f => f with { Theatres = ["kansas", "hesse"] }, Level("2016-01-10", 100)).Build().On("2016-01-10"));

    [Fact]
    public void Theatre_CountsEverythingInside() =>
        Assert.Equal("120", Places().Troops(Stage.Deployed).In("land").Text("2016-01-10"));

    [Fact]
    public void PartlyInside_IsLeftOutListedAndOpensTheHigh()
    {
        var cell = Places().Troops(Stage.Deployed).In("city").Cell("2016-01-10");

        Assert.Equal((20L, null, null), (cell.Low, cell.Best, cell.High));
        Assert.True(cell.IsOpenedByLeftOut);
        var left = Assert.Single(cell.Explain().LeftOut);
        Assert.Equal(("around", LeftOutReason.PartlyInside, true), (left.Contribution.Id.Value, left.Reason, left.OpensHigh));
    }

    [Fact]
    public void InSeveralTheatres_CountsWhereAllAreInside()
    {
        var data = new Fixture().Theatre("land").Theatre("city", "land").Theatre("port", "land").Theatre("sea")
            .Force("a", f => f with { Theatres = ["city", "port"] }, Level("2016-01-10", 100)).Force("b", f => f with { Theatres = ["city", "sea"] }, Level("2016-01-10", 20)).Build();

        Assert.Equal("at least 100 + part of others", data.Troops(Stage.Deployed).In("land").Text("2016-01-10"));
    }

    [Fact]
    public void PartlyInside_WithItsPartsInScope_OpensNothing()
    {
        var data = new Fixture().Theatre("land").Theatre("city", "land")
            .Force("around", f => f with { Theatres = ["land"] }, Level("2016-01-10", 100)).Force("inside", f => f with { Theatres = ["city"], IncludedIn = ["around"] }, Level("2016-01-10", 20)).Build();

        Assert.Equal("20", data.Troops(Stage.Deployed).In("city").Text("2016-01-10"));
        Assert.Equal(LeftOutReason.PartlyInside, Assert.Single(data.Troops(Stage.Deployed).In("city").Cell("2016-01-10").Explain().LeftOut).Reason);
    }

    [Fact]
    public void ForceWithoutATheatre_TakesItsOperations_ElseOpensTheHigh()
    {
        var data = new Fixture().Theatre("city").Operation("op", at: "city").Operation("somewhere")
            .Force("a", f => f with { Operation = "op" }, Level("2016-01-10", 100)).Force("b", f => f with { Operation = "somewhere" }, Level("2016-01-10", 20)).Build();

        var cell = data.Troops(Stage.Deployed).In("city").Cell("2016-01-10");

        Assert.Equal("at least 100 + part of others", cell.Text);
        Assert.Equal(LeftOutReason.NoTheatreStated, Assert.Single(cell.Explain().LeftOut).Reason);
    }

    [Fact]
    public void CategoryPartlyInside_OpensTheHigh() =>
        Assert.Equal("at least 100 + part of others", new Fixture()
            .Force("a", Level("2016-01-10", 100)).Force("b", f => f with { Category = PersonnelCategory.Uniformed }, Level("2016-01-10", 20)).Build().On("2016-01-10"));

    [Fact]
    public void StandbyForcePartlyInside_OpensNothing_WhereStandbyIsNotAsked() =>
        Assert.Equal("20", new Fixture().Theatre("land").Theatre("city", "land")
            .Force("around", f => f with { Theatres = ["land"], Command = CommandRelation.Standby }, Level("2016-01-10", 100))
            .Force("inside", f => f with { Theatres = ["city"] }, Level("2016-01-10", 20)).Build().Troops(Stage.Deployed).In("city").Text("2016-01-10"));

    [Fact]
    public void ZeroPartlyInside_OpensNothing() =>
        Assert.Equal("20", new Fixture().Theatre("land").Theatre("city", "land")
            .Force("around", f => f with { Theatres = ["land"] }, Level("2016-01-10", 0))
            .Force("inside", f => f with { Theatres = ["city"] }, Level("2016-01-10", 20)).Build().Troops(Stage.Deployed).In("city").Text("2016-01-10"));

    [Fact]
    public void HostedBy_PartlyAtSea_IsPartly() =>
        Assert.Equal("unknown", new Fixture().Theatre("land", null, "DEU").Theatre("sea")
            .Force("a", f => f with { Theatres = ["land", "sea"] }, Level("2016-01-10", 100)).Build().Troops(Stage.Deployed).HostedBy("DEU").Text("2016-02-01"));

    [Fact]
    public void AtHome_PartlyAtSea_IsCounted() =>
        Assert.Equal("100", new Fixture().Theatre("land", null, "DEU").Theatre("sea")
            .Force("a", f => f with { Contributor = "DEU", Theatres = ["land", "sea"] }, Level("2016-01-10", 100)).Build().On("2016-02-01"));

    private static Dataset Places() => new Fixture().Theatre("land").Theatre("city", "land")
        .Force("around", f => f with { Theatres = ["land"] }, Level("2016-01-10", 100)).Force("inside", f => f with { Theatres = ["city"] }, Level("2016-01-10", 20)).Build();

    private static Dataset Everyone() => new Fixture()
        .Force("troops", Level("2016-01-10", 100))
        .Force("staff", f => f with { Category = PersonnelCategory.StaffOfficers }, Level("2016-01-10", 1))
        .Force("experts", f => f with { Category = PersonnelCategory.ExpertsOnMission }, Level("2016-01-10", 10))
        .Force("police", f => f with { Category = PersonnelCategory.FormedPolice }, Level("2016-01-10", 1000))
        .Force("civilians", f => f with { Category = PersonnelCategory.Civilians }, Level("2016-01-10", 10000))
        .Force("ships", f => f with { Category = null, Equipment = "frigate" }, Level("2016-01-10", 7))
        .Force("trainees", f => f with { Category = null, Served = "trainees" }, Level("2016-01-10", 5000)).Build();
}
