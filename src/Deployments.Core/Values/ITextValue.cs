using System.Diagnostics.CodeAnalysis;

namespace Deployments;

/// <summary>A value with one text form, the same in files, queries and messages.</summary>
/// <typeparam name="TSelf">The value itself.</typeparam>
public interface ITextValue<TSelf> : IParsable<TSelf>
    where TSelf : ITextValue<TSelf>
{
    /// <summary>What the text looks like, as the end of the sentence "expected …".</summary>
    static abstract string Expected { get; }

    /// <summary>Reads the text form; when it cannot, <paramref name="error"/> is a sentence that names the text and what was expected.</summary>
    /// <param name="text">The text; null is refused like any other unreadable text.</param>
    /// <param name="value">The value read, or the default.</param>
    /// <param name="error">Empty when the text was read.</param>
    /// <example>
    /// <code>
    /// IsoAlpha3.TryParse("FRANCE", out var code, out var error) // false
    /// error // 'FRANCE' is not a code of ISO 3166-1 alpha-3; expected three capital letters A to Z, such as "USA".
    /// </code>
    /// </example>
    static abstract bool TryParse(string? text, [MaybeNullWhen(false)] out TSelf value, [NotNullWhen(false)] out string? error);
}
