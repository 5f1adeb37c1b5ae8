using Apache.Arrow;
using Apache.Arrow.Types;

namespace Deployments;

/// <summary>Columns of flat rows as columns of Arrow: text as UTF-8, days as date32, numbers in 64 bits.</summary>
internal static class ArrowColumns
{
    public static Schema SchemaOf<T>(FlatSchema<T> schema, IReadOnlyDictionary<string, string> metadata) => new(
        schema.Columns.Select(c => new Apache.Arrow.Field(c.Name, TypeOf(c.Type), !c.IsRequired, [new("description", c.Description)])), metadata);

    /// <summary>Whether values of a column can be read as this type.</summary>
    public static bool Fits(FlatType type, IArrowType found) => found.TypeId == TypeOf(type).TypeId || (type == FlatType.WholeNumber && found.TypeId == ArrowTypeId.Int32);

    public static RecordBatch ToRecordBatch(Schema schema, FlatBatch batch) =>
        new(schema, batch.Columns.Select(c => ArrayOf(c!, batch.Count)), batch.Count);

    /// <summary>The values of an array, in the same order.</summary>
    public static FlatValues ValuesOf(IArrowArray array, FlatType type)
    {
        var values = new FlatValues(type, array.Length);
        for (var row = 0; row < array.Length; row++)
        {
            switch (array)
            {
                case StringArray texts: values.Texts![row] = texts.GetString(row); break;
                case DoubleArray reals: values.Set(row, reals.GetValue(row)); break;
                case Date32Array days: values.Set(row, days.GetValue(row)); break;
                case BooleanArray flags: values.Set(row, flags.GetValue(row) switch { true => 1L, false => 0L, _ => default(long?) }); break;
                case Int32Array wholes: values.Set(row, (long?)wholes.GetValue(row)); break;
                default: values.Set(row, ((Int64Array)array).GetValue(row)); break;
            }
        }

        return values;
    }

    private static ArrowType TypeOf(FlatType type) => type switch
    {
        FlatType.WholeNumber => Int64Type.Default,
        FlatType.Number => DoubleType.Default,
        FlatType.Day => Date32Type.Default,
        FlatType.Flag => BooleanType.Default,
        _ => StringType.Default,
    };

    private static IArrowArray ArrayOf(FlatValues values, int count) => values.Type switch
    {
        FlatType.WholeNumber => Put<Int64Array.Builder>(new(), count, values, (array, row) => array.Append(values.Wholes![row]), array => array.AppendNull()).Build(),
        FlatType.Number => Put<DoubleArray.Builder>(new(), count, values, (array, row) => array.Append(values.Reals![row]), array => array.AppendNull()).Build(),
        FlatType.Day => Put<Date32Array.Builder>(new(), count, values, (array, row) => array.Append(DateTime.UnixEpoch.AddDays(values.Wholes![row])), array => array.AppendNull()).Build(),
        FlatType.Flag => Put<BooleanArray.Builder>(new(), count, values, (array, row) => array.Append(values.Wholes![row] != 0), array => array.AppendNull()).Build(),
        _ => Put<StringArray.Builder>(new(), count, values, (array, row) => array.Append(values.Texts![row]), array => array.AppendNull()).Build(),
    };

    private static TBuilder Put<TBuilder>(TBuilder builder, int count, FlatValues values, Action<TBuilder, int> append, Action<TBuilder> appendNull)
    {
        for (var row = 0; row < count; row++)
        {
            if (values.IsAbsent(row))
                appendNull(builder);
            else
                append(builder, row);
        }

        return builder;
    }
}
