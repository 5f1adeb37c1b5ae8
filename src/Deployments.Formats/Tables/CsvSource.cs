using System.Buffers;
using System.Text;
using Sylvan.Data.Csv;

namespace Deployments;

/// <summary>A table in CSV or TSV, cut into parts at line ends so that several threads can read it; it never lies in memory as a whole.</summary>
/// <remarks>A line end is one where all quotation marks before it are closed. UTF-8 with or without a byte order mark, or UTF-16 with one.</remarks>
internal sealed class CsvSource : TableSource
{
    private const int FirstPart = 1 << 16;
    private const int LongestFirstLine = 1 << 22;
    private const int WholePart = 1 << 22;
    private const int LongestPart = 1 << 26;
    private const string Separators = ",\t;|";
    private const string Closed = "fields in quotation marks that are closed";
    private readonly Stream stream;
    private readonly Lock gate = new();
    private readonly char separator;
    private byte[] buffer = ArrayPool<byte>.Shared.Rent(FirstPart);
    private int count;
    private int line = 1;
    private int part;
    private bool isAtEnd;
    private bool hasBareReturn;

    public CsvSource(Stream stream, string name, char? separator, TableFindings findings, string separators = Separators)
        : base(name, findings)
    {
        this.stream = AsUtf8(stream);
        for (int end; Columns is null && (end = FirstLine()) > 0;)
        {
            this.separator = separator ?? SeparatorOf(buffer.AsSpan(0, end), separators);
            using var head = Cut(end);
            if (head.ReadAny())
                Columns = head.Fields();
        }

        if (Columns is not null && !findings.IsCutShort && count == 0 && isAtEnd && hasBareReturn)
            findings.CutShort(FindingCodes.TableMalformed, 1, part, "The lines of the table end in carriage returns alone, so that all of it is one line; save it with line feeds.", "lines that end in a line feed");
        part = 0;
        if (Columns is null && !findings.IsCutShort)
            findings.CutShort(FindingCodes.FileEmpty, 1, part, "The table is empty; expected a first line with the names of the columns.", "a table in CSV");
    }

    public override bool IsLong => !isAtEnd || count > FirstPart;

    public override TableRows? Next()
    {
        lock (gate)
        {
            var end = Findings.IsCutShort || Columns is null ? 0 : EndOfPart();
            return end == 0 ? null : Cut(end, Columns!.Count);
        }
    }

    public override void Dispose()
    {
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = [];
        count = 0;
        stream.Dispose();
    }

    /// <summary>The stream as UTF-8 without a byte order mark.</summary>
    private Stream AsUtf8(Stream given)
    {
        var mark = (byte[])[.. Head(given, 3)];
        if (mark is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            var encoding = new UnicodeEncoding(bigEndian: mark[0] == 0xFE, byteOrderMark: false, throwOnInvalidBytes: true);
            var text = new HeadedStream(mark[2..], given);
            return Encoding.CreateTranscodingStream(text, encoding, Utf8Text.Strict);
        }

        if (mark is not [0xEF, 0xBB, 0xBF])
        {
            mark.CopyTo(buffer, 0);
            count = mark.Length;
        }

        return given;
    }

    private static IEnumerable<byte> Head(Stream stream, int most)
    {
        for (var i = 0; i < most && stream.ReadByte() is >= 0 and var next; i++)
            yield return (byte)next;
    }

    private int FirstLine()
    {
        for (var (at, isQuoted) = (0, false); ;)
        {
            if (at == count && !Fill(Math.Min(buffer.Length * 2, LongestFirstLine)))
            {
                if (isAtEnd)
                    return count;
                Findings.CutShort(FindingCodes.TableMalformed, 1, part, FormattableString.Invariant($"The first line does not end within {LongestFirstLine:#,0} bytes; a quotation mark may not be closed."), Closed);
                return 0;
            }

            for (; at < count; at++)
            {
                isQuoted ^= buffer[at] == '"';
                hasBareReturn |= !isQuoted && buffer[at] == '\r' && at + 1 < count && buffer[at + 1] != '\n';
                if (buffer[at] == '\n' && !isQuoted)
                    return at + 1;
            }
        }
    }

    /// <summary>How many of the bytes at hand make the next part; 0 at the end.</summary>
    private int EndOfPart()
    {
        for (var size = WholePart; ; size = (int)Math.Min(size * 2L, LongestPart))
        {
            while (count < size && !isAtEnd && Fill(size))
            {
            }

            if (Findings.IsCutShort)
                return 0;
            if (isAtEnd)
                return count;
            if (LastLineEnd(buffer.AsSpan(0, count)) is > 0 and var end)
                return end;
            if (size == LongestPart)
            {
                Findings.CutShort(FindingCodes.TableMalformed, line, part, FormattableString.Invariant($"No row ends within {LongestPart:#,0} bytes, and nothing is read from here on; a quotation mark may not be closed."), Closed);
                return 0;
            }
        }
    }

    private static int LastLineEnd(ReadOnlySpan<byte> bytes)
    {
        var quotes = bytes.Count((byte)'"');
        for (var end = bytes.Length; (end = bytes[..end].LastIndexOf((byte)'\n')) >= 0;)
        {
            if (quotes == 0 || (quotes - bytes[end..].Count((byte)'"')) % 2 == 0)
                return end + 1;
        }

        return 0;
    }

    /// <summary>Reads more, up to a size; false where there is no more or no room.</summary>
    private bool Fill(int size)
    {
        if (buffer.Length < size)
            Grow(size);
        if (count == buffer.Length || isAtEnd)
            return false;
        try
        {
            var read = stream.Read(buffer, count, buffer.Length - count);
            isAtEnd = read == 0;
            count += read;
        }
        catch (IOException exception)
        {
            isAtEnd = true;
            Findings.CutShort(FindingCodes.FileUnreadable, line, part, $"Nothing can be read from here on: {exception.Message}", "a file that can be read to its end");
        }
        catch (DecoderFallbackException)
        {
            isAtEnd = true;
            Findings.CutShort(FindingCodes.NotUtf8, line, part, "On this line or after it the file holds bytes that are not the encoding its byte order mark says.", "UTF-8, or UTF-16 with a byte order mark");
        }

        return !isAtEnd;
    }

    private void Grow(int size)
    {
        var larger = ArrayPool<byte>.Shared.Rent(size);
        buffer.AsSpan(0, count).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = larger;
    }

    private CsvRows Cut(int end, int columns = 0)
    {
        // The part keeps the bytes, and what follows it moves into others; both come from and go back to a pool.
        var bytes = buffer;
        buffer = ArrayPool<byte>.Shared.Rent(Math.Max(count - end, Math.Min(bytes.Length, WholePart)));
        bytes.AsSpan(end, count - end).CopyTo(buffer);
        count -= end;
        var rows = new CsvRows(bytes, end, separator, line, columns, part++, Findings);
        line += bytes.AsSpan(0, end).Count((byte)'\n');
        return rows;
    }

    private static char SeparatorOf(ReadOnlySpan<byte> line, string separators)
    {
        var counts = new int[separators.Length];
        var isQuoted = false;
        foreach (var b in line)
        {
            isQuoted ^= b == '"';
            if (!isQuoted && separators.IndexOf((char)b) is >= 0 and var at)
                counts[at]++;
        }

        return separators[Array.IndexOf(counts, counts.Max())];
    }
}
