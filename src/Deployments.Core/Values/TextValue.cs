namespace Deployments;

/// <summary>What the text values share: one throwing parser over their one refusing parser.</summary>
internal static class TextValue
{
    public static T Parse<T>(string text)
        where T : ITextValue<T>
    {
        ArgumentNullException.ThrowIfNull(text);
        return T.TryParse(text, out var value, out var error) ? value : Errors.Format<T>(error);
    }
}
