using Sylvan.Data.Csv;
using System.Runtime.CompilerServices;
using System.Text;

namespace Deployments;

/// <summary>Rows of a table in CSV or TSV: those of one part of the file.</summary>
internal sealed class CsvRows : TableRows
{
    private const string Closed = "fields in quotation marks that are closed";
    private const int LongestRow = 1 << 24;

    // The reader below passes over lines that begin with a sign for comments, '#' unless it is told another. No line of UTF-8 begins with the second half of a character.
    private const char NoComments = '\uDC00';
    private readonly TableFindings findings;
    private readonly CsvDataReader? reader;
    private readonly Func<bool>? read;
    private readonly bool hasQuotes;
    private readonly int columns;

    // Beside a field in quotation marks that has a carriage return alone, the reader below takes a row's end of two characters for two ends, and the second for the beginning of the next
    // row's first field. So another sign, which the part does not have, stands there while it reads.
    private readonly char standIn;
    private byte[]? bytes;
    private int next;
    private int line;

    /// <summary>The rows of some bytes.</summary>
    /// <param name="bytes">The bytes, from the beginning of a line to the end of one; they are given back to the shared pool.</param>
    /// <param name="count">How many of them.</param>
    /// <param name="separator">The character between fields.</param>
    /// <param name="line">The line on which they begin.</param>
    /// <param name="columns">How many fields a row has; 0 for any number.</param>
    /// <param name="part">Which part of the file they are.</param>
    /// <param name="findings">Where whatever is no row goes.</param>
    public CsvRows(byte[] bytes, int count, char separator, int line, int columns, int part, TableFindings findings)
    {
        (this.findings, this.columns, next, Part) = (findings, columns, line, part);
        this.bytes = bytes;
        hasQuotes = bytes.AsSpan(0, count).Contains((byte)'"');
        if (hasQuotes && HasBareReturn(bytes.AsSpan(0, count)))
            standIn = ReplaceReturns(bytes.AsSpan(0, count), separator);
        var options = new CsvDataReaderOptions
        {
            HasHeaders = false,
            Delimiter = separator,
            Comment = NoComments,
            ResultSetMode = ResultSetMode.SingleResult,
            BufferSize = 1 << 16,
            MaxBufferSize = LongestRow,
        };
        Try(() => CsvDataReader.Create(new StreamReader(new MemoryStream(bytes, 0, count), Utf8Text.Strict, detectEncodingFromByteOrderMarks: false, 1 << 15), options), out reader);
        read = reader is null ? null : reader.Read;
    }

    public override int Part { get; }

    public override int Line => line;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override bool Read()
    {
        while (ReadAny())
        {
            if (reader!.RowFieldCount == columns)
                return true;
            Broken++;
            findings.Add(
                FindingCodes.RowUneven, line, TableFindings.WholeRow,
                FormattableString.Invariant($"The row has {reader.RowFieldCount} fields and the first line {columns}; the row is not used."), string.Join(',', Fields(20)), "a field for each column");
        }

        return false;
    }

    /// <summary>Goes on to the next row that is not blank, whatever its number of fields.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool ReadAny()
    {
        while (read is not null && Try(read, out var isRow) && isRow)
        {
            line = next++;
            if (hasQuotes)
            {
                for (var i = 0; i < reader!.RowFieldCount; i++)
                    next += reader.GetFieldSpan(i).Count('\n');
            }

            if (reader!.RowFieldCount > 1 || !reader.GetFieldSpan(0).IsWhiteSpace() || columns == 1)
                return true;
        }

        return false;
    }

    public override ReadOnlySpan<char> Text(int column) => Whole(column).Trim();

    /// <summary>A field of the current row with the space around it; valid until the next row.</summary>
    /// <param name="column">The place of its column.</param>
    public ReadOnlySpan<char> Whole(int column)
    {
        var field = reader!.GetFieldSpan(column);
        return standIn == '\0' || !field.Contains(standIn) ? field : field.ToString().Replace(standIn, '\r');
    }

    /// <summary>The fields of the current row without the space around them.</summary>
    /// <param name="most">How many at most.</param>
    public string[] Fields(int most = int.MaxValue)
    {
        var fields = new string[Math.Min(most, reader!.RowFieldCount)];
        for (var i = 0; i < fields.Length; i++)
            fields[i] = Text(i).ToString();
        return fields;
    }

    public override void Dispose()
    {
        reader?.Dispose();
        if (bytes is not null)
            System.Buffers.ArrayPool<byte>.Shared.Return(bytes);
        bytes = null;
    }

    private static bool HasBareReturn(ReadOnlySpan<byte> bytes)
    {
        for (int at; (at = bytes.IndexOf((byte)'\r')) >= 0; bytes = bytes[(at + 1)..])
        {
            if (at + 1 == bytes.Length || bytes[at + 1] != '\n')
                return true;
        }

        return false;
    }

    /// <summary>Puts a sign in the place of carriage returns that stand alone within quotation marks, and says which.</summary>
    private static char ReplaceReturns(Span<byte> bytes, char separator)
    {
        byte sign = 0x1F;
        while (sign > 0 && (sign is (byte)'\t' or (byte)'\n' or (byte)'\r' || sign == separator || bytes.Contains(sign)))
            sign--;
        for (var at = 0; sign > 0 && CsvLineEnds.NextQuoted(bytes, at, [separator]) is { } field; at = field.End.Value)
        {
            var text = bytes[field];
            for (var i = 0; i + 1 < text.Length; i++)
            {
                if (text[i] == '\r' && text[i + 1] != '\n')
                    text[i] = sign;
            }
        }

        return (char)sign;
    }

    private bool Try<T>(Func<T> step, out T? result)
    {
        result = default;
        try
        {
            result = step();
            return true;
        }
        catch (CsvRecordTooLargeException)
        {
            findings.CutShort(FindingCodes.TableMalformed, next, Part, "The row is longer than a row can be, and nothing is read from here on; a quotation mark may not be closed.", Closed);
        }
        catch (CsvFormatException exception)
        {
            findings.CutShort(FindingCodes.TableMalformed, next, Part, $"The row is not CSV, and nothing is read from here on: {exception.Message}", Closed);
        }
        catch (DecoderFallbackException)
        {
            findings.CutShort(FindingCodes.NotUtf8, next, Part, "On this line or after it the file holds bytes that are not UTF-8, and nothing is read from here on; save the file as UTF-8.", "UTF-8");
        }

        return false;
    }
}
