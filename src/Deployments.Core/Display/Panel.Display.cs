namespace Deployments;

public sealed partial class Panel
{
    private const int MostPrinted = 200;

    /// <summary>The panel as an aligned table with its rule, its footnotes and its sources; of a long one the first 200 rows.</summary>
    public override string ToString()
    {
        List<IReadOnlyList<string>> lines = [[Unit.ToString(), "period", .. codes.Columns, "low", "best", "high", "status", "sdmx", "unknown"]];
        var total = units.Value.Count * answer.Periods.Count;
        lines.AddRange(Rows.Take(MostPrinted).Select(r => (IReadOnlyList<string>)
        [
            r.Row, r.Period, .. r.Codes.Select(c => c.Code ?? "-"), Number(r.Low), Number(r.Best), Number(r.High), Words<PanelStatus>.Phrase(r.Status), $"{r.SdmxCode}", r.UnknownCount > 0 ? FormattableString.Invariant($"{r.UnknownCount}") : "",
        ]));
        var more = total > MostPrinted ? FormattableString.Invariant($"… and {total - MostPrinted} more rows.\n") : "";
        return $"{Title}\n\n{TextTable.Lay(lines, [1])}{more}\n{string.Concat(Footnotes.Select(n => $"* {n}\n"))}";
    }

    private string Number(decimal? figure) => figure?.ToString(Rule == PeriodRule.Average ? "#,0.0" : "#,0", System.Globalization.CultureInfo.InvariantCulture) ?? "";
}
