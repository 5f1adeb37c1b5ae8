using System.Globalization;

namespace Deployments.Tests.Validation;

public sealed class DatasetFindingsTests
{
    private const int Most = DatasetFindings.MostOfAKind;

    private static readonly DatasetDraft Draft = new();

    [Fact]
    public void InFileOrder_FindingsOfAllLists_FollowTheFile()
    {
        var findings = new DatasetFindings(Draft);
        string[] lists = [DraftLists.Incidents, DraftLists.Totals, DraftLists.Contributions, DraftLists.Operations, DraftLists.Theatres, DraftLists.Alliances, DraftLists.Nations, DraftLists.Series, DraftLists.Sources];
        foreach (var list in lists)
            findings.Add(FindingCodes.IdMissing, list, 1, "id", "No id.");
        findings.Add(FindingCodes.SourceUnknown, DraftLists.Contributions, 0, "reports[10].source", "No source.");
        findings.Add(FindingCodes.SourceUnknown, DraftLists.Contributions, 0, "reports[9].source", "No source.");
        findings.Add(FindingCodes.OperationUnknown, DraftLists.Contributions, 0, "operation", "No operation.");
        findings.Add(FindingCodes.TextMissing, DatasetFindings.Root, 0, "title", "No title.");

        Assert.Equal(
            [
                "$.title", "$.sources[1].id", "$.series[1].id", "$.nations[1].id", "$.alliances[1].id", "$.theatres[1].id", "$.operations[1].id",
                "$.contributions[0].operation", "$.contributions[0].reports[9].source", "$.contributions[0].reports[10].source", "$.contributions[1].id", "$.totals[1].id", "$.incidents[1].id",
            ],
            findings.InFileOrder().Select(f => f.Path));
    }

    [Fact]
    public void Add_AnErrorMoreOftenThanWarningsAreListed_IsListed()
    {
        var findings = new DatasetFindings(Draft);
        for (var i = 0; i <= Most; i++)
            findings.Add(FindingCodes.IdMissing, DraftLists.Sources, i, "id", $"Number {i}.");

        Assert.True(findings.Lists(FindingCodes.IdMissing));
        Assert.Equal(Most + 1, findings.InFileOrder().Count);
    }

    [Theory]
    [InlineData(Most - 1, true, null)]
    [InlineData(Most, false, null)]
    [InlineData(Most + 1, false, "1")]
    [InlineData(Most + 7, false, "7")]
    public void Add_AWarning_IsListedUpToTheMost(int count, bool lists, string? more)
    {
        var findings = Warnings(count);

        Assert.Equal(lists, findings.Lists(FindingCodes.LookAlike));
        Assert.Equal(Math.Min(count, Most), findings.InFileOrder().Count(f => f.Code == FindingCodes.LookAlike));
        Assert.Equal(more is null ? [] : [More(more)], findings.InFileOrder().OfCode("DEP099").Select(f => f.Message));
    }

    [Theory]
    [InlineData(Most, 0, null)]
    [InlineData(Most, 1, "1")]
    [InlineData(Most - 1, 1, null)]
    [InlineData(Most + 2, 5, "7")]
    [InlineData(5, Most + 3, "8")]
    [InlineData(Most + 2, Most + 3, "1,005")]
    public void Take_WarningsOfAnotherList_AreListedAndCountedAsIfOfOne(int own, int others, string? more)
    {
        var findings = Warnings(own);
        findings.Take(Warnings(others));

        Assert.Equal(more is null ? [] : [More(more)], findings.InFileOrder().OfCode("DEP099").Select(f => f.Message));
        Assert.Equal(Math.Min(own + others, Most), findings.InFileOrder().Count(f => f.Code == FindingCodes.LookAlike));
    }

    [Fact]
    public void AddUnlisted_Counts_AreSaidAfterTheFindingsInOrderOfCode()
    {
        var findings = Warnings(3);
        findings.AddUnlisted(FindingCodes.LookAlike, 4);
        findings.AddUnlisted(FindingCodes.LookAlike, 5);
        findings.AddUnlisted(FindingCodes.SaidTwice, 2);
        findings.AddUnlisted(FindingCodes.PartShared, 0);

        Assert.Equal(
            [
                $"Only 0 findings DEP401 are listed; 2 more were found: {FindingCodes.SaidTwice.Meaning}",
                $"Only 3 findings DEP411 are listed; 9 more were found: {FindingCodes.LookAlike.Meaning}",
            ],
            findings.InFileOrder().Skip(3).Select(f => f.Message));
    }

    [Theory]
    [InlineData(61, 61), InlineData(16_384, 16_384), InlineData(16_385, null)]
    public void Add_ALongValue_IsWholeUpToALimit(int length, int? kept)
    {
        var findings = new DatasetFindings(Draft);
        findings.Add(FindingCodes.IdMissing, DraftLists.Sources, 0, "id", "No id.", new string('x', length));

        Assert.Equal(kept, findings.InFileOrder()[0].Value?.Length);
    }

    [Fact]
    public void Add_AValue_IsItsTextInNoCulture()
    {
        Assert.Equal("1.5", Value(1.5));
        Assert.Equal("2016-07-01/..", Value(DateSpan.Since(new LocalDate(2016, 7, 1))));
        Assert.Equal("(1, 2)", Value((1, 2)));
        Assert.Null(Value(new Source { Id = "list", Publisher = "Ministry" }));
        Assert.Null(Value(null));
    }

    [Fact]
    public void Has_ACode_IsWhetherItWasFound()
    {
        Assert.True(Warnings(1).Has(FindingCodes.LookAlike));
        Assert.False(Warnings(1).Has(FindingCodes.IdMissing));
    }

    [Fact]
    public void Where_SomeRecordsOfADraft_KeepsThemTheirPlacesAndWhatCouldNotBeRead()
    {
        var draft = Drafts.Sound();
        draft.Nations.Add(new Nation { Id = "XAA", Name = "Somewhere" });
        draft.Alliances.Add(new Alliance { Id = "pact", Name = "A pact" });
        draft.Unreadable.Add(("theatres", "syria"));
        draft.IncompleteLists.Add("sources");
        draft.Places["contributions"] = [0, 4];

        var all = draft.Where((_, _) => true);
        var some = draft.Where((list, i) => list == "contributions" && i == 1);

        Assert.Equal("Forces in Iraq", some.Info!.Title);
        Assert.Equal([("theatres", "syria")], some.Unreadable);
        Assert.Equal(["sources"], some.IncompleteLists);
        Assert.Equal("deu", Assert.Single(some.Contributions).Id.Value);
        Assert.Equal("$.contributions[4]", some.PathOf("contributions", 0));
        Assert.Equal(
            (0, 0, 0, 0, 0, 0, 0, 0), (some.Sources.Count, some.Series.Count, some.Nations.Count, some.Alliances.Count, some.Theatres.Count, some.Operations.Count, some.Totals.Count, some.Incidents.Count));
        Assert.Equal(
            (1, 1, 1, 1, 2, 1, 2, 1, 1),
            (all.Sources.Count, all.Series.Count, all.Nations.Count, all.Alliances.Count, all.Theatres.Count, all.Operations.Count, all.Contributions.Count, all.Totals.Count, all.Incidents.Count));
        Assert.Equal(("$.theatres[1]", "$.contributions[4]"), (all.PathOf("theatres", 1), all.PathOf("contributions", 1)));
    }

    private static DatasetFindings Warnings(int count)
    {
        var findings = new DatasetFindings(Draft);
        for (var i = 0; i < count; i++)
            findings.Add(FindingCodes.LookAlike, DraftLists.Contributions, i, "", $"Number {i}.");
        return findings;
    }

    private static string More(string count) =>
        string.Create(CultureInfo.InvariantCulture, $"Only 1,000 findings DEP411 are listed; {count} more were found: {FindingCodes.LookAlike.Meaning}");

    private static string? Value(object? value)
    {
        var findings = new DatasetFindings(Draft);
        findings.Add(FindingCodes.IdMissing, DraftLists.Sources, 0, "id", "No id.", value);
        return findings.InFileOrder()[0].Value;
    }
}
