using System.Globalization;

namespace Deployments;

[TypeFormatterSource(typeof(HtmlFormatterSource))]
public sealed partial class Dataset : IShown
{
    /// <summary>What the dataset is and holds: its title, coverage, how much of everything, its stages and operations, and what was found in it.</summary>
    public override string ToString() => TextSheet.Of(Sheet);

    /// <summary>The same as a piece of HTML.</summary>
    public string ToHtml() => HtmlSheet.Of(Sheet);

    private Sheet Sheet => new(Info.Title + (Info.Edition is { } edition ? $", edition {edition}" : ""))
    {
        Facts = Deployments.Sheet.Known(
            ("covers", Coverage is { } span ? $"{span}{(Info.Coverage is null ? ", the span of the reports" : "")}" : "nothing: it has no dated reports"),
            ("reports", Number(ReportCount)),
            ("contributions", Number(Contributions.Count)),
            ("contributors", Named(Contributions.Select(c => c.Contributor.ToString()))),
            ("operations", Named(Operations.Select(o => o.Id.Value))),
            ("theatres", Named(Theatres.Select(t => t.Id.Value))),
            ("sources", Number(Sources.Count)),
            ("published totals", Totals.Count > 0 ? Number(Totals.Count) : null),
            ("incidents", Incidents.Count > 0 ? Number(Incidents.Count) : null),
            ("findings", Findings.Tally),
            ("licence", Info.Licence),
            ("description", Info.Description)),
    };

    private static string Named(IEnumerable<string> ids)
    {
        const int Most = 8;
        var all = ids.Distinct().ToList();
        return all.Count == 0 ? "none" : $"{Number(all.Count)}: {string.Join(", ", all.Take(Most))}{(all.Count > Most ? ", …" : "")}";
    }

    private static string Number(int count) => count.ToString("#,0", CultureInfo.InvariantCulture);
}
