using System.Diagnostics.CodeAnalysis;

namespace Deployments;

/// <summary>The one place that throws for a caller's mistake, so that messages read alike.</summary>
internal static class Errors
{
    [DoesNotReturn]
    public static void Argument(string message, string parameter) => throw new ArgumentException(message, parameter);

    [DoesNotReturn]
    public static T Argument<T>(string message, string parameter) => throw new ArgumentException(message, parameter);

    [DoesNotReturn]
    public static T Format<T>(string message) => throw new FormatException(message);

    [DoesNotReturn]
    public static T OutOfRange<T>(string message, string parameter, object value) =>
        throw new ArgumentOutOfRangeException(parameter, value, message);

    /// <summary>A caller's text in quotation marks, shortened so that a message never carries a whole file.</summary>
    public static string Quote(ReadOnlySpan<char> text)
    {
        const int Longest = 50;
        var shown = text.Length <= Longest ? text : text[..Longest];
        Span<char> printable = stackalloc char[shown.Length];
        for (var i = 0; i < shown.Length; i++)
            printable[i] = char.IsControl(shown[i]) || char.IsSurrogate(shown[i]) ? '?' : shown[i];
        return text.Length <= Longest ? $"\"{printable}\"" : $"\"{printable}…\"";
    }
}
