using static Deployments.Tests.Query.Reported;

namespace Deployments.Tests.Query;

public class Rule16IdentityTests
{
    private static readonly Dataset Data = new Fixture().Force("a", Level("2016-01-10", 100)).Build();

    [Theory]
    [InlineData("USA")]
    [InlineData("United States")]
    [InlineData("united  states")]
    public void Name_WithOneMatch_IsFound(string name) => Assert.Equal("100", Data.Troops(Stage.Deployed).From(name).Text("2016-01-10"));

    [Fact]
    public void Name_WithSeveralMatches_ListsThem()
    {
        var match = Data.FindNation("Korea");

        Assert.False(match.IsFound);
        Assert.Equal(["KOR", "PRK"], match.Candidates.Select(n => n.Id.Value).Where(id => id.EndsWith('K') || id.EndsWith('R')).Order());
    }

    [Fact]
    public void Query_WithAnUnclearName_SaysWhatMayHaveBeenMeant()
    {
        var error = Assert.Throws<ArgumentException>(() => Data.Troops(Stage.Deployed).From("Guinea-"));

        Assert.StartsWith("There is no one nation or alliance 'Guinea-' here; write its id or its whole name. Did you mean GNB?", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void SovietUnion_IsNotRussia()
    {
        var (soviet, russia) = (Data.FindNation("Soviet Union"), Data.FindNation("Russia"));

        Assert.True(soviet.IsFound && russia.IsFound);
        Assert.NotEqual(soviet.Found!.Id, russia.Found!.Id);
    }

    [Fact]
    public void Code970_IsKiribatiInGleditschWard_AndNauruInCow()
    {
        var nations = BuiltInReference.NationsById.Values;

        Assert.Equal("KIR", nations.Single(n => n.Codes.GleditschWard.Any(c => c.Value.ToString() == "970")).Id.Value);
        Assert.Equal("NRU", nations.Single(n => n.Codes.Cow.Any(c => c.Value.ToString() == "970")).Id.Value);
    }

    [Fact]
    public void Row_ByANameThatTwoRowsBear_IsRefused()
    {
        var table = new Fixture().Nation("KIN").Nation("BRA").Force("a", f => f with { Contributor = "KIN" }, Level("2016-01-10", 1)).Force("b", f => f with { Contributor = "BRA" }, Level("2016-01-10", 2)).Build();
        var twins = new DatasetBuilder(table.Info).Add(table.Sources).Add(table.Operations).Add(table.Nations.Select(n => n with { Name = "Congo" })).Add(table.Contributions).Build()
            .Troops(Stage.Deployed).By(Facet.Nation).On("2016-01-10");

        Assert.Equal("2", twins["BRA", "2016-01-10"].Text);
        Assert.Equal("There is no row 'Congo'; there are BRA, KIN.", Assert.Throws<KeyNotFoundException>(() => twins["Congo", "2016-01-10"]).Message);
    }

    [Theory]
    [InlineData("Frnace", "FRA")]
    [InlineData("Germny", "DEU")]
    public void SlipOfThePen_IsACandidate_NotAGuess(string text, string id)
    {
        var match = new Fixture().Force("a", Level("2016-01-10", 100)).Build().FindNation(text);

        Assert.False(match.IsFound);
        Assert.Contains(match.Candidates, n => n.Id.Value == id);
    }
}
