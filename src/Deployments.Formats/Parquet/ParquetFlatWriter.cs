using Parquet;
using Parquet.Schema;

namespace Deployments;

/// <summary>Writes batches of flat rows as row groups of a Parquet file.</summary>
internal static class ParquetFlatWriter
{
    public static async Task Write(Stream stream, FlatField[] fields, IEnumerable<FlatBatch> batches, IReadOnlyDictionary<string, string> metadata)
    {
        var columns = Array.ConvertAll(fields, ParquetColumns.Of);
        var writer = await ParquetWriter.CreateAsync(new ParquetSchema(columns), stream, ParquetColumns.Options(fields)).ConfigureAwait(false);
        await using var _ = writer.ConfigureAwait(false);
        writer.CustomMetadata = metadata;
        var any = false;
        foreach (var batch in batches)
        {
            any = true;
            await Write(writer, columns, batch).ConfigureAwait(false);
        }

        if (!any)
            await Write(writer, columns, new FlatBatch([.. fields.Select(f => new FlatValues(f.Type, 0))], 0)).ConfigureAwait(false);
    }

    private static async Task Write(ParquetWriter writer, DataField[] columns, FlatBatch batch)
    {
        using var group = writer.CreateRowGroup();
        for (var i = 0; i < columns.Length; i++)
        {
            var (column, values) = (columns[i], batch.Columns[i]!);
            if (values.Texts is { } texts)
                await group.WriteAsync(column, new ArraySegment<string>(texts!, 0, batch.Count)).ConfigureAwait(false);
            else if (values.Reals is { } reals)
                await Write(group, column, values, batch.Count, reals, real => real).ConfigureAwait(false);
            else if (values.Type == FlatType.Day)
                await Write(group, column, values, batch.Count, values.Wholes!, day => ParquetColumns.FirstDay.AddDays(day)).ConfigureAwait(false);
            else if (values.Type == FlatType.Flag)
                await Write(group, column, values, batch.Count, values.Wholes!, flag => flag != 0).ConfigureAwait(false);
            else
                await Write(group, column, values, batch.Count, values.Wholes!, whole => whole).ConfigureAwait(false);
        }

        group.CompleteValidate();
    }

    /// <summary>Values that are there stand close together; which rows have one is said beside them.</summary>
    private static Task Write<TFrom, TTo>(ParquetRowGroupWriter group, DataField column, FlatValues values, int count, TFrom[] from, Func<TFrom, TTo> convert)
        where TTo : struct
    {
        var packed = new TTo[count];
        var levels = column.IsNullable ? new int[count] : null;
        var at = 0;
        for (var row = 0; row < count; row++)
        {
            if (levels is not null && !values.Present![row])
                continue;
            packed[at++] = convert(from[row]);
            if (levels is not null)
                levels[row] = 1;
        }

        return group.WriteAllPartsAsync<TTo>(column, packed.AsMemory(0, at), levels is null ? default(ReadOnlyMemory<int>?) : levels, null, CancellationToken.None);
    }
}
