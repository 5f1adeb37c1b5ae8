using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace Deployments;

// The overloads differ in what they write or where to, never only in the style that may be left out.
#pragma warning disable RS0026

/// <summary>Tables and reports to CSV and back: RFC 4180, formulas made harmless unless the style says otherwise.</summary>
public static partial class CsvFiles
{
    /// <summary>The rows as CSV.</summary>
    /// <param name="table">The rows.</param>
    /// <param name="style">How to write them; absent means <see cref="CsvStyle.Default"/>.</param>
    /// <example>
    /// <code>
    /// var csv = data.Pledges(on: "2016-07-22").ToCsv();
    /// csv.Split('\n').Length // 10
    /// </code>
    /// </example>
    public static string ToCsv<T>(this FlatTable<T> table, CsvStyle? style = null)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        table.WriteCsv(text, style);
        return text.ToString();
    }

    /// <summary>The table's cells as CSV.</summary>
    /// <param name="table">The table.</param>
    /// <param name="style">How to write them; absent means <see cref="CsvStyle.Default"/>.</param>
    public static string ToCsv(this TroopTable table, CsvStyle? style = null) => table.ToFlat().ToCsv(style);

    /// <summary>Writes the rows; the writer stays open.</summary>
    /// <param name="table">The rows.</param>
    /// <param name="text">Where to write.</param>
    /// <param name="style">How to write them; absent means <see cref="CsvStyle.Default"/>.</param>
    /// <example>
    /// <code>
    /// kfor.Troops(Stage.Deployed).By(Facet.Nation).AtYearEnds("2017", "2023").WriteCsv("troops.csv", CsvStyle.Excel);
    /// </code>
    /// </example>
    public static void WriteCsv<T>(this FlatTable<T> table, TextWriter text, CsvStyle? style = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(text);
        new CsvRowWriter(text, style ?? CsvStyle.Default).Write(table.Schema, table.Rows);
    }

    /// <summary>Writes the rows as UTF-8; the stream stays open.</summary>
    /// <param name="table">The rows.</param>
    /// <param name="stream">The stream.</param>
    /// <param name="style">How to write them; absent means <see cref="CsvStyle.Default"/>.</param>
    public static void WriteCsv<T>(this FlatTable<T> table, Stream stream, CsvStyle? style = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var text = new StreamWriter(stream, new UTF8Encoding(style?.ByteOrderMark == true), bufferSize: 1 << 16, leaveOpen: true);
        table.WriteCsv(text, style);
    }

    /// <summary>Writes the rows to a file, and what must be read with them to <c>NAME-metadata.json</c> beside it unless the style says otherwise.</summary>
    /// <param name="table">The rows.</param>
    /// <param name="path">The path of the file; a file that is there is replaced as a whole, once the new one is complete.</param>
    /// <param name="style">How to write them; absent means <see cref="CsvStyle.Default"/>.</param>
    public static void WriteCsv<T>(this FlatTable<T> table, string path, CsvStyle? style = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentException.ThrowIfNullOrEmpty(path);
        FileReplacement.Write(path, stream => table.WriteCsv(stream, style));
        if (style is not { WithMetadata: false })
            FileReplacement.Write(CsvMetadata.PathFor(path), stream => CsvMetadata.Write(table, Path.GetFileName(path), style ?? CsvStyle.Default, stream));
    }

    /// <summary>Writes the table's cells to a file, and title, notes and sources to <c>NAME-metadata.json</c> beside it unless the style says otherwise.</summary>
    /// <param name="table">The table.</param>
    /// <param name="path">The path of the file; a file that is there is replaced as a whole, once the new one is complete.</param>
    /// <param name="style">How to write them; absent means <see cref="CsvStyle.Default"/>.</param>
    public static void WriteCsv(this TroopTable table, string path, CsvStyle? style = null) => table.ToFlat().WriteCsv(path, style);

    /// <summary>Writes a dataset's reports to a file, and what they are to <c>NAME-metadata.json</c> beside it. A data package holds the whole dataset.</summary>
    /// <param name="data">The dataset.</param>
    /// <param name="path">The path of the file; a file that is there is replaced as a whole, once the new one is complete.</param>
    /// <param name="style">How to write them; absent means <see cref="CsvStyle.Default"/>.</param>
    public static void WriteCsv(this Dataset data, string path, CsvStyle? style = null) => data.ToFlat().WriteCsv(path, style);

    /// <summary>Reads rows from text.</summary>
    /// <param name="csv">The text.</param>
    /// <param name="schema">What the rows are.</param>
    /// <param name="style">The style it was written with; absent means <see cref="CsvStyle.Default"/>.</param>
    /// <exception cref="DatasetException">A row cannot be read; the exception lists all findings, each with its line and column.</exception>
    /// <example>
    /// <code>
    /// var csv = kfor.Troops(Stage.Deployed).By(Facet.Nation).On("2023-12-31").ToCsv();
    /// CsvFiles.Parse(csv, FlatSchemas.Cells).Rows.First(r =&gt; r.Row == "CHE").Best // 175
    /// </code>
    /// </example>
    public static FlatTable<T> Parse<T>(string csv, FlatSchema<T> schema, CsvStyle? style = null)
    {
        ArgumentNullException.ThrowIfNull(csv);
        ArgumentNullException.ThrowIfNull(schema);
        var findings = new TableFindings();
        return Read(new MemoryStream(Encoding.UTF8.GetBytes(csv)), schema, style, findings).OrThrow(findings);
    }

    /// <summary>Reads rows from a file, with what its companion says of them.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="schema">What the rows are.</param>
    /// <param name="style">The style it was written with; absent means <see cref="CsvStyle.Default"/>.</param>
    /// <exception cref="DatasetException">The file or a row of it cannot be read; the exception lists all findings, each with its line and column.</exception>
    /// <example>
    /// <code>
    /// kfor.WriteCsv("reports.csv");
    /// CsvFiles.Load("reports.csv", FlatSchemas.Reports).Rows.Count() // 132
    /// </code>
    /// </example>
    public static FlatTable<T> Load<T>(string path, FlatSchema<T> schema, CsvStyle? style = null)
    {
        var isSound = TryLoad(path, schema, out var table, out var findings, style);
        return isSound ? table! : throw new DatasetException(findings);
    }

    /// <summary>Reads rows from a file, unless the file or a row of it cannot be read.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="schema">What the rows are.</param>
    /// <param name="table">The rows; absent where there are errors.</param>
    /// <param name="findings">All findings in the order of the file.</param>
    /// <param name="style">The style it was written with; absent means <see cref="CsvStyle.Default"/>.</param>
    /// <example>
    /// <code>
    /// CsvFiles.TryLoad("missing.csv", FlatSchemas.Cells, out var table, out var findings) // false
    /// </code>
    /// </example>
    public static bool TryLoad<T>(string path, FlatSchema<T> schema, [NotNullWhen(true)] out FlatTable<T>? table, out FindingList findings, CsvStyle? style = null) =>
        FlatReading.TryLoad(path, "the path of a table in CSV", schema, (file, found) => CsvMetadata.AddTo(Read(file, schema, style, found), path, found), out table, out findings);

    private static FlatTable<T> Read<T>(Stream stream, FlatSchema<T> schema, CsvStyle? style, TableFindings findings) =>
        new(schema, [.. FlatBatches.Rows(schema, new CsvFlatReader(stream, style ?? CsvStyle.Default, findings).Read(schema.Fields), findings)], null, [], []);
}
