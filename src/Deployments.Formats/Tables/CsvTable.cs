namespace Deployments;

/// <summary>Reads tables in text as rows of text: row by row, with line numbers, and a finding for whatever is no row of the table.</summary>
internal class CsvTable : IDisposable
{
    private readonly CsvSource source;
    private readonly IReadOnlyList<string> needed;
    private readonly IReadOnlySet<string> used;
    private readonly TableFindings findings;
    private readonly Dictionary<string, int> places;

    /// <summary>The table in a stream.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="needed">The columns without which it cannot be read.</param>
    /// <param name="findings">Where whatever is wrong goes.</param>
    /// <param name="separators">The characters that may stand between fields; the one that the first line has most of does.</param>
    /// <param name="others">The columns that are read where they are there.</param>
    /// <param name="nameOf">The name of a column by the one that stands in the first line; absent means the same.</param>
    public CsvTable(Stream stream, IReadOnlyList<string> needed, TableFindings findings, string separators = ",", IEnumerable<string>? others = null, Func<string, string>? nameOf = null)
    {
        (this.needed, this.findings) = (needed, findings);
        used = needed.Concat(others ?? []).ToHashSet(StringComparer.OrdinalIgnoreCase);
        source = new CsvSource(stream, "", null, findings, separators);
        Names = [.. (source.Columns ?? []).Select(nameOf ?? (n => n))];
        places = ColumnNames.PlacesOf(Names);
    }

    /// <summary>The names of the columns; none where the table cannot be read.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>How many rows were met after the first line, usable or not.</summary>
    public int Count { get; private set; }

    /// <summary>The rows after the first line, which names the columns. A table that lacks a needed column, or has one twice that is read, has no rows, and a finding.</summary>
    public IEnumerable<CsvRow> Rows()
    {
        // Rows come one by one, so that a large table never lies in memory as a whole; hence no list of them is made here.
        if (source.Columns is null || ColumnNames.Lacks(places, needed, Names, findings) || ColumnNames.HasTwice(Names, used, source.Columns, findings))
            yield break;
        while (source.Next() is { } rows)
        {
            using (rows)
            {
                while (rows.Read())
                {
                    Count++;
                    yield return new CsvRow(rows.Line, ((CsvRows)rows).Fields(), places);
                }

                Count += rows.Broken;
            }
        }
    }

    /// <summary>Closes the stream.</summary>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing) => source.Dispose();
}
