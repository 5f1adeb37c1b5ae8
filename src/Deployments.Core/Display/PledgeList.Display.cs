namespace Deployments;

public sealed partial class PledgeList
{
    /// <summary>The pledges as an aligned table: who, what, where, since when, what is there, what became of it, who says so.</summary>
    public override string ToString()
    {
        if (Count == 0)
            return $"No pledges by {IsoDay.Text(On)}.\n";
        List<IReadOnlyList<string>> lines = [["who", "what", "contribution", "since", "there", "status", "source"]];
        lines.AddRange(pledges.Select(p => (IReadOnlyList<string>)
        [
            RowNames.Name(Data, p.Contribution.Contributor),
            What(p),
            p.Contribution.Id.Value,
            p.Reports[0].Effective.ToString(),
            p.Deployed?.ToString() ?? "no figure",
            Words<PledgeStatus>.Phrase(p.Status),
            string.Join(", ", p.Reports.Select(r => r.Source.Value).Distinct()),
        ]));
        return $"Pledges by {IsoDay.Text(On)}\n\n" + TextTable.Lay(lines, [1], allLeft: true);
    }

    private static string What(Pledge pledge) => pledge.Contribution.Equipment is { } equipment
        ? $"{pledge.What} {equipment}{(pledge.Contribution.Unit is { } unit ? $" {unit}" : "")}"
        : pledge.What;
}
