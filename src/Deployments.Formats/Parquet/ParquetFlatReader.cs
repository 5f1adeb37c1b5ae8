using Parquet;
using Parquet.Schema;

namespace Deployments;

/// <summary>Reads flat rows from Parquet, row group by row group. What the file says of its own sizes is checked before room is made for it.</summary>
internal sealed class ParquetFlatReader : IFlatReader
{
    /// <summary>How many rows a row group may have.</summary>
    public const int MostRowsInGroup = 1 << 24;

    /// <summary>How many bytes a column of a row group may unpack to.</summary>
    public const long MostBytesInColumn = 1L << 30;

    private readonly ParquetReader reader;
    private readonly TableFindings findings;

    private ParquetFlatReader(ParquetReader reader, TableFindings findings) => (this.reader, this.findings) = (reader, findings);

    public IReadOnlyDictionary<string, string> Metadata => reader.CustomMetadata;

    /// <summary>Opens a file; null where it is none, with a finding.</summary>
    public static ParquetFlatReader? Open(Stream stream, TableFindings findings)
    {
        ParquetFlatReader? opened = null;
        if (!ParquetGuard.HasFooter(stream, findings))
            return null;
        ParquetGuard.Try(findings, () =>
        {
            var reader = Wait(() => ParquetReader.CreateAsync(stream, leaveStreamOpen: true));
            // Both are made of the footer when they are first asked for, and may fail then.
            _ = (reader.Schema.DataFields.Length, reader.CustomMetadata.Count);
            opened = new ParquetFlatReader(reader, findings);
        });
        return opened is not null && ParquetGuard.IsSound(opened.reader.Metadata, stream.Length, findings) ? opened : null;
    }

    /// <summary>The rows, a batch for each row group; columns that the file does not have are null.</summary>
    /// <param name="fields">The columns.</param>
    /// <param name="only">The columns that are wanted; others are null too.</param>
    public IEnumerable<FlatBatch> Read(FlatField[] fields, IReadOnlySet<string>? only = null)
    {
        var columns = Array.ConvertAll(fields, f => Array.Find(reader.Schema.DataFields, d => d.Name == f.Name && d.Path.Length == 1));
        if (FlatFindings.AreColumnsUnsound(findings, fields, [.. reader.Schema.DataFields.Where(d => d.Path.Length == 1).Select(d => d.Name)], StringComparer.Ordinal) || !AreOfTheirTypes(fields, columns))
            yield break;
        var first = 1L;
        for (var group = 0; group < reader.RowGroupCount; group++)
        {
            FlatBatch? batch = null;
            if (!ParquetGuard.Try(findings, () => batch = ReadGroup(group, fields, only is null ? columns : Array.ConvertAll(columns, c => c is not null && only.Contains(c.Name) ? c : null), first)))
                yield break;
            if (batch!.Count > 0)
                yield return batch;
            first += batch.Count;
        }
    }

    public void Dispose() => Wait(async () =>
    {
        await reader.DisposeAsync().ConfigureAwait(false);
        return true;
    });

    // The library's methods are asynchronous only; on a thread of the pool nothing waits for a context that waits for us.
    private static T Wait<T>(Func<Task<T>> task) => Task.Run(task).GetAwaiter().GetResult();

    private bool AreOfTheirTypes(FlatField[] fields, DataField?[] columns)
    {
        var are = true;
        for (var i = 0; i < fields.Length; i++)
        {
            if (columns[i] is not { } column || (!column.IsArray && ParquetValues.Fits(fields[i].Type, column)))
                continue;
            are = false;
            FlatFindings.OtherType(findings, fields[i], column.ClrType.Name);
        }

        return are;
    }

    private FlatBatch ReadGroup(int number, FlatField[] fields, DataField?[] columns, long first)
    {
        using var group = reader.OpenRowGroupReader(number);
        var count = (int)group.RowCount;
        var values = new FlatValues?[fields.Length];
        for (var i = 0; i < fields.Length; i++)
        {
            if (columns[i] is { } column)
                values[i] = Wait(() => ParquetValues.Read(group, column, fields[i].Type, count));
        }

        return new FlatBatch(values, count) { Count = count, First = first };
    }
}
