using System.Data.Common;
using System.Diagnostics.CodeAnalysis;

namespace Deployments;

/// <content>Reading tables.</content>
public sealed partial record TableMapping
{
    /// <summary>Reads a file, or several of one kind, into one dataset: CSV, TSV or Parquet.</summary>
    /// <param name="paths">The paths; the same file twice changes nothing.</param>
    /// <returns>The reading, with its dataset.</returns>
    /// <exception cref="DatasetException">The mapping is unsound, a file cannot be read, rows cannot be used (see <see cref="Unusable"/>), or the dataset has errors; the exception lists all findings.</exception>
    /// <example>
    /// <code>
    /// var reading = Peacekeeping.ContributorMissions.Load("contributor_mission_type_sex.csv");
    /// reading.ToString() // 2 rows: 2 used, 0 skipped, 0 silent, 0 unusable; 0 errors and 0 warnings
    /// </code>
    /// </example>
    public TableReading Load(params string[] paths) => TryLoad(paths, out var reading) ? reading : throw new DatasetException(reading.Findings);

    /// <summary>Reads files into one dataset, unless that is cancelled.</summary>
    /// <param name="paths">The paths; the same file twice changes nothing.</param>
    /// <param name="cancel">Stops the reading; nothing of it stays.</param>
    /// <returns>The reading, with its dataset.</returns>
    /// <exception cref="DatasetException">As for <see cref="Load(string[])"/>.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public TableReading Load(IEnumerable<string> paths, CancellationToken cancel) => TryLoad(paths, out var reading, cancel) ? reading : throw new DatasetException(reading.Findings);

    /// <summary>Reads files into one dataset, and says whether there is one; what is wrong are the findings of the reading.</summary>
    /// <param name="paths">The paths.</param>
    /// <param name="reading">The reading, with or without a dataset.</param>
    /// <param name="cancel">Stops the reading; nothing of it stays.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    /// <example>
    /// <code>
    /// Peacekeeping.UnPersonnel.TryLoad(["missing.csv"], out var reading) // false
    /// reading.Findings[0].Code // DEP001
    /// </code>
    /// </example>
    public bool TryLoad(IEnumerable<string> paths, out TableReading reading, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var files = paths.ToList();
        if (files.Count == 0)
        {
            reading = new TableReading(null, [new Finding(FindingCodes.FileMissing, "$", "No file is named; expected the path of at least one table.")], default, []);
            return false;
        }

        // Files of one name in several folders are told apart by their paths.
        var folders = files.Distinct(StringComparer.Ordinal).ToLookup(Path.GetFileName, StringComparer.Ordinal);
        return Try([.. files.Select(p => (folders[Path.GetFileName(p)].Skip(1).Any() ? p : Path.GetFileName(p), (Func<TableFindings, TableSource?>)(f => TableFiles.Open(p, this, f, cancel))))], out reading, cancel: cancel);
    }

    /// <summary>Reads a text table from a stream to its end; the stream is closed.</summary>
    /// <param name="stream">CSV or TSV, UTF-8, or UTF-16 with a byte order mark.</param>
    /// <exception cref="DatasetException">As for <see cref="Load(string[])"/>.</exception>
    /// <example>
    /// <code>
    /// var mapping = new TableMapping
    /// {
    ///     Info = new DatasetInfo { Title = "Contributors to a made-up mission" },
    ///     Document = new Source { Id = "list", Publisher = "A newspaper", Published = "2020-02-01" },
    ///     Contributor = "country", Operation = Field.Of("lantern"), Category = PersonnelCategory.Troops, Effective = "day", Figures = ["troops"],
    /// };
    /// var rows = new[] { (Country: "Portugal", Day: "2020-01-31", Troops: 340), (Country: "Norway", Day: "2020-01-31", Troops: 70) };
    /// var reading = mapping.Read(rows, ("country", r =&gt; r.Country), ("day", r =&gt; r.Day), ("troops", r =&gt; $"{r.Troops}"));
    /// reading.Dataset.Troops(Stage.Deployed).On("2020-01-31").Total("2020-01-31") // 410
    /// </code>
    /// </example>
    public TableReading Read(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return Given([("", f => new CsvSource(stream, "", Separator, f))]);
    }

    /// <summary>Reads a table in CSV or TSV from text.</summary>
    /// <param name="text">The text, the first line with the names of the columns.</param>
    /// <exception cref="DatasetException">As for <see cref="Load(string[])"/>.</exception>
    /// <example>
    /// <code>
    /// var reading = Peacekeeping.Missions.ReadText("Date,Mission,Mission HQ,Troops,Police,Observers,Total\n2013-12-31,MINURSO,Laayoune,27,4,195,226");
    /// reading.Dataset.Totals.Select(t =&gt; t.Figure) // 27, 4, 195, 226
    /// </code>
    /// </example>
    public TableReading ReadText(string text)
    {
        return TryReadText(text, out var reading) ? reading : throw new DatasetException(reading.Findings);
    }

    /// <summary>Reads a table in CSV or TSV from text, and says whether there is a dataset; what is wrong are the findings of the reading.</summary>
    /// <param name="text">The text, the first line with the names of the columns.</param>
    /// <param name="reading">The reading, with or without a dataset.</param>
    /// <example>
    /// <code>
    /// Peacekeeping.Missions.TryReadText("Date,Mission,Mission HQ,Troops,Police,Observers,Total\n2013-12-31,MINURSO,Laayoune,n.a.,4,195,226", out var reading) // false
    /// reading.Findings[0] // error DEP043 at line 2, Troops: Cannot read 'n.a.' as a troop count: expected a number such as "5,00…
    /// </code>
    /// </example>
    public bool TryReadText(string text, out TableReading reading)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (FileBytes.OfText(text, out var refusal) is { } bytes)
            return Try([("", f => new CsvSource(new MemoryStream(bytes), "", Separator, f))], out reading);
        reading = new TableReading(null, [refusal!], default, []);
        return false;
    }

    /// <summary>Reads whatever a data reader gives: a query of a database, another library's table.</summary>
    /// <param name="reader">The reader; it is read to its end and stays open. A null is a blank cell; numbers and dates are read as their invariant text.</param>
    /// <exception cref="DatasetException">As for <see cref="Load(string[])"/>.</exception>
    public TableReading Read(DbDataReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return Given([("", f => new DataReaderSource(reader, f))]);
    }

    /// <summary>Reads rows of one's own.</summary>
    /// <typeparam name="T">The type of a row.</typeparam>
    /// <param name="rows">The rows.</param>
    /// <param name="columns">The columns, each with its name and what a row has in it; null is a blank cell.</param>
    /// <exception cref="DatasetException">As for <see cref="Load(string[])"/>.</exception>
    public TableReading Read<T>(IEnumerable<T> rows, params (string Name, Func<T, string?> Text)[] columns)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(columns);
        return Given([("", f => new OwnRowsSource<T>(rows, columns, f))]);
    }

    /// <summary>Reads tables that are open already or are made on the way, and lets an importer say what no row says before the records are validated.</summary>
    /// <param name="files">What opens each table.</param>
    /// <param name="reading">The reading, with or without a dataset.</param>
    /// <param name="finish">What is added to the records that the rows made: spans in which one contribution is counted in another, lives, a series of its own for some documents.</param>
    /// <param name="cancel">Stops the reading.</param>
    internal bool Try(IReadOnlyList<(string Name, Func<TableFindings, TableSource?> Open)> files, out TableReading reading, Action<DatasetDraft>? finish = null, CancellationToken cancel = default)
    {
        var unsound = Check();
        reading = unsound.Count > 0 ? new TableReading(null, unsound, default, []) : new TableMapper(this, finish, cancel).Read(files, severalFiles: files.Count > 1);
        return reading.Made is not null;
    }

    private TableReading Given(IReadOnlyList<(string Name, Func<TableFindings, TableSource?> Open)> files) =>
        Try(files, out var reading) ? reading : throw new DatasetException(reading.Findings);
}
