namespace Deployments;

/// <summary>Which kinds of values the fields of a structure in the footer of a Parquet file have, by their numbers, as the format's own definition (parquet.thrift, format 2.11) has them.</summary>
internal sealed class FooterShape
{
    private readonly FooterField?[] fields;

    private FooterShape(params FooterField[] known)
    {
        fields = new FooterField?[known.Length == 0 ? 0 : known.Max(f => f.Number) + 1];
        foreach (var field in known)
            fields[field.Number] = field;
    }

    private static FooterShape Empty { get; } = new();

    private static FooterShape KeyValue { get; } = new(Texts(1, 2));

    private static FooterShape TimeUnit { get; } = new(Structures(Empty, 1, 2, 3));

    private static FooterShape Time { get; } = new(Flag(1), Structure(2, TimeUnit));

    private static FooterShape LogicalType { get; } = new(
    [
        .. Structures(Empty, 1, 2, 3, 4, 6, 11, 12, 13, 14, 15),
        Structure(5, new(Numbers(1, 2))), Structure(7, Time), Structure(8, Time), Structure(10, new(new FooterField(1, FooterKind.Byte), Flag(2))),
        Structure(16, new(new FooterField(1, FooterKind.Byte))), Structure(17, new(Texts(1))), Structure(18, new([.. Texts(1), .. Numbers(2)])),
    ]);

    /// <summary>An element of the schema.</summary>
    public static FooterShape SchemaElement { get; } = new([.. Numbers(1, 2, 3, 5, 6, 7, 8, 9), .. Texts(4), Structure(10, LogicalType)]);

    private static FooterShape Statistics { get; } = new([.. Texts(1, 2, 5, 6), .. LongNumbers(3, 4), Flag(7), Flag(8)]);

    private static FooterShape SizeStatistics { get; } = new([.. LongNumbers(1), List(2, FooterKind.LongNumber), List(3, FooterKind.LongNumber)]);

    private static FooterShape Box { get; } = new([.. Enumerable.Range(1, 8).Select(i => new FooterField(i, FooterKind.Fraction))]);

    private static FooterShape ColumnMetaData { get; } = new(
    [
        .. Numbers(1, 4, 15), List(2, FooterKind.Number), List(3, FooterKind.Text), .. LongNumbers(5, 6, 7, 9, 10, 11, 14), List(8, KeyValue), Structure(12, Statistics),
        List(13, new FooterShape(Numbers(1, 2, 3))), Structure(16, SizeStatistics), Structure(17, new(Structure(1, Box), List(2, FooterKind.Number))),
    ]);

    private static FooterShape Encryption { get; } = new([.. Texts(1, 2), Flag(3)]);

    private static FooterShape ColumnChunk { get; } = new(
    [
        .. Texts(1, 9), .. LongNumbers(2, 4, 6), .. Numbers(5, 7), Structure(3, ColumnMetaData), Structure(8, new(Structure(1, Empty), Structure(2, new([List(1, FooterKind.Text), .. Texts(2)])))),
    ]);

    private static FooterShape RowGroup { get; } = new(
    [
        List(1, ColumnChunk), .. LongNumbers(2, 3, 5, 6), List(4, new FooterShape([.. Numbers(1), Flag(2), Flag(3)])), new(7, FooterKind.Short),
    ]);

    /// <summary>The whole footer.</summary>
    public static FooterShape File { get; } = new(
    [
        .. Numbers(1), List(2, SchemaElement), .. LongNumbers(3), List(4, RowGroup), List(5, KeyValue), .. Texts(6, 9), List(7, new FooterShape(Structures(Empty, 1))), Structure(8, new(Structures(Encryption, 1, 2))),
    ]);

    /// <summary>What a field is; null where this version of the format does not know it.</summary>
    public FooterField? this[long number] => number >= 0 && number < fields.Length ? fields[number] : null;

    private static FooterField[] All(FooterKind kind, int[] numbers) => Array.ConvertAll(numbers, n => new FooterField(n, kind));

    private static FooterField[] Numbers(params int[] numbers) => All(FooterKind.Number, numbers);

    private static FooterField[] LongNumbers(params int[] numbers) => All(FooterKind.LongNumber, numbers);

    private static FooterField[] Texts(params int[] numbers) => All(FooterKind.Text, numbers);

    private static FooterField[] Structures(FooterShape of, params int[] numbers) => Array.ConvertAll(numbers, n => Structure(n, of));

    private static FooterField Structure(int number, FooterShape of) => new(number, FooterKind.Structure, Of: of);

    private static FooterField List(int number, FooterShape of) => new(number, FooterKind.List, FooterKind.Structure, of);

    private static FooterField List(int number, FooterKind element) => new(number, FooterKind.List, element);

    private static FooterField Flag(int number) => new(number, FooterKind.Flag);
}
