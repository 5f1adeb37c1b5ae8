namespace Deployments;

/// <summary>A field of one column of figures: its reader, and where its text comes from.</summary>
internal sealed class FieldInput
{
    private readonly int column;
    private readonly int[] columns;
    private readonly string trim;
    private readonly string? constant;
    private char[] joined = [];

    public FieldInput(ReportField id, FieldPlace place, FieldReaders readers)
    {
        (Id, Place, Reader, constant) = (id, place, readers.Of(id, place.Field), place.Constant);
        Also = [.. place.Also.Select(p => new FieldInput(id, p, readers))];
        columns = place.Columns;
        column = columns.Length == 1 ? columns[0] : -1;
        trim = place.Field.Trim;
        IsFixed = constant is not null && Also.Length == 0 && !Reader.MayDependOnDay(Trimmed(constant).ToString());
        Number = IsFixed ? Reader.Read(Trimmed(constant), -1, []) : FieldReader.NotSaid;
    }

    public ReportField Id { get; }

    public FieldPlace Place { get; }

    public FieldReader Reader { get; }

    /// <summary>Whether all rows of the file say the same.</summary>
    public bool IsFixed { get; }

    /// <summary>Other fields that should say the same.</summary>
    public FieldInput[] Also { get; }

    /// <summary>Whether characters were taken off the ends of the current row's text.</summary>
    public bool IsTrimmed { get; private set; }

    /// <summary>What the current row says.</summary>
    public int Number { get; private set; }

    /// <summary>What the current row says as text; null where it says nothing.</summary>
    public string? Value => Number >= 0 ? Reader.ValueOf(Number) : null;

    public void Read(TableRows rows, int day, List<EdtfDate> dates)
    {
        if (IsFixed)
            return;
        var text = TextOf(rows);
        IsTrimmed = trim.Length > 0 && constant is null && Untrimmed(rows).Trim().Length != text.Length;
        Number = Reader.Read(text, day, dates);
        foreach (var other in Also)
        {
            other.Read(rows, day, dates);
            if (Number == FieldReader.NotSaid && other.Number >= 0)
                Number = Reader.NumberOf(other.Reader, other.Number);
        }
    }

    public ReadOnlySpan<char> TextOf(TableRows rows) => Trimmed(Untrimmed(rows));

    /// <summary>Whether another field says something else, though both say something that is understood.</summary>
    public bool Disagrees(FieldInput other) => Number >= 0 && other.Number >= 0 && !string.Equals(Value, other.Value, StringComparison.Ordinal);

    private ReadOnlySpan<char> Untrimmed(TableRows rows) => column >= 0 ? rows.Text(column) : constant ?? Joined(rows);

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
