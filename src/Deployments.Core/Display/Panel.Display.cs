using System.Globalization;

namespace Deployments;

[TypeFormatterSource(typeof(HtmlFormatterSource))]
public sealed partial class Panel : IShown
{
    private const int MostPrinted = 200;

    /// <summary>The panel as an aligned table with its rule, its footnotes and its sources; of a long one the first 200 rows.</summary>
    public override string ToString() => TextSheet.Of(Sheet(MostPrinted));

    /// <summary>The panel as a piece of HTML: its first 20 rows, with the number of the rest, its rule, its footnotes and its sources.</summary>
    public string ToHtml() => HtmlSheet.Of(Sheet(HtmlGrid.MostRows));

    private Sheet Sheet(int most)
    {
        var rows = Rows.Take(most).Select(Shown).ToList();
        return new Sheet(Title)
        {
            Grid = SheetGrid.Of([Unit.ToString(), "period", .. codes.Columns, "low", "best", "high", "status", "sdmx", "unknown"], [], "low", "best", "high", "unknown") with
            {
                RowCount = units.Value.Count * answer.Periods.Count,
                Cell = (row, column) => rows[row][column],
                MostRowsOfText = MostPrinted,
            },
            Notes = Footnotes,
        };
    }

    private IReadOnlyList<SheetCell> Shown(PanelRow row)
    {
        var tone = row.Status == PanelStatus.Figure ? SheetTone.Plain : row.Status == PanelStatus.Unknown ? SheetTone.Unknown : SheetTone.Quiet;
        SheetCell[] figures = [new(Number(row.Low)), new(Number(row.Best)), new(Number(row.High)), new(Words<PanelStatus>.Phrase(row.Status)) { Tone = tone }];
        var unknown = row.UnknownCount > 0 ? row.UnknownCount.ToString(CultureInfo.InvariantCulture) : "";
        return [new(row.Row), new(row.Period), .. row.Codes.Select(c => new SheetCell(c.Code ?? "-")), .. figures, new($"{row.SdmxCode}"), new(unknown)];
    }

    private string Number(decimal? figure) => figure?.ToString(Rule == PeriodRule.Average ? "#,0.0" : "#,0", CultureInfo.InvariantCulture) ?? "";
}
