namespace Deployments;

/// <summary>The kinds of values in Thrift's compact protocol, as it numbers them; a flag is 1 or 2.</summary>
internal enum FooterKind
{
    Flag = 1,
    Byte = 3,
    Short = 4,
    Number = 5,
    LongNumber = 6,
    Fraction = 7,
    Text = 8,
    List = 9,
    Structure = 12,
}

/// <summary>Which kinds of values the fields of a structure in the footer of a Parquet file have, by their numbers, as the format's own definition (parquet.thrift, format 2.11) has them.</summary>
internal sealed class FooterShape
{
    private readonly (FooterKind Kind, FooterKind Element, FooterShape? Of)?[] fields;

    private FooterShape(params (int Number, FooterKind Kind, FooterKind Element, FooterShape? Of)[] known)
    {
        fields = new (FooterKind, FooterKind, FooterShape?)?[known.Length == 0 ? 0 : known.Max(f => f.Number) + 1];
        foreach (var (number, kind, element, of) in known)
            fields[number] = (kind, element, of);
    }

    private static FooterShape Empty { get; } = new();

    private static FooterShape KeyValue { get; } = new(Texts(1, 2));

    private static FooterShape TimeUnit { get; } = new(Structures(Empty, 1, 2, 3));

    private static FooterShape Time { get; } = new(Flag(1), Structure(2, TimeUnit));

    private static FooterShape LogicalType { get; } = new(
    [
        .. Structures(Empty, 1, 2, 3, 4, 6, 11, 12, 13, 14, 15),
        Structure(5, new(Numbers(1, 2))), Structure(7, Time), Structure(8, Time), Structure(10, new((1, FooterKind.Byte, default, null), Flag(2))),
        Structure(16, new((1, FooterKind.Byte, default, null))), Structure(17, new(Texts(1))), Structure(18, new([.. Texts(1), .. Numbers(2)])),
    ]);

    /// <summary>An element of the schema.</summary>
    public static FooterShape SchemaElement { get; } = new([.. Numbers(1, 2, 3, 5, 6, 7, 8, 9), .. Texts(4), Structure(10, LogicalType)]);

    private static FooterShape Statistics { get; } = new([.. Texts(1, 2, 5, 6), .. LongNumbers(3, 4), Flag(7), Flag(8)]);

    private static FooterShape SizeStatistics { get; } = new([.. LongNumbers(1), List(2, FooterKind.LongNumber), List(3, FooterKind.LongNumber)]);

    private static FooterShape Box { get; } = new([.. Enumerable.Range(1, 8).Select(i => (i, FooterKind.Fraction, default(FooterKind), default(FooterShape)))]);

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
        List(1, ColumnChunk), .. LongNumbers(2, 3, 5, 6), List(4, new FooterShape([.. Numbers(1), Flag(2), Flag(3)])), (7, FooterKind.Short, default, null),
    ]);

    /// <summary>The whole footer.</summary>
    public static FooterShape File { get; } = new(
    [
        .. Numbers(1), List(2, SchemaElement), .. LongNumbers(3), List(4, RowGroup), List(5, KeyValue), .. Texts(6, 9), List(7, new FooterShape(Structures(Empty, 1))), Structure(8, new(Structures(Encryption, 1, 2))),
    ]);

    /// <summary>What a field is; null where this version of the format does not know it.</summary>
    public (FooterKind Kind, FooterKind Element, FooterShape? Of)? this[long number] => number >= 0 && number < fields.Length ? fields[number] : null;

    private static (int, FooterKind, FooterKind, FooterShape?)[] Of(FooterKind kind, int[] numbers) => Array.ConvertAll(numbers, n => (n, kind, default(FooterKind), default(FooterShape)));

    private static (int, FooterKind, FooterKind, FooterShape?)[] Numbers(params int[] numbers) => Of(FooterKind.Number, numbers);

    private static (int, FooterKind, FooterKind, FooterShape?)[] LongNumbers(params int[] numbers) => Of(FooterKind.LongNumber, numbers);

    private static (int, FooterKind, FooterKind, FooterShape?)[] Texts(params int[] numbers) => Of(FooterKind.Text, numbers);

    private static (int, FooterKind, FooterKind, FooterShape?)[] Structures(FooterShape of, params int[] numbers) => Array.ConvertAll(numbers, n => Structure(n, of));

    private static (int, FooterKind, FooterKind, FooterShape?) Structure(int number, FooterShape of) => (number, FooterKind.Structure, default, of);

    private static (int, FooterKind, FooterKind, FooterShape?) List(int number, FooterShape of) => (number, FooterKind.List, FooterKind.Structure, of);

    private static (int, FooterKind, FooterKind, FooterShape?) List(int number, FooterKind element) => (number, FooterKind.List, element, null);

    private static (int, FooterKind, FooterKind, FooterShape?) Flag(int number) => (number, FooterKind.Flag, default, null);
}
