namespace Deployments;

/// <summary>Reads words of a closed list; the code is the value's number.</summary>
internal sealed class WordReader<T>(Field field) : FieldReader(field)
    where T : struct, Enum
{
    // Tables write "Staff Officers" and "staff_officers" as well as "staff-officers".
    protected override (string? Value, int Code, string? Refusal) Understand(string text, EdtfDate? day)
    {
        var word = text.Trim().ToLowerInvariant().Replace(' ', '-').Replace('_', '-');
        return Words<T>.TryParse(word, out var value)
            ? (word, Convert.ToInt32(value, System.Globalization.CultureInfo.InvariantCulture), null)
            : (null, 0, $"{Excerpt.Of(text)} is not known here{Nearest.DidYouMean(word, Words<T>.All)}; expected {Words<T>.Expected}, or a judgement of what it means.");
    }
}
