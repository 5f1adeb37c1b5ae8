namespace Deployments;

[TypeFormatterSource(typeof(HtmlFormatterSource))]
public sealed partial class PledgeList : IShown
{
    private static readonly string[] Heads = ["who", "what", "contribution", "since", "there", "status", "source"];

    /// <summary>The pledges as an aligned table: who, what, where, since when, what is there, what became of it, who says so.</summary>
    public override string ToString() => TextSheet.Of(Sheet);

    /// <summary>The pledges as a piece of HTML: the same table, of a long one the first 20 rows.</summary>
    public string ToHtml() => HtmlSheet.Of(Sheet);

    private Sheet Sheet => Count == 0 ? new Sheet($"No pledges by {IsoDay.Text(On)}.") : new Sheet($"Pledges by {IsoDay.Text(On)}")
    {
        Grid = SheetGrid.Of(Heads, [.. pledges.Select(p => (IReadOnlyList<string>)
        [
            RowNames.Name(Data, p.Contribution.Contributor),
            What(p),
            p.Contribution.Id.Value,
            p.Reports[0].Effective.ToString(),
            p.Deployed?.ToString() ?? "no figure",
            Words<PledgeStatus>.Phrase(p.Status),
            string.Join(", ", p.Reports.Select(r => r.Source.Value).Distinct()),
        ])]),
    };

    private static string What(Pledge pledge) => pledge.Contribution.Equipment is { } equipment
        ? $"{pledge.What} {equipment}{(pledge.Contribution.Unit is { } unit ? $" {unit}" : "")}"
        : pledge.What;
}
