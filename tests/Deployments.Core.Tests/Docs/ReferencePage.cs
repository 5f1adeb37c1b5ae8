using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Deployments.Tests.Docs;

/// <summary>docs/reference.md: every finding, phrase and word with a meaning, as the code and its comments have them.</summary>
internal sealed partial class ReferencePage
{
    private readonly StringBuilder page = new();

    public static string Make() => new ReferencePage().All();

    private string All()
    {
        page.Append("# Reference\n\nEvery finding, every phrase of a count and every word with a meaning. A word is how a file or a flat row spells a value. This page is generated from the code and its comments; do not edit it by hand.\n");
        Findings();
        Phrases();
        Words<PeriodRule>("Period rules", "Which daily total of a period a figure is. The verb of the query says it: `AtStarts`, `AtEnds`, `Peaks`, `Lowest`, `Averages`, `PersonDays`.", ("above a table", r => Sentences.Columns(r, CalendarPeriods.Months("2016-01", "2016-02"))));
        Words<Stage>("Stages", null);
        Words<Settlement>("Ways to settle sources that disagree", null);
        Words<MissingReason>("Reasons why a report has no figure", null, ("SDMX", r => $"{r.ToSdmx()}"));
        Words<ObservationStatus>("What a source says of a figure", null, ("SDMX", s => $"{s.ToSdmx()}"));
        Sdmx();
        Words<CellState>("Kinds of answers", "What the cell of a table is.");
        Words<PanelStatus>("Kinds of answers in a panel", null);
        Words<UnknownReason>("Why something is unknown", null);
        Words<LeftOutReason>("Why something is left out", null);
        Words<Facet>("Facets", "What the rows of a table stand for: `query.By(Facet.Nation)`.");
        Words<PersonnelCategory>("Categories of personnel", null);
        Words<CommandRelation>("Relations to the command", null);
        Words<PledgeStatus>("What becomes of a pledge", null);
        Words<ReconciliationVerdict>("How a published total lies to the sum of its parts", null);
        return page.ToString();
    }

    private void Findings()
    {
        Heading(
            "Findings",
            "What can be wrong with data, or worth knowing. An error refuses the data; a warning rides along. In code the list is `FindingCodes.All`, and the last column `FindingCode.Advice`.");
        var groups = Group().Matches(string.Join(' ', DocComments.RemarksOf(typeof(FindingCodes)))).ToDictionary(m => m.Groups[1].Value, m => m.Groups[2].Value, StringComparer.Ordinal);
        foreach (var group in FindingCodes.All.GroupBy(c => c.Code[..4]))
        {
            page.Append(CultureInfo.InvariantCulture, $"{(group.Key == "DEP0" ? "" : "\n")}### {group.Key}xx: {groups[group.Key]}\n\n");
            MarkdownTable.Head(page, "code", "severity", "name", "meaning", "what to do");
            foreach (var code in group)
                MarkdownTable.Row(page, code.Code, code.Severity == FindingSeverity.Error ? "error" : "warning", MarkdownTable.Code(code.Name), code.Meaning, code.Advice);
        }
    }

    private void Phrases()
    {
        Heading("Phrases of a count", "What a source's words mean in numbers. In code the list is `TroopPhrases.All`.");
        foreach (var paragraph in DocComments.RemarksOf(typeof(TroopPhrases)))
            page.Append(CultureInfo.InvariantCulture, $"{paragraph}\n\n");
        MarkdownTable.Head(page, "words", "low", "best", "high", "for example", "whose reading");
        foreach (var phrase in TroopPhrases.All)
            MarkdownTable.Row(page, string.Join(", ", phrase.Forms.Select(MarkdownTable.Code)), phrase.Low, phrase.Best, phrase.High, Example(phrase), phrase.Citation is { } citation ? $"{phrase.Convention} [{citation}]" : phrase.Convention);
    }

    private static string Example(TroopPhrase phrase)
    {
        var count = TroopCount.Parse(phrase.Example);
        return string.Create(CultureInfo.InvariantCulture, $"\"{phrase.Example}\": {count.Low:#,0} to {(count.High is { } high ? high.ToString("#,0", CultureInfo.InvariantCulture) : "open")}{(count.Best is { } best ? FormattableString.Invariant($", best {best:#,0}") : "")}");
    }

    /// <summary>The letters of the code list, each with all that it stands for.</summary>
    private void Sdmx()
    {
        Heading("Letters of SDMX `CL_OBS_STATUS`", string.Join(' ', DocComments.RemarksOf(typeof(SdmxStatus))) + " Which letter a cell has: [panels](panels.md#flat-rows).");
        MarkdownTable.Head(page, "letter", "stands for");
        var letters = Enum.GetValues<ObservationStatus>().Select(s => (Letter: s.ToSdmx(), Word: MarkdownTable.Code($"{nameof(ObservationStatus)}.{s}")))
            .Concat(Enum.GetValues<MissingReason>().Select(r => (Letter: r.ToSdmx(), Word: MarkdownTable.Code($"{nameof(MissingReason)}.{r}"))));
        foreach (var letter in letters.GroupBy(l => l.Letter).OrderBy(g => g.Key))
            MarkdownTable.Row(page, $"{letter.Key}", string.Join(", ", letter.Select(l => l.Word)));
    }

    /// <summary>The members of an enum, with their words, as files and rows have them, and their meaning.</summary>
    private void Words<T>(string title, string? text, (string Name, Func<T, string> Of)? more = null)
        where T : struct, Enum
    {
        Heading(title, text ?? DocComments.Of(typeof(T)));
        MarkdownTable.Head(page, [$"`{typeof(T).Name}`", "word", .. Column(more?.Name), "meaning"]);
        foreach (var value in Enum.GetValues<T>())
            MarkdownTable.Row(page, [MarkdownTable.Code($"{value}"), MarkdownTable.Code(Deployments.Words<T>.Text(value)), .. Column(more?.Of(value)), DocComments.Of(value)]);
    }

    private static string[] Column(string? text) => text is null ? [] : [text];

    private void Heading(string title, string text) => page.Append(CultureInfo.InvariantCulture, $"\n## {title}\n\n{text}\n\n");

    [GeneratedRegex(@"(DEP\d)xx: ([^.]+)\.")]
    private static partial Regex Group();
}
