namespace Deployments;

[TypeFormatterSource(typeof(HtmlFormatterSource))]
public sealed partial class ReconciliationTable : IShown
{
    private static readonly string[] Heads = ["date", "published total", "sum of the parts", "gap", "verdict", "source"];

    /// <summary>The totals and the sums of their parts as an aligned table.</summary>
    public override string ToString() => TextSheet.Of(Sheet);

    /// <summary>The totals and the sums of their parts as a piece of HTML, of a long table the first 20 rows.</summary>
    public string ToHtml() => HtmlSheet.Of(Sheet);

    private Sheet Sheet => Count == 0 ? new Sheet("No published totals.") : new Sheet("Published totals and the sums of their parts")
    {
        Grid = SheetGrid.Of(Heads, [.. rows.Select(r => (IReadOnlyList<string>)
        [
            r.Total.Effective.ToString(), r.Total.Figure.ToString(), r.Parts.Text, Gap(r), Words<ReconciliationVerdict>.Phrase(r.Verdict), r.Total.Source.Value,
        ])]),
        Notes = [.. rows.SelectMany(r => r.Total.Caveats.Select(c => $"{r.Total.Source} {r.Total.Effective}: {c}")).Distinct()],
    };

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
