using System.Globalization;

namespace Deployments;

/// <summary>What the text values share: one throwing parser over their one refusing parser.</summary>
internal static class TextValue
{
    private const int LongestEcho = 60;

    public static T Parse<T>(string text)
        where T : ITextValue<T>
    {
        ArgumentNullException.ThrowIfNull(text);
        return T.TryParse(text, out var value, out var error) ? value : Errors.Format<T>(error);
    }

    /// <summary>The text in quotation marks, cut so that a message never repeats a megabyte.</summary>
    public static string Quote(string? text) => text switch
    {
        null => "nothing",
        { Length: > LongestEcho } => string.Create(CultureInfo.InvariantCulture, $"\"{text[..LongestEcho]}…\" ({text.Length} characters)"),
        _ => $"\"{text}\"",
    };
}
