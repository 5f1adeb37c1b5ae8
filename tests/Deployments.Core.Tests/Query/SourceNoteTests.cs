using static Deployments.Tests.Query.Reported;

namespace Deployments.Tests.Query;

/// <summary>On whose word an answer rests, said in a sentence under it.</summary>
public sealed class SourceNoteTests
{
    [Fact]
    public void Table_OfManyPublishers_NamesTheMostCitedFirstAndCountsTheRest()
    {
        string[] others = ["d", "a", "f", "c", "e", "b"];
        var data = Of(new Fixture().Source("1", publisher: "Gazette").Source("2", publisher: "Gazette"), ["1", "2", .. others]);

        Assert.Equal("Sources asked: Gazette; a; b; c; 3 more publishers (8 documents). Dataset: Made up.", Note(data.Troops(Stage.Deployed)));
    }

    [Fact]
    public void Table_OfOneMorePublisherThanAreNamed_NamesThemAll() =>
        Assert.Equal("Sources asked: a; b; c; d; e. Dataset: Made up.", Note(Of(new Fixture(), "e", "d", "c", "b", "a").Troops(Stage.Deployed)));

    [Fact]
    public void Table_OfSeveralDocumentsOfOnePublisher_CountsThem() =>
        Assert.Equal("Source asked: Gazette (2 documents). Dataset: Made up.", Note(Of(new Fixture().Source("1", publisher: "Gazette").Source("2", publisher: "Gazette"), "1", "2").Troops(Stage.Deployed)));

    [Fact]
    public void Table_WithoutReports_SaysSo() =>
        Assert.Equal("Sources: no report has a figure here. Dataset: Made up.", Note(Of(new Fixture(), "a").Troops(Stage.Pledged)));

    [Fact]
    public void Table_AsksTheReportsOfItsStage_OrOfAll()
    {
        var data = new Fixture().Force("a", Level("2016-01-01", 5, "news"), Level("2016-01-01", 9, "promises", stage: Stage.Pledged)).Build();

        Assert.Equal("Source asked: news. Dataset: Made up.", Note(data.Troops(Stage.Deployed)));
        Assert.Equal("Source asked: promises. Dataset: Made up.", Note(data.Troops(Stage.Pledged)));
        Assert.Equal("Sources asked: news; promises. Dataset: Made up.", Note(data.Troops(Stage.Deployed).By(Facet.Stage)));
    }

    [Fact]
    public void Table_AsKnownOnADay_AsksWhatWasPublishedByThen_OfItsStage()
    {
        var data = new Fixture()
            .Force("a", Level("2016-01-01", 5, "early", "2016-01-10"), Level("2016-01-01", 6, "late", "2016-01-11"), Level("2016-01-01", 9, "promises", "2016-01-10", Stage.Pledged))
            .Build();

        Assert.Equal("Source asked: early. Dataset: Made up.", Note(data.Troops(Stage.Deployed).AsKnownOn("2016-01-10")));
        Assert.Equal("Sources asked: early; late. Dataset: Made up.", Note(data.Troops(Stage.Deployed).AsKnownOn("2016-01-11")));
        Assert.Equal("Sources asked: early; promises. Dataset: Made up.", Note(data.Troops(Stage.Deployed).By(Facet.Stage).AsKnownOn("2016-01-10")));
    }

    [Fact]
    public void Answer_AskedOfAnAlliance_CountsTheReferencesOnIt()
    {
        Assert.Equal("Source: a. Dataset: Pacts. With 1 reference on alliances.", Cited(Pact("The treaty", null).Troops(Stage.Deployed).From("pact")));
        Assert.Equal("Source: a. Dataset: Pacts. With 2 references on alliances.", Cited(Pact("The treaty", "The list").Troops(Stage.Deployed).From("pact")));
        Assert.Equal("Source: a. Dataset: Pacts.", Cited(Pact("The treaty", "The list").Troops(Stage.Deployed)));
    }

    [Fact]
    public void Answer_ByTreatiesWithTheLead_RestsOnTheAlliancesOfTheLeadToo()
    {
        // Nobody but the lead, which has no troops there, is a member of the pact.
        var data = Pact("The treaty", "The list", member: "XLE");

        Assert.Equal("Source: a. Dataset: Pacts. With 2 references on alliances.", Cited(data.Troops(Stage.Deployed).By(Facet.TreatiesWithLead)));
        Assert.Equal("Source: a. Dataset: Pacts.", Cited(data.Troops(Stage.Deployed).By(Facet.Alliance)));
    }

    private static Dataset Pact(string? treaty, string? list, string member = "XAL") => new DatasetBuilder(new DatasetInfo { Title = "Pacts", Coverage = "2016" })
        .Add(new Source { Id = "a", Publisher = "a" })
        .Add(new Nation { Id = "XLE", Name = "The lead" }, new Nation { Id = "XAL", Name = "The ally" })
        .Add(new Alliance { Id = "pact", Name = "The pact", Citation = treaty, Members = [new Membership { Nation = member, Citation = list }] })
        .Add(new Operation { Id = "op", Name = "Op", Life = "2000/..", Lead = (Contributor)"XLE" })
        .Add(new ForceContribution { Id = "f", Contributor = "XAL", Operation = "op", Category = PersonnelCategory.Troops, Reports = [Level("2016-01-01", 5, "a")] })
        .Build();

    private static Dataset Of(Fixture fixture, params string[] sources)
    {
        for (var i = 0; i < sources.Length; i++)
            fixture.Force($"f{i}", Level("2016-01-01", i + 1, sources[i]));
        return fixture.Build();
    }

    private static string Cited(TroopQuery query) => SourceNote.Of(query.On("2016-02-01").Cite());

    private static string Note(TroopQuery query) =>
        query.On("2016-02-01").ToString().Split("\n").Single(line => line.StartsWith("* Source", StringComparison.Ordinal))["* ".Length..];
}
