using static Deployments.Tests.Query.Reported;

namespace Deployments.Tests.Query;

/// <summary>What went into an answer, as text and as BibTeX.</summary>
public class CitingTests
{
    [Fact]
    public void Cite_Table_NamesTheDatasetAndTheDocumentsThatItRestsOn()
    {
        var cited = Data().Troops(Stage.Deployed).By(Facet.Nation).On("2016-02-01").Cite();

        Assert.Equal(
            """
            Troops of a made-up coalition, edition 2, licence CC BY 4.0, dataset
            The Gazette, Abroad & at home, 2016-01-15, series Weekly lists, https://example.org/a_b?c={d}
            A ministry, 2016-01~, shelf 5
            """.ReplaceLineEndings("\n") + "\n",
            cited.ToString());
        Assert.Equal([CitationKind.Data, CitationKind.Document, CitationKind.Document], cited.Select(c => c.Kind));
    }

    [Fact]
    public void ToBibTeX_EscapesWhatHasAMeaningInTeX()
    {
        var cited = Data().Troops(Stage.Deployed).On("2016-02-01").Cite();

        Assert.Equal(
            """
            @misc{dataset-troops-of-a-made-up-coalition-2,
              title = {{Troops of a made-up coalition}},
              edition = {2},
              note = {Licence: CC BY 4.0; dataset},
            }

            @misc{gazette,
              author = {{The Gazette}},
              title = {{Abroad \& at home}},
              series = {Weekly lists},
              year = {2016},
              date = {2016-01-15},
              url = {https://example.org/a_b?c=%7Bd%7D},
            }

            @misc{ministry,
              author = {{A ministry}},
              year = {2016},
              date = {2016-01\textasciitilde{}},
              howpublished = {shelf 5},
            }
            """.ReplaceLineEndings("\n") + "\n",
            cited.ToBibTeX());
    }

    [Fact]
    public void Cite_Cell_NamesOnlyItsOwnDocuments()
    {
        var table = Data().Troops(Stage.Deployed).By(Facet.Nation).On("2016-02-01");

        Assert.Equal(["dataset-troops-of-a-made-up-coalition-2", "ministry"], table["FRA", "2016-02-01"].Cite().Select(c => c.Key));
        Assert.Equal(["dataset-troops-of-a-made-up-coalition-2", "gazette"], table["USA", "2016-02-01"].Cite().Select(c => c.Key));
        Assert.Single(Data().Troops(Stage.Deployed).On("2015-02-01").Cite());
    }

    [Fact]
    public void Cite_AskedOfAnAlliance_NamesWhoSaysWhoBelongs()
    {
        var cited = Data().Troops(Stage.Deployed).From("nato").On("2016-02-01").Cite().Where(c => c.Kind == CitationKind.Reference).ToList();

        var nato = Alliances.Set["nato"];
        Assert.Equal(nato.Citation, cited[0].Note);
        Assert.Equal(
            nato.Members.Where(m => m is { Role: MembershipRole.Member, Definition: MembershipDefinition.InForce, Nation.Value: "USA" or "FRA" }).Select(m => m.Citation).Distinct(),
            cited.Skip(1).Select(c => c.Note));
        Assert.StartsWith("Members of North Atlantic Treaty Organization, in force: ", cited[1].Title, StringComparison.Ordinal);
        Assert.Contains(Data().Troops(Stage.Deployed).OwingHostAnything().On("2016-02-01").Cite(), c => c.Key.StartsWith("alliance-nato-obligations", StringComparison.Ordinal));
    }

    [Fact]
    public void Cite_Panel_NamesTheListsOfStates()
    {
        var panel = Data().Troops(Stage.Deployed).Panel(PanelUnit.Nation, CalendarPeriods.Years("2016", "2016"), PeriodRule.AtEnd);

        Assert.DoesNotContain(panel.Cite(), c => c.Kind == CitationKind.Reference);
        Assert.Equal(
            ["states-cow", "states-gleditsch-ward"],
            panel.Balanced(StateSystem.Cow).WithCodes(CodeSystem.GleditschWard).Cite().Where(c => c.Kind == CitationKind.Reference).Select(c => c.Key));
        Assert.All(panel.Balanced(StateSystem.Cow).Cite().Where(c => c.Kind == CitationKind.Reference), c => Assert.Equal("States and their numbers", c.Title));
        Assert.Equal(["states-cow"], panel.WithCodes(CodeSystem.IsoAlpha3, CodeSystem.Cow).Cite().Where(c => c.Kind == CitationKind.Reference).Select(c => c.Key));
    }

    [Fact]
    public void Cite_ByAlliance_NamesTheAlliancesOfThoseWhoAreThere()
    {
        var data = new Fixture().Nation("XAA").Alliance(new Alliance { Id = "zz-pact", Name = "The pact", Citation = "Treaty of nowhere", Members = [new Membership { Nation = "XAA" }] })
            .Force("a", f => f with { Contributor = "XAA" }, Level("2016-01-01", 5, "gazette")).Force("b", f => f with { Contributor = "alliance:zz-pact" }, Level("2016-01-01", 1, "herald"))
            .Nation("XBB").Force("c", f => f with { Contributor = "XBB" }, Level("2016-01-01", 7, "courier")).Build();

        Assert.Equal(["dataset-made-up", "courier", "gazette", "herald", "alliance-zz-pact"], data.Troops(Stage.Deployed).By(Facet.Alliance).On("2016-02-01").Cite().Select(c => c.Key));
        Assert.Equal(["dataset-made-up", "courier", "gazette", "herald"], data.Troops(Stage.Deployed).By(Facet.Nation).On("2016-02-01").Cite().Select(c => c.Key));
        Assert.Equal(["dataset-made-up", "courier", "gazette", "herald"], data.Troops(Stage.Deployed).By(Facet.Stage).On("2016-02-01").Cite().Select(c => c.Key));
    }

    [Fact]
    public void Cite_OfAForceOfWhichOnlyListsSpeak_NamesTheLists()
    {
        // Of the second only a pledge is reported; the lists, which do not name it, say that nothing of it is there.
        var data = new Fixture().Lists("list").Force("a", Level("2016-01-10", 5, "list"), Level("2016-02-10", 6, "list"))
            .Force("b", f => f with { Contributor = "FRA", Life = EdtfDate.Parse("2016-01-01/..") }, Level("2016-01-05", 9, "news", stage: Stage.Pledged)).Build().Troops(Stage.Deployed);

        Assert.Equal(["dataset-made-up", "list"], data.By(Facet.Nation).On("2016-02-20").Cite().Select(c => c.Key));
        Assert.Equal("0", data.From("FRA").Text("2016-02-20"));
    }

    [Fact]
    public void Keys_AreStableAndDifferent()
    {
        var data = new Fixture().Source("a/b").Source("a-b").Source("A-B").Source("é")
            .Force("one", Level("2016-01-01", 1, by: "a/b")).Force("two", Level("2016-01-01", 1, by: "a-b")).Force("three", Level("2016-01-01", 1, by: "A-B")).Force("four", Level("2016-01-01", 1, by: "é")).Build();

        Assert.Equal(["dataset-made-up", "A-B", "a-b-2", "a-b-3", "source"], data.Troops(Stage.Deployed).On("2016-02-01").Cite().Select(c => c.Key));
    }

    [Fact]
    public void PledgesAndReconciliations_CiteTheirDocuments()
    {
        var data = new DatasetBuilder("Made up").Add(new Source { Id = "s", Publisher = "S" }, new Source { Id = "t", Publisher = "T" }).Add(new Operation { Id = "op", Name = "Op", Life = "2000/.." })
            .Add(new ForceContribution { Id = "a", Contributor = "USA", Operation = "op", Category = PersonnelCategory.Troops, Reports = [Level("2016-01-01", 90, by: "s"), Level("2016-01-01", 95, by: "t", stage: Stage.Pledged)] })
            .Add(new ReportedTotal { Operation = "op", Category = PersonnelCategory.Military, Effective = "2016-01-01", Stage = Stage.Deployed, Figure = 100, Source = "t" }).Build();

        Assert.Equal(["dataset-made-up", "t"], data.Pledges("2016-02-01").Cite().Select(c => c.Key));
        Assert.Equal(["dataset-made-up", "s", "t"], data.Reconcile().Cite().Select(c => c.Key));
    }

    private static Dataset Data() => new DatasetBuilder(new DatasetInfo { Title = "Troops of a made-up coalition", Edition = "2", Licence = "CC BY 4.0", Coverage = "2016" })
        .Add(new Series { Id = "lists", Name = "Weekly lists" })
        .Add(
            new Source { Id = "gazette", Publisher = "The Gazette", Title = "Abroad & at home", Published = "2016-01-15", Locator = "https://example.org/a_b?c={d}", Series = "lists" },
            new Source { Id = "ministry", Publisher = "A ministry", Published = "2016-01~", Locator = "shelf 5" },
            new Source { Id = "unused", Publisher = "Nobody" })
        .Add(new Operation { Id = "op", Name = "Op", Life = "2000/.." })
        .Add(new ForceContribution { Id = "usa", Contributor = "USA", Operation = "op", Category = PersonnelCategory.Troops, Reports = [Level("2016-01-10", 5, by: "gazette")] })
        .Add(new ForceContribution { Id = "fra", Contributor = "FRA", Operation = "op", Category = PersonnelCategory.Troops, Reports = [Without("2016-01-10", MissingReason.Withheld, by: "ministry")] }).Build();

    [Fact]
    public void Cite_AskedOfObligations_NamesEachAllianceItsMembersAndWhatTheyOwe_InOrderOfId()
    {
        var pact = new Alliance
        {
            Id = "zz-pact",
            Name = "The pact",
            Citation = "Treaty of nowhere, 1990",
            Members = [new Membership { Nation = "USA", Citation = "Protocol 2" }, new Membership { Nation = "FRA", Citation = "Protocol 2" }, new Membership { Nation = "DEU", Citation = "Protocol 3" }],
            Obligations = [new Obligation { Kind = ObligationKind.Defence, Citation = "Article 5" }, new Obligation { Kind = ObligationKind.Consultation, Citation = "Article 5" }, new Obligation { Kind = ObligationKind.Neutrality }],
        };
        var data = new Fixture().Alliance(pact).Alliance(pact with { Id = "aa-pact", Name = "The other", Citation = null, Members = [new Membership { Nation = "USA", Citation = "Letter" }], Obligations = [] })
            .Theatre("north", null, "FRA").Force("usa", f => f with { Theatres = ["north"] }, Level("2016-01-01", 5)).Build();

        Assert.Equal(
            [
                "alliance-aa-pact-USA: Members of The other, in force: USA. Letter", "alliance-zz-pact: The pact. Treaty of nowhere, 1990", "alliance-zz-pact-FRA: Members of The pact, in force: FRA, USA. Protocol 2",
                "alliance-zz-pact-obligations: Obligations under The pact: defence, consultation. Article 5",
            ],
            data.Troops(Stage.Deployed).OwingHostAnything().On("2016-02-01").Cite().Where(c => c.Kind == CitationKind.Reference && c.Key.Contains("-pact", StringComparison.Ordinal)).Select(c => $"{c.Key}: {c.Title}. {c.Note}"));
        Assert.DoesNotContain(data.Troops(Stage.Deployed).From("zz-pact").On("2016-02-01").Cite(), c => c.Key.EndsWith("obligations", StringComparison.Ordinal));
    }
}
