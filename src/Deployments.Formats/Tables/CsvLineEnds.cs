namespace Deployments;

/// <summary>Finds the ends of lines in a table that are not inside a field in quotation marks.</summary>
/// <remarks>A quotation mark opens a field where it is the field's first sign, as in RFC 4180; anywhere else outside such a field it is text, as in <c>5" gun</c>.</remarks>
internal static class CsvLineEnds
{
    /// <summary>Where the first line ends, its line feed included; 0 where it does not.</summary>
    /// <param name="bytes">Text from the beginning of a line.</param>
    /// <param name="separators">The characters that may stand between fields.</param>
    public static int First(ReadOnlySpan<byte> bytes, ReadOnlySpan<char> separators) => Find(bytes, separators, isFirst: true);

    /// <summary>Where the last line that ends does so, its line feed included; 0 where none does.</summary>
    /// <param name="bytes">Text from the beginning of a line.</param>
    /// <param name="separators">The characters that may stand between fields.</param>
    public static int Last(ReadOnlySpan<byte> bytes, ReadOnlySpan<char> separators) => Find(bytes, separators, isFirst: false);

    /// <summary>The next field in quotation marks, with them; absent where there is none.</summary>
    /// <param name="bytes">Text from the beginning of a line.</param>
    /// <param name="from">Where to begin, outside such a field.</param>
    /// <param name="separators">The characters that may stand between fields.</param>
    public static Range? NextQuoted(ReadOnlySpan<byte> bytes, int from, ReadOnlySpan<char> separators) =>
        Opening(bytes, from, separators) is var opening && opening < bytes.Length ? opening..Closed(bytes, opening + 1) : null;

    private static int Find(ReadOnlySpan<byte> bytes, ReadOnlySpan<char> separators, bool isFirst)
    {
        var found = 0;
        for (var at = 0; at < bytes.Length;)
        {
            var opening = Opening(bytes, at, separators);
            var outside = bytes[at..opening];
            if ((isFirst ? outside.IndexOf((byte)'\n') : outside.LastIndexOf((byte)'\n')) is >= 0 and var feed)
            {
                found = at + feed + 1;
                if (isFirst)
                    return found;
            }

            at = opening == bytes.Length ? opening : Closed(bytes, opening + 1);
        }

        return found;
    }

    /// <summary>Where the next field in quotation marks begins; the end where none does.</summary>
    private static int Opening(ReadOnlySpan<byte> bytes, int from, ReadOnlySpan<char> separators)
    {
        for (var at = from; bytes[at..].IndexOf((byte)'"') is >= 0 and var mark; at++)
        {
            at += mark;
            if (at == 0 || bytes[at - 1] is (byte)'\n' or (byte)'\r' || separators.Contains((char)bytes[at - 1]))
                return at;
        }

        return bytes.Length;
    }

    /// <summary>The place after the mark that closes a field; the end where none does. Two marks are one sign of its text.</summary>
    private static int Closed(ReadOnlySpan<byte> bytes, int from)
    {
        for (var at = from; bytes[at..].IndexOf((byte)'"') is >= 0 and var mark;)
        {
            at += mark + 1;
            if (at == bytes.Length || bytes[at] != '"')
                return at;
            at++;
        }

        return bytes.Length;
    }
}
