namespace Deployments;

/// <summary>Reads texts that are kept as they are.</summary>
internal sealed class PlainTextReader(Field field) : FieldReader(field)
{
    protected override (string? Value, int Code, string? Refusal) Understand(string text, EdtfDate? day) =>
        PlainText.Refuse(text) is { } refusal ? (null, 0, $"{Excerpt.Of(text)} {refusal}; expected {PlainText.Expected}.") : (text, 0, null);
}
