namespace Deployments;

/// <summary>A country code of the Gleditsch-Ward state list, 1 to 9999: 970 is Kiribati here.</summary>
/// <remarks>Each code system is a type of its own, so that a code of one cannot be passed for another's. The default value is no code.</remarks>
public readonly record struct GleditschWardCode : ITextValue<GleditschWardCode>
{
    private GleditschWardCode(string value) => Value = value;

    /// <inheritdoc/>
    public static string Expected => "a number from 1 to 9999, such as \"2\"";

    /// <summary>The code as text; empty for the default value.</summary>
    public string Value { get => field ?? ""; }

    /// <summary>Reads a code.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="FormatException">The text is no Gleditsch-Ward code.</exception>
    /// <example>
    /// <code>
    /// Nations.From(GleditschWardCode.Parse("347")).Found?.Name // Kosovo
    /// </code>
    /// </example>
    public static GleditschWardCode Parse(string text) => TextValue.Parse<GleditschWardCode>(text);

    static GleditschWardCode IParsable<GleditschWardCode>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<GleditschWardCode>.TryParse(string? s, IFormatProvider? provider, out GleditschWardCode result) => TryParse(s, out result, out _);

    /// <inheritdoc/>
    public static bool TryParse(string? text, out GleditschWardCode value, out string error)
    {
        var good = text is not null && text.Length is > 0 and <= 4 && text[0] != '0' && text.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0;
        value = good ? new GleditschWardCode(text!) : default;
        error = good ? "" : $"{Excerpt.Of(text)} is not a code of Gleditsch-Ward; expected {Expected}.";
        return good;
    }

    /// <summary>The code as text.</summary>
    public override string ToString() => Value;
}
