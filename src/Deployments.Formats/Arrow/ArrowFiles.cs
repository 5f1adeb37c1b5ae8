using System.Diagnostics.CodeAnalysis;
using Apache.Arrow;
using Apache.Arrow.Ipc;

namespace Deployments;

/// <summary>Datasets, tables and reports to Apache Arrow and back: record batches in memory, files and streams of the IPC format.</summary>
public static partial class ArrowFiles
{
    private const string Expected = "the path of an Arrow file";

    /// <summary>The rows as one record batch, with their title, notes and sources in its schema's metadata.</summary>
    /// <param name="table">The rows.</param>
    /// <example>
    /// <code>
    /// using var batch = kfor.Troops(Stage.Deployed).By(Facet.Nation).On("2023-12-31").ToRecordBatch();
    /// batch.Length // 36
    /// </code>
    /// </example>
    public static RecordBatch ToRecordBatch<T>(this FlatTable<T> table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var rows = table.Rows.ToList();
        var batch = FlatBatches.Of(table.Schema, rows, Math.Max(rows.Count, 1)).FirstOrDefault() ?? FlatBatch.Of(table.Schema, 0);
        return ArrowColumns.ToRecordBatch(SchemaOf(table, null), batch);
    }

    /// <summary>The table's cells as one record batch, with its title, footnotes and sources in its schema's metadata.</summary>
    /// <param name="table">The table.</param>
    public static RecordBatch ToRecordBatch(this TroopTable table) => table.ToFlat().ToRecordBatch();

    /// <summary>The rows of a record batch; its other columns are passed over.</summary>
    /// <param name="batch">The record batch.</param>
    /// <param name="schema">What the rows are.</param>
    /// <exception cref="DatasetException">A row cannot be read; the exception lists all findings, each with the number of its row.</exception>
    /// <example>
    /// <code>
    /// using var batch = kfor.Troops(Stage.Deployed).By(Facet.Nation).On("2023-12-31").ToRecordBatch();
    /// batch.ToFlat(FlatSchemas.Cells).Rows.First(r =&gt; r.Row == "AUT").Best // 289
    /// </code>
    /// </example>
    public static FlatTable<T> ToFlat<T>(this RecordBatch batch, FlatSchema<T> schema)
    {
        ArgumentNullException.ThrowIfNull(batch);
        using var stream = new MemoryStream();
        using (var writer = new ArrowStreamWriter(stream, batch.Schema, leaveOpen: true))
        {
            writer.WriteRecordBatch(batch);
            writer.WriteEnd();
        }

        stream.Position = 0;
        var findings = new TableFindings();
        var table = FlatReading.Table(ArrowFlatReader.Open(stream, findings), schema, findings);
        return table?.OrThrow(findings) ?? throw new DatasetException(findings.InFileOrder());
    }

    /// <summary>Writes a whole dataset as an Arrow file: its reports as rows, everything else in the metadata. <see cref="Load(string)"/> reads it back without loss.</summary>
    /// <param name="data">The dataset.</param>
    /// <param name="path">The path of the file; a file that is there is replaced as a whole, once the new one is complete.</param>
    /// <param name="cancel">Stops the writing; what was there before stays.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    /// <example>
    /// <code>
    /// kfor.WriteArrow("kfor.arrow");
    /// kfor.Troops(Stage.Deployed).By(Facet.Nation).On("2023-12-31").WriteArrow("troops.arrow");
    /// </code>
    /// </example>
    public static void WriteArrow(this Dataset data, string path, CancellationToken cancel = default) =>
        FileReplacement.Write(Named(path), stream => Write(data.ToFlat(), data, stream, asFile: true), cancel);

    /// <summary>Writes rows as an Arrow file, with their title, notes and sources in the metadata.</summary>
    /// <param name="table">The rows.</param>
    /// <param name="path">The path of the file; a file that is there is replaced as a whole, once the new one is complete.</param>
    public static void WriteArrow<T>(this FlatTable<T> table, string path) => FileReplacement.Write(Named(path), stream => Write(table, null, stream, asFile: true));

    /// <summary>Writes a table's cells as an Arrow file, with its title, footnotes and sources in the metadata.</summary>
    /// <param name="table">The table.</param>
    /// <param name="path">The path of the file; a file that is there is replaced as a whole, once the new one is complete.</param>
    public static void WriteArrow(this TroopTable table, string path) => table.ToFlat().WriteArrow(path);

    /// <summary>Writes a whole dataset in the streaming format, batch by batch; the stream stays open and need not seek.</summary>
    /// <param name="data">The dataset.</param>
    /// <param name="stream">The stream.</param>
    /// <example>
    /// <code>
    /// using var stream = new MemoryStream();
    /// kfor.WriteArrowStream(stream);
    /// </code>
    /// </example>
    public static void WriteArrowStream(this Dataset data, Stream stream) => Write(data.ToFlat(), data, stream, asFile: false);

    /// <summary>Writes rows in the streaming format, batch by batch; the stream stays open and need not seek.</summary>
    /// <param name="table">The rows.</param>
    /// <param name="stream">The stream.</param>
    public static void WriteArrowStream<T>(this FlatTable<T> table, Stream stream) => Write(table, null, stream, asFile: false);

    /// <summary>Reads a dataset that was written as an Arrow file or stream.</summary>
    /// <param name="path">The path of the file.</param>
    /// <exception cref="DatasetException">The file cannot be read or has errors; the exception lists all findings, those of reports with the number of their row.</exception>
    /// <example>
    /// <code>
    /// kfor.WriteArrow("kfor.arrow");
    /// ArrowFiles.Load("kfor.arrow").ToJson() == kfor.ToJson() // true
    /// </code>
    /// </example>
    public static Dataset Load(string path) => Load(path, CancellationToken.None);

    /// <inheritdoc cref="Load(string)"/>
    /// <param name="path">The path of the file.</param>
    /// <param name="cancel">Stops the reading; nothing of it stays.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static Dataset Load(string path, CancellationToken cancel) => TryLoad(path, out var data, out var findings, cancel) ? data : throw new DatasetException(findings);

    /// <summary>Reads a dataset, unless the file cannot be read or has errors.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="data">The dataset; absent where there are errors.</param>
    /// <param name="findings">All findings, those of reports with the number of their row.</param>
    /// <param name="cancel">Stops the reading; nothing of it stays.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    /// <example>
    /// <code>
    /// kfor.WriteArrow("kfor.arrow");
    /// ArrowFiles.TryLoad("kfor.arrow", FlatSchemas.Reports, out var table, out var findings) // true
    /// </code>
    /// </example>
    public static bool TryLoad(string path, [NotNullWhen(true)] out Dataset? data, out FindingList findings, CancellationToken cancel = default) =>
        WholeDataset.TryLoad(path, Expected, (file, found) => WholeDataset.Read(ArrowFlatReader.Open(file, found), found, cancel), out data, out findings, cancel);

    /// <summary>Reads rows from an Arrow file or stream, with title, notes and sources.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="schema">What the rows are.</param>
    /// <exception cref="DatasetException">The file or a row of it cannot be read; the exception lists all findings, each with the number of its row.</exception>
    public static FlatTable<T> Load<T>(string path, FlatSchema<T> schema) =>
        TryLoad(path, schema, out var table, out var findings) ? table : throw new DatasetException(findings);

    /// <summary>Reads rows from an Arrow file or stream, unless it or a row of it cannot be read.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="schema">What the rows are.</param>
    /// <param name="table">The rows; absent where there are errors.</param>
    /// <param name="findings">All findings, each with the number of its row.</param>
    public static bool TryLoad<T>(string path, FlatSchema<T> schema, [NotNullWhen(true)] out FlatTable<T>? table, out FindingList findings) =>
        FlatReading.TryLoad(path, Expected, schema, (file, found) => FlatReading.Table(ArrowFlatReader.Open(file, found), schema, found), out table, out findings);

    private static string Named(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return path;
    }

    private static Schema SchemaOf<T>(FlatTable<T> table, Dataset? data) => ArrowColumns.SchemaOf(table.Schema, FlatMetadata.Of(table, data));

    private static void Write<T>(FlatTable<T> table, Dataset? data, Stream stream, bool asFile)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(stream);
        var schema = SchemaOf(table, data);
        using var writer = asFile ? new ArrowFileWriter(stream, schema, leaveOpen: true) : new ArrowStreamWriter(stream, schema, leaveOpen: true);
        writer.WriteStart();
        foreach (var batch in FlatBatches.Of(table.Schema, table.Rows))
        {
            using var record = ArrowColumns.ToRecordBatch(schema, batch);
            writer.WriteRecordBatch(record);
        }

        writer.WriteEnd();
    }
}
