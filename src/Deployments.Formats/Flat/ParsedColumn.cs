namespace Deployments;

/// <summary>A column of texts read as values: a text that has been read before is looked up, and one that stands in the row before is not even that.</summary>
internal sealed class ParsedColumn<TValue>(string name, string expected, ParsedColumn<TValue>.Parser parse)
{
    // A column of words all different would otherwise be kept whole.
    private const int MostKept = 1 << 16;
    private readonly Dictionary<string, TValue> known = new(StringComparer.Ordinal);
    private string? lastText;
    private TValue? lastValue;

    public delegate bool Parser(string text, out TValue value);

    /// <summary>The value of a row; the default where it has none. A text that cannot be read is a finding.</summary>
    public TValue? Of(FlatBatch batch, int column, int row, TableFindings findings)
    {
        if (batch.Columns[column]?.Texts![row] is not { } text)
            return default;
        if (ReferenceEquals(text, lastText))
            return lastValue;
        if (!known.TryGetValue(text, out var value))
        {
            if (!parse(text, out value))
            {
                FlatFindings.Cell(findings, batch, row, name, text, expected);
                return default;
            }

            if (known.Count < MostKept)
                known.Add(text, value);
        }

        (lastText, lastValue) = (text, value);
        return value;
    }
}
