namespace Deployments;

/// <summary>Reads yes and no; the code is 1 or 0.</summary>
internal sealed class FlagReader(Field field) : FieldReader(field)
{
    private const string Expected = "yes, no, true, false, 1 or 0";

    protected override (string? Value, int Code, string? Refusal) Understand(string text, EdtfDate? day) => text.ToUpperInvariant() switch
    {
        "YES" or "TRUE" or "1" or "Y" or "T" => ("true", 1, null),
        "NO" or "FALSE" or "0" or "N" or "F" => ("false", 0, null),
        _ => (null, 0, $"{Excerpt.Of(text)} says neither yes nor no; expected {Expected}."),
    };
}
