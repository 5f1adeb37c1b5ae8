using System.Globalization;
using System.Text;

namespace Deployments;

/// <summary>What a published dataset has in its columns and what its importer makes of them, as a page in Markdown.</summary>
/// <param name="Name">The name of the page's file, without its ending.</param>
/// <param name="Title">The dataset's name.</param>
/// <param name="Cite">How the dataset is cited.</param>
/// <param name="Reader">The type that reads it.</param>
/// <param name="About">What the records are that come out, in a few sentences.</param>
internal sealed record Codebook(string Name, string Title, string Cite, string Reader, string About)
{
    public required IReadOnlyList<CodebookColumn> Columns { get; init; }

    public IReadOnlyList<JudgementCall> Judgements { get; init; } = [];

    public string ToMarkdown()
    {
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"# {Title}\n\n{About}\n\nRead by `{Reader}`. Cite as: {Cite}.\n\nThis page is generated from the importer; do not edit it by hand.\n\n## Columns\n\n");
        page.Append("Columns may stand in any order; others are not read.\n\n");
        MarkdownTable.Head(page, "column", "other names", "type", "needed", "meaning", "missing");
        foreach (var column in Columns)
            MarkdownTable.Row(page, MarkdownTable.Code(column.Name), string.Join(", ", column.OtherNames.Select(MarkdownTable.Code)), column.Type, column.IsNeeded ? "yes" : "no", column.Meaning, column.Missing);
        if (Judgements.Count > 0)
        {
            page.Append("\n## Judgement calls\n\n");
            MarkdownTable.Head(page, "about", "days", "decision", "reason", "source");
            foreach (var judgement in Judgements)
                MarkdownTable.Row(page, judgement.About, judgement.During, judgement.Decision, judgement.Reason, judgement.Source);
        }

        return page.ToString();
    }
}
