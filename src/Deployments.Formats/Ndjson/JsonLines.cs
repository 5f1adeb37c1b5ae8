namespace Deployments;

/// <summary>Reads lines of bytes, one at a time; a line longer than 16 MiB ends the reading, with a finding.</summary>
internal sealed class JsonLines(Stream stream, TableFindings findings)
{
    private const int Longest = 1 << 24;
    private byte[] buffer = new byte[1 << 16];
    private int start;
    private int end;
    private int lineStart;
    private int lineLength;
    private bool isAtEnd;

    /// <summary>The line's number, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>The line without its end.</summary>
    public ReadOnlySpan<byte> Line => buffer.AsSpan(lineStart, lineLength);

    /// <summary>Goes to the next line that is not blank; false at the end.</summary>
    public bool Next()
    {
        while (NextAny())
        {
            if (Number == 1 && Line.StartsWith(System.Text.Encoding.UTF8.Preamble))
                (lineStart, lineLength) = (lineStart + 3, lineLength - 3);
            if (!Line.Trim(" \t\r"u8).IsEmpty)
                return true;
        }

        return false;
    }

    private bool NextAny()
    {
        var seen = 0;
        while (true)
        {
            var at = buffer.AsSpan(start + seen, end - start - seen).IndexOf((byte)'\n');
            if (at >= 0 || (isAtEnd && end > start))
            {
                (lineStart, lineLength) = (start, at >= 0 ? seen + at : end - start);
                start += lineLength + (at >= 0 ? 1 : 0);
                Number++;
                return true;
            }

            if (isAtEnd)
                return false;
            seen = end - start;
            if (seen == Longest)
            {
                findings.Add(FindingCodes.TableMalformed, Number + 1, TableFindings.WholeRow, FormattableString.Invariant($"The line is longer than {Longest:#,0} bytes, and nothing is read from here on."), expected: "one JSON object on each line");
                (isAtEnd, end) = (true, start);
                return false;
            }

            Fill();
        }
    }

    private void Fill()
    {
        var length = end - start;
        if (start > 0)
            buffer.AsSpan(start, length).CopyTo(buffer);
        (start, end) = (0, length);
        if (end == buffer.Length)
            Array.Resize(ref buffer, Math.Min(Longest, buffer.Length * 2));
        var read = stream.Read(buffer, end, buffer.Length - end);
        end += read;
        isAtEnd = read == 0;
    }
}
