namespace Deployments;

/// <summary>The columns of the compiled reports, and what they mean.</summary>
internal static class UsPersonnelFormat
{
    public const string Code = "ccode", Country = "countryname", Region = "region", Year = "year", Month = "month", Quarter = "quarter", Report = "source", Location = "Location", Iso = "iso3c", Total = "troops_ad";

    /// <summary>The code of the United States' own row.</summary>
    public const string Home = "2";

    /// <summary>The code of the row of ships at sea in later editions.</summary>
    public const string Afloat = "10200";

    public const string Title = "DMDC reports as compiled for troopdata (dmdc_reports.csv)";

    private const string Missing = "NA: nothing said";

    public static Codebook Codebook { get; } = new(
        "us-personnel", "United States personnel by place: DMDC reports as compiled for troopdata",
        "Defense Manpower Data Center reports as compiled for troopdata (Flynn, Machain and Allen), https://github.com/meflynn/troopdata", nameof(UsPersonnel),
        "A row is one place of one report. `troops_ad` is a contribution of the United States in that theatre (`usa-germany-troops-active-duty`), as of the last day of the report's month; "
        + "the printed branches are parts of it. Each report is a source (`September 1985`) of one series, whose lists are complete but for those below.")
    {
        Columns =
        [
            new(Code, "whole number", "The place by Gleditsch and Ward's number, and by invented ones from 1001 on; with the name it makes the theatre and its hosts"),
            new(Country, "text", "The compilers' name of the place; the theatre's name, without footnote marks"),
            new(Region, "text", "A region; not read", IsNeeded: false),
            new(Year, "year", "The year of the report"),
            new(Month, "English month, or its number", "The month of the report"),
            new(Quarter, "whole number", "The quarter; not read", IsNeeded: false),
            new(Report, "month and year", "The report; not read, for month and year say it", IsNeeded: false),
            new(Location, "text", "The place as printed; kept as the label of its total", IsNeeded: false),
            new(Iso, "three letters", "ISO 3166-1; not read, for territories have none", IsNeeded: false),
            new(Total, "whole number", "Military on active duty: the total of the place") { Missing = "NA: the vintage's own total" },
            .. UsPersonnelColumns.Totals.Select(t => new CodebookColumn(t.Name, "whole number", $"The report's own total in {t.During}; held against {Total}", IsNeeded: false) { Missing = Missing }),
            .. UsPersonnelColumns.All.GroupBy(c => c.Name).Select(g => new CodebookColumn(g.Key, "whole number", string.Join("; ", g.Select(Meaning)), IsNeeded: false) { Missing = Missing }),
            .. new[] { "coast_guard_ad", "space_force_ad" }.Select(n => new CodebookColumn(n, "whole number", "Not read; the printed column is", IsNeeded: false) { Missing = Missing }),
            new("Total Selected Reserve", "whole number", "Held against the sum of guard and reserve, never kept", IsNeeded: false) { Missing = Missing },
            new("Total Afloat", "whole number", "A sum of other columns; not read", IsNeeded: false) { Missing = Missing },
            new("Grand Total", "whole number", "The sum of military, reserve and civilians; not read", IsNeeded: false) { Missing = Missing },
            new("Macro Location", "text", "Not read", IsNeeded: false) { Missing = Missing },
        ],
        Judgements = UsPersonnelJudgements.All,
    };

    private static string Meaning(UsPersonnelColumn column)
    {
        var what = column.Use switch
        {
            UsPersonnelUse.Part => "A part of the total",
            UsPersonnelUse.Outside => "Beside the total, associated",
            UsPersonnelUse.Reserve => "Selected Reserve, standing by",
            UsPersonnelUse.Civilians => "All civilians",
            _ => "A part of the civilians",
        };
        string?[] facets = [WordOf(column.Branch), WordOf(column.Component), WordOf(column.Domain), WordOf(column.Presence), column.Unit];
        return $"{what} ({string.Join(", ", facets.OfType<string>())}) in {string.Join(" and ", column.During)}".Replace(" ()", "", StringComparison.Ordinal);
    }

    private static string? WordOf<T>(T? word)
        where T : struct, Enum => word is { } given ? Words<T>.Text(given) : null;
}
