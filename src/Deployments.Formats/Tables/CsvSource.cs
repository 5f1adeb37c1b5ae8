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
    // As many as a spreadsheet's sheet.
    private const int MostColumns = 16_384;
    private const int WholePart = 1 << 22;
    private const int LongestPart = 1 << 26;
    private const string Separators = ",\t;|";
    private const string Closed = "fields in quotation marks that are closed";
    private readonly Stream stream;
    private readonly Lock gate = new();
    private readonly string separators;
    private readonly char separator;
    private byte[] buffer = ArrayPool<byte>.Shared.Rent(FirstPart);
    private int count;
    private int line = 1;
    private int part;
    private bool isAtEnd;

    public CsvSource(Stream stream, string name, char? separator, TableFindings findings, string separators = Separators)
        : base(name, findings)
    {
        this.separators = separator is { } known ? known.ToString() : separators;
        this.stream = AsUtf8(stream);
        for (int end; Columns is null && !findings.IsCutShort && (end = FirstLine()) > 0;)
        {
            this.separator = separator ?? SeparatorOf(buffer.AsSpan(0, end), separators);
            if (buffer.AsSpan(0, end).Count((byte)this.separator) is >= MostColumns and var between)
            {
                findings.CutShort(FindingCodes.TableMalformed, line, part, FormattableString.Invariant($"The first line names {between + 1:#,0} columns; a table has at most {MostColumns:#,0}."), FormattableString.Invariant($"at most {MostColumns:#,0} columns"));
                break;
            }

            var first = line;
            using var head = Cut(end);
            if (!head.ReadAny())
                continue;
            Columns = head.Fields();
            // What is one line by its line feeds and quotation marks must be one row.
            if (head.ReadAny())
                findings.CutShort(FindingCodes.TableMalformed, first, part, "The first line does not end where its row does: the lines end in carriage returns alone, or a quotation mark is not closed; save the table with line feeds.", "lines that end in a line feed");
        }

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
        for (var size = FirstPart; ; size *= 2)
        {
            while (count < size && Fill(size))
            {
            }

            if (SkipBlankLines())
            {
                size = FirstPart / 2;
                continue;
            }

            if (CsvLineEnds.First(buffer.AsSpan(0, count), separators) is > 0 and var end)
                return end;
            if (isAtEnd)
                return count;
            if (size < LongestFirstLine)
                continue;
            Findings.CutShort(FindingCodes.TableMalformed, line, part, FormattableString.Invariant($"The first line does not end within {LongestFirstLine:#,0} bytes; a quotation mark may not be closed."), Closed);
            return 0;
        }
    }

    /// <summary>Leaves out the blank lines that the bytes at hand begin with; says whether there were any.</summary>
    private bool SkipBlankLines()
    {
        var bytes = buffer.AsSpan(0, count);
        var text = bytes.IndexOfAnyExcept(" \r\n"u8);
        var blank = bytes[..(text < 0 ? count : text)];
        var end = blank.LastIndexOf((byte)'\n') + 1;
        line += blank.Count((byte)'\n');
        bytes[end..].CopyTo(buffer);
        count -= end;
        return end > 0;
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
            if (CsvLineEnds.Last(buffer.AsSpan(0, count), [separator]) is > 0 and var end)
                return end;
            if (size == LongestPart)
            {
                Findings.CutShort(FindingCodes.TableMalformed, line, part, FormattableString.Invariant($"No row ends within {LongestPart:#,0} bytes, and nothing is read from here on; a quotation mark may not be closed."), Closed);
                return 0;
            }
        }
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

    /// <summary>Of some separators the one that a line has most of, fields in quotation marks apart.</summary>
    private static char SeparatorOf(ReadOnlySpan<byte> line, string separators)
    {
        var counts = new int[separators.Length];
        for (var at = 0; at < line.Length;)
        {
            var quoted = CsvLineEnds.NextQuoted(line, at, separators) ?? line.Length..line.Length;
            for (var i = 0; i < counts.Length; i++)
                counts[i] += line[at..quoted.Start].Count((byte)separators[i]);
            at = quoted.End.Value;
        }

        return separators[Array.IndexOf(counts, counts.Max())];
    }
}
