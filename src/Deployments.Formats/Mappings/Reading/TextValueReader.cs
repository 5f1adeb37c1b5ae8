namespace Deployments;

/// <summary>Reads values that have a text form, such as ids.</summary>
internal sealed class TextValueReader<T>(Field field) : FieldReader(field)
    where T : ITextValue<T>
{
    protected override (string? Value, int Code, string? Refusal) Understand(string text, EdtfDate? day) =>
        T.TryParse(text, out var value, out var error) ? (value.ToString(), 0, null) : (null, 0, error);
}
