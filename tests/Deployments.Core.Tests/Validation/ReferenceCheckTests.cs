using static Deployments.Tests.Validation.Drafts;

namespace Deployments.Tests.Validation;

public sealed class ReferenceCheckTests
{
    [Theory]
    [InlineData("lsit", "There is no source 'lsit' in the dataset; did you mean 'list'?")]
    [InlineData("LIST", "There is no source 'LIST' in the dataset; did you mean 'list'?")]
    [InlineData("list-2016", "There is no source 'list-2016' in the dataset; did you mean 'list'?")]
    [InlineData("gazette", "There is no source 'gazette' in the dataset.")]
    public void Check_UnknownSource_NamesNearOnes(string id, string message) =>
        Assert.Equal(message, Assert.Single(WithReports(Deployed("2016-07-01", 5000) with { Source = id })).Message);

    [Fact]
    public void Check_UnknownNation_SaysThatTheBuiltInOnesWereLookedThrough() =>
        Assert.Equal(
            "There is no nation 'XAA' in the dataset or the built-in reference.",
            Assert.Single(After(d => d.Contributions[0] = d.Contributions[0] with { Contributor = "XAA" })).Message);

    [Fact]
    public void Check_NameInPlaceOfAnId_NamesTheId() =>
        Assert.Equal(
            "There is no nation 'Mali' in the dataset or the built-in reference; did you mean 'MLI', the id of 'Mali'?",
            Assert.Single(After(d => d.Contributions[0] = d.Contributions[0] with { Contributor = "Mali" })).Message);

    [Fact]
    public void Check_OneIdTwice_NamesBothPlaces() =>
        Assert.Equal(
            "The id 'list' is given twice, at $.sources[0].id and at $.sources[1].id; expected an id of its own for each record.",
            Assert.Single(After(d => d.Sources.Add(new Source { Id = "list", Publisher = "Another" }))).Message);

    [Fact]
    public void Check_SuccessorThatIsNoNation_IsNamed() =>
        Assert.Equal(
            "There is no nation 'XZZ' in the dataset or the built-in reference.",
            Assert.Single(After(d => d.Nations.Add(new Nation { Id = "XAA", Name = "Somewhere", Successors = ["FRA", "XZZ@2016"] })), f => f.Path == "$.nations[0].successors[1]").Message);

    [Fact]
    public void Check_ABuiltInNationOfOnesOwn_IsNoDuplicate() =>
        Assert.Empty(After(d => d.Nations.Add(new Nation { Id = "USA", Name = "United States" })));

    [Fact]
    public void Check_Circle_IsPrintedOnce()
    {
        var findings = After(d =>
        {
            d.Theatres[0] = d.Theatres[0] with { Parent = "baghdad" };
            d.Theatres.Add(new Theatre { Id = "baghdad", Name = "Baghdad", Parent = "iraq" });
        });

        Assert.Equal(
            "These theatres lie in one another in a circle: middle-east > baghdad > iraq > middle-east; expected an end somewhere.",
            Assert.Single(findings).Message);
    }

    [Fact]
    public void Of_TwoCirclesAndATail_AreFoundOnceEach()
    {
        Dictionary<string, string[]> next = new() { ["a"] = ["b"], ["b"] = ["c", "d"], ["c"] = ["b"], ["d"] = [], ["e"] = ["e", "a"] };

        var circles = Circles.Of(next.Keys.Select(Id<ForceContribution>.Parse), id => next[id.Value].Select(Id<ForceContribution>.Parse));

        Assert.Equal(["b > c > b", "e > e"], circles.Select(Circles.Text));
    }

    [Fact]
    public void Of_AChainAsLongAsAFile_IsNoTrouble()
    {
        const int Length = 200_000;
        var ids = Enumerable.Range(0, Length).Select(i => Id<Theatre>.Parse($"t{i}")).ToList();

        var circle = Assert.Single(Circles.Of(ids, id => [ids[(int.Parse(id.Value.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture) + 1) % Length]]));

        Assert.Equal("t0 > t1 > t2 > t3 > t4 > t5 > t6 > t7 > … > t0", Circles.Text(circle));
    }
}
