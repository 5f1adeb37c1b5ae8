using Parquet;
using Parquet.Schema;

namespace Deployments;

/// <summary>Columns of flat rows as columns of Parquet: text as UTF-8, days as dates, numbers in 64 bits.</summary>
internal static class ParquetColumns
{
    public static readonly DateTime FirstDay = DateTime.UnixEpoch;

    public static DataField Of(FlatField field) => field.Type switch
    {
        FlatType.WholeNumber => new DataField(field.Name, typeof(long), !field.IsRequired),
        FlatType.Number => new DataField(field.Name, typeof(double), !field.IsRequired),
        FlatType.Flag => new DataField(field.Name, typeof(bool), !field.IsRequired),
        FlatType.Day => new DateTimeDataField(field.Name, DateTimeFormat.Date, isNullable: !field.IsRequired),
        _ => new DataField(field.Name, typeof(string), !field.IsRequired),
    };

    /// <summary>Texts repeat, so they go into dictionaries; whole numbers lie close together, so their differences are kept.</summary>
    public static ParquetOptions Options(FlatField[] fields)
    {
        var options = new ParquetOptions { CompressionMethod = CompressionMethod.Snappy, DictionaryEncodingThreshold = 0.5, DictionaryEncodingSampleSize = 4096 };
        foreach (var field in fields)
        {
            options.ColumnEncodingHints[field.Name] = field.Type switch
            {
                FlatType.Text => EncodingHint.Dictionary,
                FlatType.WholeNumber or FlatType.Day => EncodingHint.DeltaBinaryPacked,
                _ => EncodingHint.Default,
            };
        }

        return options;
    }
}
