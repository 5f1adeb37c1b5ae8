using Deployments.Tests.Formats;
using Deployments.Tests.Formats.Mappings;

namespace Deployments.Tests.Hostile.SafeOutput;

/// <summary>What is said of a text that is refused, in findings and exceptions: a line each, and nothing in it is hidden.</summary>
public sealed class SafeMessageTests
{
    private static readonly IReadOnlyList<string> Texts = [.. HostileTexts.Taken, .. HostileTexts.Refused];

    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, Texts.Count)];

    public static TheoryData<int> RefusedNumbers => [.. Enumerable.Range(0, HostileTexts.Refused.Count)];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Findings_AboutAHostileText_AreALineEach(int number)
    {
        var findings = HostileAnswers.Findings(Texts[number]);

        Assert.True(findings.HasErrors);
        AssertHonest(findings);
    }

    [Theory]
    [MemberData(nameof(RefusedNumbers))]
    public void Text_ThatNothingTakes_IsRefusedWithASafeFinding(int number)
    {
        Assert.False(new DatasetBuilder(HostileTexts.Refused[number]).Add(new Operation { Id = "op", Name = HostileTexts.Refused[number] }).TryBuild(out _, out var findings));
        AssertHonest(findings);
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Exceptions_AboutAHostileText_AreOneLine(int number)
    {
        var text = Texts[number];
        var table = Repository.Shipped("kfor.json").Troops(Stage.Deployed).By(Facet.Nation).On("2016-12-31");
        var asked = 0;
        foreach (var ask in Questions(text, table))
        {
            var exception = Record.Exception(ask);
            if (exception is null)
                continue;
            asked++;
            SeenText.AssertHonest(exception.Message, exception.GetType().Name, isOneLine: exception is not DatasetException);
        }

        Assert.True(asked > 15, $"{asked} questions");
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Files_WithHostileNames_AreSpokenOfInOneLine(int number)
    {
        var name = Texts[number].Replace('/', '-');
        using var folder = new TemporaryFolder();
        foreach (var load in new Func<string, FindingList>[]
        {
            path => Dataset.TryLoad(path, out _, out var f) ? [] : f,
            path => DataPackages.TryLoad(path, out _, out var f) ? [] : f,
            path => ParquetFiles.TryLoad(path, out _, out var f) ? [] : f,
            path => ArrowFiles.TryLoad(path, out _, out var f) ? [] : f,
            path => NdjsonFiles.TryLoad(path, out _, out var f) ? [] : f,
            path => CsvFiles.TryLoad(path, FlatSchemas.Cells, out _, out var f) ? [] : f,
            path => Mapped.Long.TryLoad([path], out var r) ? [] : r.Findings,
        })
        {
            var findings = load(Path.Combine(folder.Root, name));
            Assert.True(findings.HasErrors);
            AssertHonest(findings);
        }

        var exception = Record.Exception(() => Repository.Shipped("kfor.json").Save(Path.Combine(folder.Root, name, "x.json")));
        Assert.NotNull(exception);
        SeenText.AssertHonest(exception.Message, exception.GetType().Name, isOneLine: true);
    }

    private static IEnumerable<Action> Questions(string text, TroopTable table)
    {
        var data = table.Data;
        return
        [
            () => Id<Operation>.Parse(text + " "), () => EdtfDate.Parse(text), () => TroopCount.Parse(text), () => TroopChange.Parse(text), () => IsoAlpha3.Parse(text), () => CowCode.Parse(text),
            () => EquipmentKind.Parse(text), () => DateSpan.Parse(text), () => Contributor.Parse(text),
            () => data.Troops(Stage.Deployed).From(text), () => data.Troops(Stage.Deployed).In(text), () => data.Troops(Stage.Deployed).Under(text), () => data.Troops(Stage.Deployed).HostedBy(text),
            () => data.PeopleServed(Stage.Deployed, text).On("2016-12-31"), () => data.Figures(text, text), () => data.OperationsIn(text, "2016-12-31"), () => data.ContributorsIn(text, "2016-12-31"), () => data.Reconcile(text),
            () => _ = table[text, "2016-12-31"], () => _ = table["USA", text], () => table.Series(text), () => table.Total(text), () => table.ChartRow(text), () => table.ChartRanking(text),
            () => Dataset.Parse(text), () => TableMapping.Parse(text), () => Mapped.Long.ReadText(text), () => CsvFiles.Parse(text, FlatSchemas.Cells), () => CowAlliances.Parse(text), () => AtopAlliances.Parse(text),
            () => CowStates.Parse(text), () => UnMissions.Parse(text), () => UsPersonnel.Parse(text),
            () => table.Data.Troops(Stage.Deployed).Panel(PanelUnit.Nation, CalendarPeriods.Months("2016-01", "2016-02"), PeriodRule.AtEnd).Explain(text, text),
        ];
    }

    private static void AssertHonest(FindingList findings)
    {
        foreach (var finding in findings)
        {
            foreach (var says in new[] { finding.Message, finding.Path, finding.Expected, finding.File ?? "", finding.ToString() })
                SeenText.AssertHonest(says, finding.Code.Code, isOneLine: true);
        }

        SeenText.AssertHonest(findings.ToString(), "findings");
        Assert.Equal(findings.Count + 1, findings.ToString().Count(c => c == '\n'));
        SeenText.AssertHonest(new DatasetException(findings).Message, "exception");
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(findings.ToHtml());
        Assert.Empty(page.All.Select(e => e.NodeName).Except(["HTML", "HEAD", "BODY", "DIV", "TABLE", "TBODY", "TR", "TD"]));
        SeenText.AssertHonest(page.DocumentElement.TextContent, "findings as HTML");
    }
}
