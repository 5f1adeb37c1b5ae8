namespace Deployments;

public sealed partial class ReconciliationTable
{
    /// <summary>The totals and the sums of their parts as an aligned table.</summary>
    public override string ToString()
    {
        if (Count == 0)
            return "No published totals.\n";
        List<IReadOnlyList<string>> lines = [["date", "published total", "sum of the parts", "gap", "verdict", "source"]];
        lines.AddRange(rows.Select(r => (IReadOnlyList<string>)
        [
            r.Total.Effective.ToString(), r.Total.Figure.ToString(), r.Parts.Text, Gap(r), Words<ReconciliationVerdict>.Phrase(r.Verdict), r.Total.Source.Value,
        ]));
        var caveats = rows.SelectMany(r => r.Total.Caveats.Select(c => $"* {r.Total.Source} {r.Total.Effective}: {c}\n"));
        return TextTable.Lay(lines, [1], allLeft: true) + string.Concat(caveats.Distinct());
    }

    private static string Gap(Reconciliation row) => (row.LowestGap, row.HighestGap) switch
    {
        ({ } low, { } high) when low == high => Number(low),
        ({ } low, { } high) => $"{Number(low)} to {Number(high)}",
        (null, { } high) => $"at most {Number(high)}",
        ({ } low, null) => $"at least {Number(low)}",
        _ => "open",
    };

    private static string Number(long gap) => gap.ToString("#,0", System.Globalization.CultureInfo.InvariantCulture);
}
