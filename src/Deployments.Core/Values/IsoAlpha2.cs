namespace Deployments;

/// <summary>An ISO 3166-1 alpha-2 code, such as <c>NA</c> for Namibia.</summary>
/// <remarks>Each code system is a type of its own, so that a code of one cannot be passed for another's. The default value is no code.</remarks>
public readonly record struct IsoAlpha2 : ITextValue<IsoAlpha2>
{
    private IsoAlpha2(string value) => Value = value;

    /// <inheritdoc/>
    public static string Expected => "two capital letters A to Z, such as \"US\"";

    /// <summary>The code as text; empty for the default value.</summary>
    public string Value { get => field ?? ""; }

    /// <summary>Reads a code.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="FormatException">The text is no ISO 3166-1 alpha-2 code.</exception>
    /// <example>
    /// <code>
    /// Nations.From(IsoAlpha2.Parse("KR")).Found?.Name // South Korea
    /// </code>
    /// </example>
    public static IsoAlpha2 Parse(string text) => TextValue.Parse<IsoAlpha2>(text);

    static IsoAlpha2 IParsable<IsoAlpha2>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<IsoAlpha2>.TryParse(string? s, IFormatProvider? provider, out IsoAlpha2 result) => TryParse(s, out result, out _);

    /// <inheritdoc/>
    public static bool TryParse(string? text, out IsoAlpha2 value, out string error)
    {
        var good = text is not null && text.Length == 2 && text.AsSpan().IndexOfAnyExceptInRange('A', 'Z') < 0;
        value = good ? new IsoAlpha2(text!) : default;
        error = good ? "" : $"{Excerpt.Of(text)} is not a code of ISO 3166-1 alpha-2; expected {Expected}.";
        return good;
    }

    /// <summary>The code as text.</summary>
    public override string ToString() => Value;
}
