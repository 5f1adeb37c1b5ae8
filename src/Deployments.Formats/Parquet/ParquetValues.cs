using System.Runtime.InteropServices;
using Parquet;
using Parquet.Schema;

namespace Deployments;

/// <summary>One column of a row group of Parquet as values of flat rows.</summary>
internal static class ParquetValues
{
    /// <summary>Whether values of a column can be read as this type: numbers in any width that holds them, days as dates.</summary>
    public static bool Fits(FlatType type, DataField column) => type switch
    {
        FlatType.Text => column.ClrType == typeof(string) || column.ClrType == typeof(ReadOnlyMemory<char>),
        FlatType.Day => column is DateTimeDataField { DateTimeFormat: DateTimeFormat.Date },
        FlatType.Flag => column.ClrType == typeof(bool),
        FlatType.Number => column.ClrType == typeof(double),
        _ => column.ClrType == typeof(long) || column.ClrType == typeof(int),
    };

    public static Task<FlatValues> Read(ParquetRowGroupReader group, DataField column, FlatType type, int count) => type switch
    {
        FlatType.Text => Texts(group, column, count),
        FlatType.Day => Numbers<DateTime>(group, column, type, count, (values, row, day) => values.Set(row, (long?)(day - ParquetColumns.FirstDay).Days)),
        FlatType.Flag => Numbers<bool>(group, column, type, count, (values, row, flag) => values.Set(row, (long?)(flag ? 1 : 0))),
        FlatType.Number => Numbers<double>(group, column, type, count, (values, row, real) => values.Set(row, (double?)real)),
        _ when column.ClrType == typeof(int) => Numbers<int>(group, column, type, count, (values, row, whole) => values.Set(row, (long?)whole)),
        _ => Numbers<long>(group, column, type, count, (values, row, whole) => values.Set(row, (long?)whole)),
    };

    /// <summary>Texts that stand in a dictionary are read as places in it, so that each is made into a string once.</summary>
    private static async Task<FlatValues> Texts(ParquetRowGroupReader group, DataField column, int count)
    {
        var result = new FlatValues(FlatType.Text, count);
        var packed = new ReadOnlyMemory<char>[count];
        var levels = column.IsNullable ? new int[count] : null;
        await group.ReadRawAsync<ReadOnlyMemory<char>>(column, packed, levels is null ? default(Memory<int>?) : levels, null).ConfigureAwait(false);
        var known = new Dictionary<ReadOnlyMemory<char>, string>();
        var (last, lastText, at) = (default(ReadOnlyMemory<char>), "", 0);
        for (var row = 0; row < count; row++)
        {
            if (levels is not null && levels[row] == 0)
                continue;
            var memory = packed[at++];
            if (at == 1 || !memory.Equals(last))
            {
                (last, lastText) = (memory, known.TryGetValue(memory, out var text) ? text : Text(memory));
                if (text is null && known.Count < FlatBatch.Size)
                    known.Add(memory, lastText);
            }

            result.Texts![row] = lastText;
        }

        return result;
    }

    private static string Text(ReadOnlyMemory<char> memory) =>
        MemoryMarshal.TryGetString(memory, out var text, out var start, out var length) && start == 0 && length == text.Length ? text : memory.ToString();

    private static async Task<FlatValues> Numbers<TValue>(ParquetRowGroupReader group, DataField column, FlatType type, int count, Action<FlatValues, int, TValue> set)
        where TValue : struct
    {
        var result = new FlatValues(type, count);
        var packed = new TValue[count];
        var levels = column.IsNullable ? new int[count] : null;
        await group.ReadRawAsync<TValue>(column, packed, levels is null ? default(Memory<int>?) : levels, null).ConfigureAwait(false);
        var at = 0;
        for (var row = 0; row < count; row++)
        {
            if (levels is null || levels[row] != 0)
                set(result, row, packed[at++]);
        }

        return result;
    }
}
