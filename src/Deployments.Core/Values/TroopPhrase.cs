namespace Deployments;

/// <summary>One row of the table that says what a source's words mean in numbers.</summary>
/// <remarks>The parser reads with these rows, so what they say is what happens.</remarks>
/// <example>
/// <code>
/// TroopPhrases.All.First(p =&gt; p.Example == "nearly 5,000").Forms // nearly N, almost N, just under N, close to N
/// </code>
/// </example>
public sealed class TroopPhrase
{
    private readonly PhraseForm[] _forms;
    private readonly Reading _reading;

    internal TroopPhrase(string example, string[] forms, Reading reading)
    {
        Example = example;
        Forms = forms;
        _forms = [.. forms.Select(form => new PhraseForm(form))];
        _reading = reading;
    }

    /// <summary>How a row turns its one or two numbers into a count; null, or why it refuses them.</summary>
    internal delegate string? Reading(Numeral first, Numeral second, out TroopCount count);

    /// <summary>A text this row reads, such as "nearly 5,000".</summary>
    public string Example { get; }

    /// <summary>Every wording of the row, in small letters, with N for each number.</summary>
    public IReadOnlyList<string> Forms { get; }

    /// <summary>What the low bound is, in words.</summary>
    public required string Low { get; init; }

    /// <summary>What the best estimate is, in words.</summary>
    public required string Best { get; init; }

    /// <summary>What the high bound is, in words.</summary>
    public required string High { get; init; }

    /// <summary>Whose reading this is: the plain meaning of the words, a named convention, or this library's own.</summary>
    public required string Convention { get; init; }

    /// <summary>The document the convention was checked in, followed or not; null where there is none.</summary>
    public string? Citation { get; init; }

    /// <summary>The row's wordings and its example.</summary>
    public override string ToString() => $"{string.Join(", ", Forms)}: for example \"{Example}\"";

    /// <summary>Null when the text was read; an empty string when it is not in this row's words; else why its numbers are refused.</summary>
    internal string? Read(string text, out TroopCount count)
    {
        count = default;
        var refusal = "";
        foreach (var form in _forms)
        {
            if (!form.TryMatch(text, out var first, out var second))
                continue;
            var problem = ReadNumbers(form, first, second, out count);
            if (problem is null)
                return null;
            refusal = refusal.Length == 0 ? problem : refusal;
        }
        return refusal;
    }

    private string? ReadNumbers(PhraseForm form, ReadOnlySpan<char> first, ReadOnlySpan<char> second, out TroopCount count)
    {
        count = default;
        Numeral a = default, b = default;
        if (form.Numbers >= 1 && !Numeral.TryRead(first, out a, out var error))
            return error;
        if (form.Numbers >= 2 && !Numeral.TryRead(second, out b, out error))
            return error;
        return _reading(a, b, out count);
    }
}
