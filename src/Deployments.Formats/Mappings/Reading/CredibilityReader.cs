namespace Deployments;

/// <summary>Reads grades of credibility; the code is the grade.</summary>
internal sealed class CredibilityReader(Field field) : FieldReader(field)
{
    protected override (string? Value, int Code, string? Refusal) Understand(string text, EdtfDate? day) =>
        text is [>= '1' and <= '6'] ? (text, text[0] - '0', null) : (null, 0, $"{Excerpt.Of(text)} is no grade of credibility; expected a grade from 1 (confirmed) to 6 (cannot be judged).");
}
