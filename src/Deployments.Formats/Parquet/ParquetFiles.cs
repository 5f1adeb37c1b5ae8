using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Deployments;

/// <summary>Datasets, tables and reports to Parquet and back: rows that any tool reads, and beside them, in the file's own metadata, everything else.</summary>
public static partial class ParquetFiles
{
    private const string Expected = "the path of a Parquet file";

    /// <summary>Writes a whole dataset: its reports as rows, everything else in the metadata. <see cref="Load(string)"/> reads it back without loss.</summary>
    /// <param name="data">The dataset.</param>
    /// <param name="path">The path of the file; a file that is there is replaced as a whole, once the new one is complete.</param>
    /// <param name="cancel">Stops the writing; what was there before stays.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    /// <example>
    /// <code>
    /// kfor.WriteParquet("kfor.parquet");
    /// kfor.Troops(Stage.Deployed).By(Facet.Nation).AtYearEnds("2017", "2023").WriteParquet("troops.parquet");
    /// </code>
    /// </example>
    public static void WriteParquet(this Dataset data, string path, CancellationToken cancel = default) =>
        FileReplacement.Write(Named(path), stream => data.WriteParquet(stream), cancel);

    /// <summary>Writes a whole dataset; the stream stays open.</summary>
    /// <param name="data">The dataset.</param>
    /// <param name="stream">The stream, which must be able to seek.</param>
    public static void WriteParquet(this Dataset data, Stream stream) => Write(data.ToFlat(), data, stream);

    /// <summary>Writes rows, with their title, notes and sources in the metadata.</summary>
    /// <param name="table">The rows.</param>
    /// <param name="path">The path of the file; a file that is there is replaced as a whole, once the new one is complete.</param>
    public static void WriteParquet<T>(this FlatTable<T> table, string path) => FileReplacement.Write(Named(path), stream => table.WriteParquet(stream));

    /// <summary>Writes rows; the stream stays open.</summary>
    /// <param name="table">The rows.</param>
    /// <param name="stream">The stream, which must be able to seek.</param>
    public static void WriteParquet<T>(this FlatTable<T> table, Stream stream) => Write(table, null, stream);

    /// <summary>Writes a table's cells, with its title, footnotes and sources in the metadata.</summary>
    /// <param name="table">The table.</param>
    /// <param name="path">The path of the file; a file that is there is replaced as a whole, once the new one is complete.</param>
    public static void WriteParquet(this TroopTable table, string path) => table.ToFlat().WriteParquet(path);

    /// <summary>Reads a dataset that <see cref="WriteParquet(Dataset, string, CancellationToken)"/> wrote.</summary>
    /// <param name="path">The path of the file.</param>
    /// <exception cref="DatasetException">The file cannot be read or has errors; the exception lists all findings, those of reports with the number of their row.</exception>
    /// <example>
    /// <code>
    /// kfor.WriteParquet("kfor.parquet");
    /// ParquetFiles.Load("kfor.parquet").Troops(Stage.Deployed).From("HUN").On("2023-12-31").Total("2023-12-31") // 365 ~
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
    /// ParquetFiles.TryLoad("missing.parquet", out var dataset, out var findings) // false
    /// </code>
    /// </example>
    public static bool TryLoad(string path, [NotNullWhen(true)] out Dataset? data, out FindingList findings, CancellationToken cancel = default) =>
        WholeDataset.TryLoad(path, Expected, (file, found) => WholeDataset.Read(ParquetFlatReader.Open(file, found), found, cancel), out data, out findings, cancel);

    /// <summary>Reads rows from a file, with title, notes and sources.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="schema">What the rows are.</param>
    /// <exception cref="DatasetException">The file or a row of it cannot be read; the exception lists all findings, each with the number of its row.</exception>
    public static FlatTable<T> Load<T>(string path, FlatSchema<T> schema) =>
        TryLoad(path, schema, out var table, out var findings) ? table : throw new DatasetException(findings);

    /// <summary>Reads rows from a file, unless the file or a row of it cannot be read.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="schema">What the rows are.</param>
    /// <param name="table">The rows; absent where there are errors.</param>
    /// <param name="findings">All findings, each with the number of its row.</param>
    public static bool TryLoad<T>(string path, FlatSchema<T> schema, [NotNullWhen(true)] out FlatTable<T>? table, out FindingList findings) =>
        FlatReading.TryLoad(path, Expected, schema, (file, found) => FlatReading.Table(ParquetFlatReader.Open(file, found), schema, found), out table, out findings);

    private static string Named(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return path;
    }

    private static void Write<T>(FlatTable<T> table, Dataset? data, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(stream);
        var batches = FlatBatches.Of(table.Schema, table.Rows);
        Task.Run(() => ParquetFlatWriter.Write(stream, table.Schema.Fields, batches, FlatMetadata.Of(table, data))).GetAwaiter().GetResult();
    }
}
