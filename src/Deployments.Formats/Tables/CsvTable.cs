namespace Deployments;

/// <summary>Reads tables in CSV as rows of text: row by row, with line numbers, and a finding for whatever is no row of the table.</summary>
internal sealed class CsvTable(Stream stream, IReadOnlyList<string> needed, TableFindings findings)
{
    /// <summary>How many rows were met after the first line, usable or not.</summary>
    public int Count { get; private set; }

    /// <summary>The rows after the first line, which names the columns. A table that lacks a needed column has no rows, and a finding.</summary>
    public IEnumerable<CsvRow> Rows()
    {
        // Rows come one by one, so that a large table never lies in memory as a whole; hence no list of them is made here.
        using var source = new CsvSource(stream, "", ',', findings);
        if (source.Columns is not { } names)
            yield break;
        var columns = ColumnNames.PlacesOf(names);
        if (ColumnNames.Lacks(columns, needed, names, findings))
            yield break;
        while (source.Next() is { } rows)
        {
            using (rows)
            {
                while (rows.Read())
                {
                    Count++;
                    yield return new CsvRow(rows.Line, ((CsvRows)rows).Fields(), columns);
                }

                Count += rows.Broken;
            }
        }
    }
}
