namespace Deployments;

/// <summary>A table whose columns may have other names in other editions, or stand apart by tabs: its rows have the names of its codebook.</summary>
internal sealed class NamedTable : CsvTable
{
    private NamedTable(Stream stream, IReadOnlyList<CodebookColumn> columns, Dictionary<string, string> names, TableFindings findings)
        : base(stream, [.. columns.Where(c => c.IsNeeded).Select(c => c.Name)], findings, ",\t", columns.Select(c => c.Name), n => names.GetValueOrDefault(n, n)) =>
        Columns = Names.ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The columns of the codebook that the table has, under their own names there.</summary>
    public IReadOnlySet<string> Columns { get; }

    public static NamedTable Of(Stream stream, IReadOnlyList<CodebookColumn> columns, TableFindings findings) => new(
        stream, columns,
        columns.SelectMany(c => c.OtherNames.Append(c.Name).Select(n => (Other: n, c.Name))).ToDictionary(n => n.Other, n => n.Name, StringComparer.OrdinalIgnoreCase),
        findings);

    /// <summary>What is made of the rows, without those of which nothing is; with a finding where a needed column is not there.</summary>
    public IReadOnlyList<T> Read<T>(Func<CsvRow, T?> make)
        where T : class => [.. Rows().Select(make).OfType<T>()];

    /// <summary>A field of a row; empty where the table has no such column.</summary>
    public string Text(CsvRow row, string column) => Columns.Contains(column) ? row[column] : "";
}
