using System.Diagnostics.CodeAnalysis;

namespace Deployments;

/// <summary>Datasets, tables and reports as NDJSON and back: one JSON object on each line, written and read line by line.</summary>
public static partial class NdjsonFiles
{
    private const string Expected = "the path of a file with one JSON object on each line";

    /// <summary>Writes a whole dataset: on each line one record with its kind, a contribution's reports after it. <see cref="Load(string)"/> reads it back without loss.</summary>
    /// <param name="data">The dataset.</param>
    /// <param name="path">The path of the file; a file that is there is replaced as a whole, once the new one is complete.</param>
    /// <param name="cancel">Stops the writing; what was there before stays.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    /// <example>
    /// <code>
    /// kfor.WriteNdjson("kfor.ndjson");
    /// data.Pledges(on: "2016-07-22").WriteNdjson("pledges.ndjson");
    /// </code>
    /// </example>
    public static void WriteNdjson(this Dataset data, string path, CancellationToken cancel = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        FileReplacement.Write(path, stream => data.WriteNdjson(stream), cancel);
    }

    /// <summary>Writes a whole dataset; the stream stays open.</summary>
    /// <param name="data">The dataset.</param>
    /// <param name="stream">The stream.</param>
    public static void WriteNdjson(this Dataset data, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(stream);
        new RecordLineWriter(stream).Write(data);
    }

    /// <summary>Writes rows, one on each line; what is absent is null. Title, notes and sources go to <c>NAME-metadata.json</c> beside the file.</summary>
    /// <param name="table">The rows.</param>
    /// <param name="path">The path of the file; a file that is there is replaced as a whole, once the new one is complete.</param>
    public static void WriteNdjson<T>(this FlatTable<T> table, string path)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentException.ThrowIfNullOrEmpty(path);
        FileReplacement.Write(path, stream => table.WriteNdjson(stream));
        FileReplacement.Write(CsvMetadata.PathFor(path), stream => CsvMetadata.Write(table, Path.GetFileName(path), null, stream));
    }

    /// <summary>Writes rows, one on each line; the stream stays open.</summary>
    /// <param name="table">The rows.</param>
    /// <param name="stream">The stream.</param>
    public static void WriteNdjson<T>(this FlatTable<T> table, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(stream);
        RowLines.Write(table, stream);
    }

    /// <summary>Writes a table's cells, one on each line, with title, footnotes and sources in <c>NAME-metadata.json</c> beside the file.</summary>
    /// <param name="table">The table.</param>
    /// <param name="path">The path of the file; a file that is there is replaced as a whole, once the new one is complete.</param>
    public static void WriteNdjson(this TroopTable table, string path) => table.ToFlat().WriteNdjson(path);

    /// <summary>Reads a dataset that <see cref="WriteNdjson(Dataset, string, CancellationToken)"/> wrote.</summary>
    /// <param name="path">The path of the file.</param>
    /// <exception cref="DatasetException">The file cannot be read or has errors; the exception lists all findings, each with its line.</exception>
    /// <example>
    /// <code>
    /// kfor.WriteNdjson("kfor.ndjson");
    /// NdjsonFiles.Load("kfor.ndjson").Contributions.Count // 37
    /// </code>
    /// </example>
    public static Dataset Load(string path) => Load(path, CancellationToken.None);

    /// <inheritdoc cref="Load(string)"/>
    /// <param name="path">The path of the file, of at most 2 GB.</param>
    /// <param name="cancel">Stops the reading; nothing of it stays.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static Dataset Load(string path, CancellationToken cancel) => TryLoad(path, out var data, out var findings, cancel) ? data : throw new DatasetException(findings);

    /// <summary>Reads a dataset, unless the file cannot be read or has errors.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="data">The dataset; absent where there are errors.</param>
    /// <param name="findings">All findings, each with its line.</param>
    /// <param name="cancel">Stops the reading; nothing of it stays.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    /// <example>
    /// <code>
    /// NdjsonFiles.TryLoad("missing.ndjson", out var dataset, out var findings) // false
    /// </code>
    /// </example>
    public static bool TryLoad(string path, [NotNullWhen(true)] out Dataset? data, out FindingList findings, CancellationToken cancel = default) =>
        WholeDataset.TryLoad(path, Expected, (file, found) => new RecordLineReader(found, cancel).Read(file), out data, out findings, cancel);

    /// <summary>Reads rows from a file, with what its companion says of them.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="schema">What the rows are.</param>
    /// <exception cref="DatasetException">The file or a row of it cannot be read; the exception lists all findings, each with its line and column.</exception>
    public static FlatTable<T> Load<T>(string path, FlatSchema<T> schema) =>
        TryLoad(path, schema, out var table, out var findings) ? table : throw new DatasetException(findings);

    /// <summary>Reads rows from a file, unless the file or a row of it cannot be read.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="schema">What the rows are.</param>
    /// <param name="table">The rows; absent where there are errors.</param>
    /// <param name="findings">All findings, each with its line and column.</param>
    public static bool TryLoad<T>(string path, FlatSchema<T> schema, [NotNullWhen(true)] out FlatTable<T>? table, out FindingList findings) => FlatReading.TryLoad(
        path, Expected, schema,
        (file, found) => CsvMetadata.AddTo(new FlatTable<T>(schema, [.. FlatBatches.Rows(schema, RowLines.Read(file, schema.Fields, schema.Places, found), found)], null, [], []), path, found),
        out table, out findings);
}
