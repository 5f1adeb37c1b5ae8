namespace Deployments.Tests.Validation;

/// <summary>The look-ups of a dataset, asked directly.</summary>
public sealed class DatasetIndexTests
{
    private static readonly LocalDate Day = new(2000, 6, 1);

    private static readonly DatasetIndex Index = new(Made());

    [Theory]
    [InlineData("valley", "valley", true)]
    [InlineData("valley", "region", true)]
    [InlineData("valley", "world", true)]
    [InlineData("region", "valley", false)]
    [InlineData("elsewhere", "region", false)]
    [InlineData("no-such", "no-such", false)]
    [InlineData("valley", "no-such", false)]
    [InlineData("round", "about", true)]
    [InlineData("about", "round", true)]
    [InlineData("round", "world", false)]
    public void IsWithin_OfTheatres_FollowsTheTreeUpwards(string theatre, string other, bool within) =>
        Assert.Equal(within, Index.IsWithin((Id<Theatre>)theatre, (Id<Theatre>)other));

    [Theory]
    [InlineData("part", "part", true)]
    [InlineData("part", "whole", true)]
    [InlineData("whole", "part", false)]
    [InlineData("other", "whole", false)]
    [InlineData("no-such", "no-such", false)]
    [InlineData("one", "two", true)]
    [InlineData("two", "one", true)]
    [InlineData("one", "whole", false)]
    public void IsWithin_OfOperations_FollowsTheTreeUpwards(string operation, string other, bool within) =>
        Assert.Equal(within, Index.IsWithin((Id<Operation>)operation, (Id<Operation>)other));

    [Fact]
    public void Outward_OfATree_RunsFromTheInsideOut()
    {
        Assert.Equal(["valley", "region", "world"], Index.Outward((Id<Theatre>)"valley").Select(t => t.Id.Value));
        Assert.Equal(["part", "whole"], Index.Outward((Id<Operation>)"part").Select(o => o.Id.Value));
        Assert.Empty(Index.Outward((Id<Theatre>)"no-such"));
        Assert.Empty(Index.Outward((Id<Operation>)"no-such"));
    }

    [Fact]
    public void Outward_OfACircle_Ends()
    {
        Assert.Equal(Index.Theatres.Count, Index.Outward((Id<Theatre>)"round").Count());
        Assert.Equal(Index.Operations.Count, Index.Outward((Id<Operation>)"one").Count());
    }

    [Fact]
    public void HostsOn_ATheatreWithoutHosts_AreThoseOfTheNearestAround()
    {
        Assert.Equal(["USA"], Hosts("valley", Day));
        Assert.Equal(["USA", "CAN"], Hosts("region", new LocalDate(1990, 6, 1)));
        Assert.Equal(["MEX"], Hosts("world", Day));
        Assert.Empty(Hosts("elsewhere", Day));
        Assert.Empty(Hosts("no-such", Day));
        Assert.Equal("region", Index.HostingAround("valley")?.Id.Value);
        Assert.Equal("about", Index.HostingAround("round")?.Id.Value);
        Assert.Null(Index.HostingAround("elsewhere"));
        Assert.Equal(["MEX", "USA"], Index.HostsInside("world", Day).Select(n => n.Value).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void TheatresOf_AContribution_AreItsOwnElseItsOperations()
    {
        Assert.Equal(["valley"], Theatres(Drafts.Force("f") with { Operation = "whole", Theatres = ["valley"] }));
        Assert.Equal(["region"], Theatres(Drafts.Force("f") with { Operation = "whole" }));
        Assert.Empty(Theatres(Drafts.Force("f") with { Operation = "no-such" }));
        Assert.Empty(Theatres(Drafts.Force("f") with { Operation = null }));
    }

    [Theory]
    [InlineData("USA", "2000-06-01", null, true)]
    [InlineData("USA", "1949-12-31", null, false)]
    [InlineData("CAN", "2000-06-01", null, false)]
    [InlineData("CAN", "1990-06-01", null, true)]
    [InlineData("MEX", "2000-06-01", null, false)]
    [InlineData("GBR", "2000-06-01", null, false)]
    [InlineData("FRA", "2000-06-01", null, false)]
    [InlineData("FRA", "2000-06-01", MembershipDefinition.Cow, true)]
    [InlineData("USA", "2000-06-01", MembershipDefinition.Cow, false)]
    [InlineData("USA", "2011-06-01", null, false)]
    public void IsMemberOn_ADay_NeedsTheRoleTheDefinitionAndTheSpan(string nation, string day, MembershipDefinition? definition, bool member) =>
        Assert.Equal(member, Index.IsMemberOn(nation, "pact", EdtfDate.Parse(day).Earliest!.Value, definition));

    [Theory]
    [InlineData("2000-06-01", null, true)]
    [InlineData("2011-06-01", null, false)]
    [InlineData("2000-06-01", MembershipDefinition.Cow, true)]
    [InlineData("2000-06-01", MembershipDefinition.Atop, false)]
    public void ListsAllMembers_ADay_NeedsCoverageAndTheDefinition(string day, MembershipDefinition? definition, bool all)
    {
        Assert.Equal(all, Index.ListsAllMembers("pact", EdtfDate.Parse(day).Earliest!.Value, definition));
        Assert.False(Index.ListsAllMembers("loose", EdtfDate.Parse(day).Earliest!.Value, definition));
    }

    [Fact]
    public void DefinitionOf_AnAlliance_IsTheOneAskedForElseItsOwn()
    {
        Assert.Equal(MembershipDefinition.InForce, Index.DefinitionOf("pact", null));
        Assert.Equal(MembershipDefinition.Cow, Index.DefinitionOf("pact", MembershipDefinition.Cow));
    }

    [Fact]
    public void LivesOf_AContribution_AreItsOwnItsOperationsAndItsContributors()
    {
        var force = Drafts.Force("f") with { Operation = "whole", Life = "2001" };

        Assert.Equal(["2001", "1999/2005", "1922-12-30/1991-12-25"], Lives(force with { Contributor = "SUN" }));
        Assert.Equal(["2001", "1999/2005", "1950/2012"], Lives(force with { Contributor = "alliance:pact" }));
        Assert.Empty(Lives(force with { Operation = "other", Life = null, Contributor = "XAA" }));
    }

    [Fact]
    public void SeriesKey_OfASource_IsItsSeriesElseItsPublisherElseItself()
    {
        Assert.Equal(Index.SeriesKey("list"), Index.SeriesKey("later-list"));
        Assert.Equal(Index.SeriesKey("paper"), Index.SeriesKey("other-paper"));
        Assert.Equal(4, new[] { "list", "paper", "review", "no-such" }.Select(id => Index.SeriesKey(id)).Distinct().Count());
    }

    [Fact]
    public void Nations_OwnAndBuiltIn_AreAllThereOnce()
    {
        Assert.Equal("Our America", Index.Nations["USA"].Name);
        Assert.Equal(BuiltInReference.NationsById.Count + 1, Index.Nations.Count);
        Assert.Equal(Index.Nations.Count, Index.Nations.Keys.Distinct().Count());
        Assert.Equal(Index.Nations.Count, Index.Nations.Values.Count());
        Assert.Equal("There is no record 'XAZ'.", Assert.Throws<KeyNotFoundException>(() => Index.Nations["XAZ"]).Message);
    }

    private static DatasetDraft Made()
    {
        var draft = new DatasetDraft();
        draft.Sources.AddRange(
        [
            new Source { Id = "list", Publisher = "Ministry", Series = "lists" }, new Source { Id = "later-list", Publisher = "Office", Series = "lists" },
            new Source { Id = "paper", Publisher = "Press" }, new Source { Id = "other-paper", Publisher = "Press" }, new Source { Id = "review", Publisher = "Review" },
        ]);
        draft.Nations.AddRange([new Nation { Id = "USA", Name = "Our America" }, new Nation { Id = "XAA", Name = "Somewhere" }]);
        draft.Alliances.Add(new Alliance
        {
            Id = "pact",
            Name = "A pact",
            Life = "1950/2012",
            Coverage = "1950/2010",
            Members =
            [
                new Membership { Nation = "USA" }, new Membership { Nation = "CAN", During = "1980/1995" }, new Membership { Nation = "MEX", Role = MembershipRole.Observer },
                new Membership { Nation = "FRA", Definition = MembershipDefinition.Cow },
            ],
        });
        draft.Alliances.Add(new Alliance { Id = "loose", Name = "A loose pact", Life = "1950/..", Incomplete = [MembershipRole.Member], Members = [new Membership { Nation = "USA" }] });
        draft.Theatres.AddRange(
        [
            new Theatre { Id = "world", Name = "World", Hosts = ["MEX"] }, new Theatre { Id = "region", Name = "Region", Parent = "world", Hosts = ["USA", "CAN@1980/1995"] },
            new Theatre { Id = "valley", Name = "Valley", Parent = "region" }, new Theatre { Id = "elsewhere", Name = "Elsewhere" },
            new Theatre { Id = "round", Name = "Round", Parent = "about" }, new Theatre { Id = "about", Name = "About", Parent = "round", Hosts = ["GBR"] },
        ]);
        draft.Operations.AddRange(
        [
            new Operation { Id = "whole", Name = "Whole", Theatres = ["region"], Life = "1999/2005" }, new Operation { Id = "part", Name = "Part", Parent = "whole" }, new Operation { Id = "other", Name = "Other" },
            new Operation { Id = "one", Name = "One", Parent = "two" }, new Operation { Id = "two", Name = "Two", Parent = "one" },
        ]);
        return draft;
    }

    private static IEnumerable<string> Hosts(string theatre, LocalDate day) => Index.HostsOn(theatre, day).Select(n => n.Value);

    private static IEnumerable<string> Theatres(ForceContribution contribution) => Index.TheatresOf(contribution).Select(t => t.Value);

    private static IEnumerable<string> Lives(ForceContribution contribution) => Index.LivesOf(contribution).Select(l => l.ToString());
}
