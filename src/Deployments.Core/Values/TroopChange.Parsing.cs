using System.Diagnostics.CodeAnalysis;

namespace Deployments;

public readonly partial struct TroopChange
{
    /// <summary>Reads a change: a sign, then any text a <see cref="TroopCount"/> is read from.</summary>
    /// <remarks>The sign is "+", "-" or the minus sign "−". Words of the size are kept as printed.</remarks>
    /// <exception cref="FormatException">The text is not a change; the message says what was expected.</exception>
    /// <example>
    /// <code>
    /// TroopChange.Parse("-up to 300").Size.High // 300
    /// </code>
    /// </example>
    public static TroopChange Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var change, out var error) ? change : Errors.Format<TroopChange>(error);
    }

    /// <summary>Reads a change from text; false where it cannot be read.</summary>
    /// <example>
    /// <code>
    /// TroopChange.TryParse("560", out var change, out var error) // false
    /// error // Cannot read '560' as a change: a change starts with its sign, for example "+560", "-200" or "-up to 300".
    /// </code>
    /// </example>
    public static bool TryParse([NotNullWhen(true)] string? text, out TroopChange change) => TryParse(text, out change, out _);

    /// <summary>Reads a change from text; where it cannot be read, says why in a sentence.</summary>
    /// <param name="text">A sign and a count.</param>
    /// <param name="change">The change, or an increase of unknown size where the text cannot be read.</param>
    /// <param name="error">Empty, or a sentence naming the text and what was expected.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, out TroopChange change, out string error)
    {
        change = default;
        var trimmed = text.AsSpan().Trim();
        if (trimmed.IsEmpty || trimmed[0] is not ('+' or '-' or '\u2212'))
        {
            var opening = trimmed.IsEmpty ? "An empty text is not a change" : $"Cannot read {Excerpt.Of(trimmed)} as a change";
            error = $"{opening}: a change starts with its sign, for example \"+560\", \"-200\" or \"-up to 300\".";
            return false;
        }
        var size = trimmed[1..].TrimStart();
        if (!size.IsEmpty && size[0] is ('+' or '-' or '\u2212'))
        {
            error = $"Cannot read {Excerpt.Of(trimmed)} as a change: it has two signs; write one, for example \"+560\" or \"-200\".";
            return false;
        }
        if (!TroopCount.TryParse(size, out var count, out error))
            return false;
        change = new(trimmed[0] != '+', count);
        return true;
    }

    static TroopChange IParsable<TroopChange>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<TroopChange>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out TroopChange result) =>
        TryParse(s, out result);
}
