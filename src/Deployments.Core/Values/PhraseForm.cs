namespace Deployments;

/// <summary>One wording of a phrase, such as "nearly N" or "between N and N", ready to be matched.</summary>
internal sealed class PhraseForm(string form)
{
    private readonly string[] _parts = form.Split('N');

    /// <summary>How many numbers the wording has: none, one or two.</summary>
    public int Numbers => _parts.Length - 1;

    public bool TryMatch(ReadOnlySpan<char> text, out ReadOnlySpan<char> first, out ReadOnlySpan<char> second)
    {
        first = second = default;
        if (Numbers == 0)
            return text.SequenceEqual(_parts[0]);
        if (text.Length < _parts[0].Length + _parts[^1].Length || !text.StartsWith(_parts[0]) || !text.EndsWith(_parts[^1]))
            return false;
        first = text[_parts[0].Length..^_parts[^1].Length];
        if (Numbers == 1)
            return true;
        var middle = first.IndexOf(_parts[1]);
        if (middle <= 0)
            return false;
        second = first[(middle + _parts[1].Length)..];
        first = first[..middle];
        return true;
    }
}
