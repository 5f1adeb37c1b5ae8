namespace Deployments;

// The overloads differ in what they write, never only in the style that may be left out.
#pragma warning disable RS0026

/// <content>Averages, person-days, panels, pledges and reconciliations.</content>
public static partial class CsvFiles
{
    /// <summary>A table's averages as CSV, each row with its reasons and sources.</summary>
    /// <param name="table">The table.</param>
    /// <param name="style">How to write them; absent means <see cref="CsvStyle.Default"/>.</param>
    public static string ToCsv(this AverageTable table, CsvStyle? style = null) => table.ToFlat().ToCsv(style);

    /// <summary>Writes a table's averages to a file, and title, notes and sources to <c>NAME-metadata.json</c> beside it unless the style says otherwise.</summary>
    /// <param name="table">The table.</param>
    /// <param name="path">The path of the file; a file that is there is replaced as a whole, once the new one is complete.</param>
    /// <param name="style">How to write them; absent means <see cref="CsvStyle.Default"/>.</param>
    public static void WriteCsv(this AverageTable table, string path, CsvStyle? style = null) => table.ToFlat().WriteCsv(path, style);

    /// <summary>A table's person-days as CSV, each row with its reasons and sources.</summary>
    /// <param name="table">The table.</param>
    /// <param name="style">How to write them; absent means <see cref="CsvStyle.Default"/>.</param>
    public static string ToCsv(this PersonDaysTable table, CsvStyle? style = null) => table.ToFlat().ToCsv(style);

    /// <summary>Writes a table's person-days to a file, and title, notes and sources to <c>NAME-metadata.json</c> beside it unless the style says otherwise.</summary>
    /// <param name="table">The table.</param>
    /// <param name="path">The path of the file; a file that is there is replaced as a whole, once the new one is complete.</param>
    /// <param name="style">How to write them; absent means <see cref="CsvStyle.Default"/>.</param>
    public static void WriteCsv(this PersonDaysTable table, string path, CsvStyle? style = null) => table.ToFlat().WriteCsv(path, style);

    /// <summary>A panel's rows as CSV, each row with its reasons and sources.</summary>
    /// <param name="panel">The panel.</param>
    /// <param name="style">How to write them; absent means <see cref="CsvStyle.Default"/>.</param>
    public static string ToCsv(this Panel panel, CsvStyle? style = null) => panel.ToFlat().ToCsv(style);

    /// <summary>Writes a panel's rows to a file, and title, notes and sources to <c>NAME-metadata.json</c> beside it unless the style says otherwise.</summary>
    /// <param name="panel">The panel.</param>
    /// <param name="path">The path of the file; a file that is there is replaced as a whole, once the new one is complete.</param>
    /// <param name="style">How to write them; absent means <see cref="CsvStyle.Default"/>.</param>
    public static void WriteCsv(this Panel panel, string path, CsvStyle? style = null) => panel.ToFlat().WriteCsv(path, style);

    /// <summary>Pledges as CSV, each row with its reasons and sources.</summary>
    /// <param name="pledges">The pledges.</param>
    /// <param name="style">How to write them; absent means <see cref="CsvStyle.Default"/>.</param>
    public static string ToCsv(this PledgeList pledges, CsvStyle? style = null) => pledges.ToFlat().ToCsv(style);

    /// <summary>Writes pledges to a file, and title, notes and sources to <c>NAME-metadata.json</c> beside it unless the style says otherwise.</summary>
    /// <param name="pledges">The pledges.</param>
    /// <param name="path">The path of the file; a file that is there is replaced as a whole, once the new one is complete.</param>
    /// <param name="style">How to write them; absent means <see cref="CsvStyle.Default"/>.</param>
    public static void WriteCsv(this PledgeList pledges, string path, CsvStyle? style = null) => pledges.ToFlat().WriteCsv(path, style);

    /// <summary>Published totals beside the sums of their parts as CSV, each row with its reasons and sources.</summary>
    /// <param name="table">The totals.</param>
    /// <param name="style">How to write them; absent means <see cref="CsvStyle.Default"/>.</param>
    public static string ToCsv(this ReconciliationTable table, CsvStyle? style = null) => table.ToFlat().ToCsv(style);

    /// <summary>Writes published totals beside the sums of their parts to a file, and title, notes and sources to <c>NAME-metadata.json</c> beside it unless the style says otherwise.</summary>
    /// <param name="table">The totals.</param>
    /// <param name="path">The path of the file; a file that is there is replaced as a whole, once the new one is complete.</param>
    /// <param name="style">How to write them; absent means <see cref="CsvStyle.Default"/>.</param>
    public static void WriteCsv(this ReconciliationTable table, string path, CsvStyle? style = null) => table.ToFlat().WriteCsv(path, style);
}
