using static Deployments.Tests.Query.Reported;

namespace Deployments.Tests.Query;

public class Rule12MembershipTests
{
    [Theory]
    [InlineData("2016-05-31", "100")]
    [InlineData("2016-06-01", "120")]
    [InlineData("2016-09-30", "120")]
    [InlineData("2016-10-01", "100")]
    public void FromAlliance_MeansItsMembersOnTheDay(string day, string expected) =>
        Assert.Equal(expected, WithForces(new Fixture().Alliance("pact", ("USA", "2000/.."), ("FRA", "2016-06-01/2016-09-30"))).Troops(Stage.Deployed).From("pact").Text(day));

    [Fact]
    public void FromAlliance_KeepsTheAlliancesOwnForcesAsARow()
    {
        var table = Pact(("USA", "2000/.."), ("FRA", "2000/..")).Troops(Stage.Deployed).From("pact").By(Facet.Nation).On("2016-07-01");

        Assert.Equal(["FRA", "USA", "alliance:pact"], table.Rows.Select(r => r.ToString()));
        Assert.Equal(("20", "100", "7", "127"), (table["FRA", "2016-07-01"].Text, table["USA", "2016-07-01"].Text, table["alliance:pact", "2016-07-01"].Text, table.Total("2016-07-01").Text));
        Assert.Equal("The pact (itself)", table.NameOf(table.Rows[2]));
    }

    [Fact]
    public void OverlappingSpans_CountANationOnce() =>
        Assert.Equal("120", Pact(("USA", "2000/.."), ("FRA", "2000/.."), ("FRA", "2016/..")).Troops(Stage.Deployed).From("pact").Text("2016-06-01"));

    [Fact]
    public void OnlyTheRoleOfMember_Counts() =>
        Assert.Equal("100", WithForces(new Fixture().Alliance(
            "pact",
            new Membership { Nation = "USA" },
            new Membership { Nation = "FRA", Role = MembershipRole.Observer },
            new Membership { Nation = "DEU", Role = MembershipRole.Partner })).Troops(Stage.Deployed).From("pact").Text("2016-06-01"));

    [Fact]
    public void OneDefinitionPerQuery_InForceByDefault()
    {
        var data = WithForces(new Fixture().Alliance(
            "pact",
            new Membership { Nation = "USA" },
            new Membership { Nation = "FRA", Definition = MembershipDefinition.Signature, During = "2016-03-01/.." },
            new Membership { Nation = "FRA", During = "2016-06-01/.." }));

        Assert.Equal("100", data.Troops(Stage.Deployed).From("pact").Text("2016-05-31"));
        Assert.Equal("20", data.Troops(Stage.Deployed).From("pact").MembersBy(MembershipDefinition.Signature).Text("2016-05-31"));
    }

    [Fact]
    public void Nato_TookMontenegroInIn2017()
    {
        var troops = new Fixture().Force("mne", f => f with { Contributor = "MNE" }, Level("2016-01-10", 2)).Build().Troops(Stage.Deployed).From("nato");

        Assert.Equal(("none reported", "2"), (troops.Text("2017-06-04"), troops.Text("2017-06-05")));
    }

    [Fact]
    public void ByAlliance_ANationStandsInEachOfItsAlliances_AndOnceInTheTotal()
    {
        var table = WithForces(new Fixture().Alliance("pact", ("FRA", null)).Alliance("league", ("FRA", null))).Troops(Stage.Deployed).From("FRA").By(Facet.Alliance).On("2016-06-01");

        Assert.Equal(("20", "20", "20"), (table["pact", "2016-06-01"].Text, table["league", "2016-06-01"].Text, table.Total("2016-06-01").Text));
    }

    [Fact]
    public void ByAlliance_WhoIsInNone_AndWhoMayBeInAnUnrecordedOne_HaveRowsOfTheirOwn()
    {
        var data = WithForces(new Fixture().Alliance("pact", ("FRA", "2016-06-01/.."))).Troops(Stage.Deployed).By(Facet.Alliance);
        var table = data.On("2016-05-31");

        Assert.Equal(["(no alliance)"], Made().Troops(Stage.Deployed).From("XAA").By(Facet.Alliance).On("2016-06-01").Rows.Select(r => r.ToString()));
        Assert.Equal(["(unknown)"], Made("2010/2015").Troops(Stage.Deployed).From("XAA").By(Facet.Alliance).On("2016-06-01").Rows.Select(r => r.ToString()));
        Assert.Equal(["(no alliance)"], Made("2010/2016").Troops(Stage.Deployed).From("XAA").By(Facet.Alliance).On("2016-06-01").Rows.Select(r => r.ToString()));
        Assert.DoesNotContain(table.Rows, r => r.ToString() == "pact");
        Assert.Equal("20", data.On("2016-06-01")["pact", "2016-06-01"].Text);
    }

    [Fact]
    public void From_AnAllianceByItsTextForm_IsTheAlliance_EvenWhereANationHasItsId()
    {
        var data = WithForces(new Fixture().Nation("XAA").Alliance("XAA", ("FRA", null)).Force("own", f => f with { Contributor = "XAA" }, Level("2016-01-10", 3)));

        Assert.Equal(("3", "20"), (data.Troops(Stage.Deployed).From("XAA").Text("2016-06-01"), data.Troops(Stage.Deployed).From("alliance:XAA").Text("2016-06-01")));
    }

    [Fact]
    public void Membership_WithoutSpan_EndsWithTheAlliance() =>
        Assert.Equal("none reported", new DatasetBuilder(new DatasetInfo { Title = "t", Coverage = "1950/2000" })
            .Add([new Alliance { Id = "pact", Name = "The pact", Life = "1955-05-14/1991-07-01", Members = [new Membership { Nation = "POL" }] }])
            .Add([new Source { Id = "times", Publisher = "times" }])
            .Add([new Operation { Id = "op", Name = "op", Life = "1950/.." }])
            .Add([new ForceContribution { Id = "a", Contributor = "POL", Operation = "op", Category = PersonnelCategory.Troops, Reports = [Level("1980-01-01", 10)] }])
            .Build().Troops(Stage.Deployed).From("pact").Text("1995-01-01"));

    private static Dataset Pact(params (string Nation, string? During)[] members) =>
        WithForces(new Fixture().Alliance("pact", members).Force("own", f => f with { Contributor = "alliance:pact" }, Level("2016-06-15", 7)));

    /// <summary>A nation that is in no alliance; one of the dataset's own may say which days its list of members covers.</summary>
    private static Dataset Made(string? covered = null) => new DatasetBuilder(new DatasetInfo { Title = "t", Coverage = "2000/2039" })
        .Add(new Nation { Id = "XAA", Name = "Arcadia" }, new Nation { Id = "XBB", Name = "Borduria" })
        .Add(covered is null ? [] : [new Alliance { Id = "league", Name = "The league", Coverage = covered, Members = [new Membership { Nation = "XBB" }] }])
        .Add(new Source { Id = "times", Publisher = "times" })
        .Add(new Operation { Id = "op", Name = "op", Life = "2000/.." })
        .Add(new ForceContribution { Id = "a", Contributor = "XAA", Operation = "op", Category = PersonnelCategory.Troops, Reports = [Level("2010-01-01", 10)] })
        .Build();

    private static Dataset WithForces(Fixture fixture) => fixture
        .Force("usa", Level("2016-01-10", 100)).Force("fra", f => f with { Contributor = "FRA" }, Level("2016-01-10", 20)).Build();

    [Fact]
    public void From_TwoAlliances_WhereOneOfThemDoesNotKnowItsMembers_LeavesTheNationOutAndTheHighOpen()
    {
        var data = new Fixture()
            .Alliance(new Alliance { Id = "known", Name = "The known", Members = [new Membership { Nation = "FRA" }] })
            .Alliance(new Alliance { Id = "closed", Name = "The closed", Coverage = EdtfDate.Parse("2000/2010"), Members = [new Membership { Nation = "DEU" }] })
            .Force("usa", Level("2016-01-01", 100)).Force("fra", f => f with { Contributor = "FRA" }, Level("2016-01-01", 7)).Build();

        Assert.Equal("at least 7 + part of others", data.Troops(Stage.Deployed).From("known", "closed").Text("2016-02-01"));
        Assert.Equal("7", data.Troops(Stage.Deployed).From("known").Text("2016-02-01"));
    }
}
