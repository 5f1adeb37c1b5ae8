namespace Deployments;

/// <summary>A field of one column of figures: its reader, and where its text comes from.</summary>
internal sealed class FieldInput
{
    private readonly int column;
    private readonly int[] columns;
    private readonly string trim;
    private readonly string? constant;
    private char[] joined = [];

    public FieldInput(ReportField id, FieldPlace place, FieldReader reader)
    {
        (Id, Place, Reader, constant) = (id, place, reader, place.Constant);
        columns = place.Columns;
        column = columns.Length == 1 ? columns[0] : -1;
        trim = place.Field.Trim;
        IsFixed = constant is not null && !reader.MayDependOnDay(Trimmed(constant).ToString());
        Number = IsFixed ? reader.Read(Trimmed(constant), -1, []) : FieldReader.NotSaid;
    }

    public ReportField Id { get; }

    public FieldPlace Place { get; }

    public FieldReader Reader { get; }

    /// <summary>Whether all rows of the file say the same.</summary>
    public bool IsFixed { get; }

    /// <summary>What the current row says.</summary>
    public int Number { get; private set; }

    /// <summary>What the current row says as text; null where it says nothing.</summary>
    public string? Value => Number >= 0 ? Reader.ValueOf(Number) : null;

    public void Read(TableRows rows, int day, List<EdtfDate> dates)
    {
        if (!IsFixed)
            Number = Reader.Read(TextOf(rows), day, dates);
    }

    public ReadOnlySpan<char> TextOf(TableRows rows) => Trimmed(column >= 0 ? rows.Text(column) : constant ?? Joined(rows));

    private ReadOnlySpan<char> Trimmed(ReadOnlySpan<char> text) => trim.Length == 0 ? text : text.Trim(trim).Trim();

    private ReadOnlySpan<char> Joined(TableRows rows)
    {
        var length = 0;
        foreach (var place in columns)
        {
            var text = rows.Text(place);
            if (joined.Length < length + text.Length + 1)
                Array.Resize(ref joined, (length + text.Length + 1) * 2);
            text.CopyTo(joined.AsSpan(length));
            length += text.Length;
            joined[length++] = ' ';
        }

        return joined.AsSpan(0, length).Trim();
    }
}
