using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Deployments;

/// <summary>The bytes of a file as text: whether they are UTF-8, and why they are not JSON.</summary>
internal static class FileText
{
    /// <summary>How deep a file may be nested; the format itself needs six levels.</summary>
    public const int Deepest = 64;

    public const string Expected = $"one object, {{ \"format\": \"{DatasetFile.FormatName}\", … }}";

    private const string SaveAsUtf8 = "save the file as UTF-8";

    /// <summary>Without the byte order mark of UTF-8, which says nothing.</summary>
    public static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> bytes) => bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;

    /// <summary>Why the bytes are not even text; null where they are.</summary>
    public static PlacedFinding? Refuse(ReadOnlySpan<byte> bytes)
    {
        if (IsWide(bytes))
            return At(0, FindingCodes.OtherEncoding, $"The file is written in UTF-16 or UTF-32; {SaveAsUtf8}.", null, "UTF-8");
        if (bytes.IndexOfAnyExcept(" \t\r\n"u8) < 0)
            return At(0, FindingCodes.FileEmpty, $"The file is empty; expected {Expected}.", null, Expected);
        return Utf8.IsValid(bytes) ? null : RefuseByte(bytes, FirstInvalid(bytes));
    }

    /// <summary>Why the bytes are not JSON, in words that say what to mend.</summary>
    public static PlacedFinding Explain(ReadOnlySpan<byte> bytes, JsonException exception, int depth)
    {
        var offset = OffsetOf(bytes, exception.LineNumber ?? 0, exception.BytePositionInLine ?? 0);
        if (offset >= bytes.Length)
            return At(bytes.Length, FindingCodes.NotJson, "The file ends in the middle: a text, a list or an object is not closed. It may have been cut short.", null, "the rest of the file");
        Rune.DecodeFromUtf8(bytes[offset..], out var rune, out _);
        if (depth >= Deepest - 1 && rune.Value is '[' or '{')
            return At(offset, FindingCodes.TooDeep, FormattableString.Invariant($"The file is nested more than {Deepest} levels deep here; the format needs no more than six."), rune.ToString(), "at most six levels");
        var shown = Rune.IsControl(rune) ? FormattableString.Invariant($"U+{rune.Value:X4}") : rune.ToString();
        return At(offset, FindingCodes.NotJson, $"From here on the file is not JSON: {Reason(bytes, offset, rune, shown)}", shown, "JSON (RFC 8259)");
    }

    private static string Reason(ReadOnlySpan<byte> bytes, int offset, Rune rune, string shown)
    {
        var before = bytes[..offset].TrimEnd(" \t\r\n"u8);
        return rune.Value switch
        {
            ']' or '}' when before.EndsWith(","u8) => $"a comma stands before '{shown}'; remove the comma.",
            '/' or '#' => "JSON has no comments; put the remark into a \"note\".",
            '\'' => "texts stand in double quotation marks, \"…\", not in single ones.",
            _ when Rune.IsControl(rune) => $"the control character {shown} cannot stand here; inside a text a line break is written \\n and a tab \\t.",
            _ when Rune.IsLetter(rune) => $"'{shown}' cannot stand here; texts stand in quotation marks, and the only words without them are true, false and null.",
            _ => $"'{shown}' cannot stand here.",
        };
    }

    // In wide encodings the first characters of a file, of which one is '{' or white space, have a zero byte; UTF-8 has none there.
    private static bool IsWide(ReadOnlySpan<byte> bytes) =>
        bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [0, ..] or [_, 0, ..];

    private static PlacedFinding RefuseByte(ReadOnlySpan<byte> bytes, int offset)
    {
        var value = FormattableString.Invariant($"0x{bytes[offset]:X2}");
        return At(offset, FindingCodes.NotUtf8, FormattableString.Invariant($"The byte {value} at byte {offset} of the file is not UTF-8; {SaveAsUtf8}."), value, "UTF-8");
    }

    private static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        Span<char> room = stackalloc char[1024];
        for (var offset = 0; ;)
        {
            var status = Utf8.ToUtf16(bytes[offset..], room, out var read, out _, replaceInvalidSequences: false);
            offset += read;
            if (status != OperationStatus.DestinationTooSmall)
                return Math.Min(offset, bytes.Length - 1);
        }
    }

    private static int OffsetOf(ReadOnlySpan<byte> bytes, long line, long byteInLine)
    {
        var start = 0;
        for (; line > 0; line--)
            start += bytes[start..].IndexOf((byte)'\n') + 1;
        return (int)Math.Min(start + byteInLine, bytes.Length);
    }

    private static PlacedFinding At(int offset, FindingCode code, string message, string? value, string expected) =>
        new(offset, new Finding(code, "$", message) { Value = value, Expected = expected });
}
