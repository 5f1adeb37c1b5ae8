using System.Globalization;
using Parquet;
using Parquet.Schema;

namespace Deployments;

/// <summary>The values of one column of a row group as text: numbers in plain digits, days as <c>yyyy-MM-dd</c>, a missing value as a blank.</summary>
internal abstract class ParquetTexts
{
    /// <summary>Nothing in any row.</summary>
    public static ParquetTexts Blank { get; } = new BlankTexts();

    /// <summary>The text of a row, valid until the next one is asked for.</summary>
    public abstract ReadOnlySpan<char> At(int row);

    /// <summary>The column, or null where its type has no text.</summary>
    public static async Task<ParquetTexts?> Read(ParquetRowGroupReader group, DataField field, int count)
    {
        if (field.ClrType == typeof(string) || field.ClrType == typeof(ReadOnlyMemory<char>))
            return await Of<ReadOnlyMemory<char>>(group, field, count, (values, places) => new Texts(values, places)).ConfigureAwait(false);
        if (field.ClrType == typeof(int))
            return await Numbers<int>(group, field, count).ConfigureAwait(false);
        if (field.ClrType == typeof(long))
            return await Numbers<long>(group, field, count).ConfigureAwait(false);
        if (field.ClrType == typeof(short))
            return await Numbers<short>(group, field, count).ConfigureAwait(false);
        if (field.ClrType == typeof(double))
            return await Numbers<double>(group, field, count).ConfigureAwait(false);
        if (field.ClrType == typeof(float))
            return await Numbers<float>(group, field, count).ConfigureAwait(false);
        if (field.ClrType == typeof(DateTime))
            return await Of<DateTime>(group, field, count, (values, places) => new Moments(values, places)).ConfigureAwait(false);
        return field.ClrType == typeof(bool) ? await Of<bool>(group, field, count, (values, places) => new Flags(values, places)).ConfigureAwait(false) : null;
    }

    private static Task<ParquetTexts> Numbers<T>(ParquetRowGroupReader group, DataField field, int count)
        where T : struct, ISpanFormattable, IEquatable<T> => Of<T>(group, field, count, (values, places) => new Formatted<T>(values, places));

    private static async Task<ParquetTexts> Of<T>(ParquetRowGroupReader group, DataField field, int count, Func<T[], int[]?, ParquetTexts> make)
        where T : struct
    {
        var values = new T[count];
        var levels = field.IsNullable ? new int[count] : null;
        await group.ReadRawAsync<T>(field, values, levels is null ? default(Memory<int>?) : levels, null).ConfigureAwait(false);
        if (levels is not null)
            ToPlaces(levels);
        return make(values, levels);
    }

    // Values that are there stand close together: a level of 1 becomes the place of the value, one of 0 becomes -1.
    private static void ToPlaces(int[] levels)
    {
        var place = 0;
        for (var row = 0; row < levels.Length; row++)
            levels[row] = levels[row] == 0 ? -1 : place++;
    }

    private sealed class BlankTexts : ParquetTexts
    {
        public override ReadOnlySpan<char> At(int row) => [];
    }

    private sealed class Texts(ReadOnlyMemory<char>[] values, int[]? places) : ParquetTexts
    {
        public override ReadOnlySpan<char> At(int row) => places is null ? values[row].Span : places[row] < 0 ? [] : values[places[row]].Span;
    }

    private sealed class Flags(bool[] values, int[]? places) : ParquetTexts
    {
        public override ReadOnlySpan<char> At(int row)
        {
            var place = places is null ? row : places[row];
            return place < 0 ? [] : values[place] ? "true" : "false";
        }
    }

    private sealed class Formatted<T>(T[] values, int[]? places) : ParquetTexts
        where T : struct, ISpanFormattable, IEquatable<T>
    {
        private readonly char[] room = new char[64];
        private T last;
        private int length = -1;

        public override ReadOnlySpan<char> At(int row)
        {
            var place = places is null ? row : places[row];
            if (place < 0)
                return [];
            if (length < 0 || !values[place].Equals(last))
            {
                last = values[place];
                last.TryFormat(room, out length, default, CultureInfo.InvariantCulture);
            }

            return room.AsSpan(0, length);
        }
    }

    // A table has few days, and to format one takes longer than to look it up.
    private sealed class Moments(DateTime[] values, int[]? places) : ParquetTexts
    {
        private readonly Dictionary<DateTime, string> texts = [];

        public override ReadOnlySpan<char> At(int row)
        {
            var place = places is null ? row : places[row];
            if (place < 0)
                return [];
            if (!texts.TryGetValue(values[place], out var text))
                texts.Add(values[place], text = values[place].ToString(values[place].TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture));
            return text;
        }
    }
}
