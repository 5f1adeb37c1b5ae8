namespace Deployments;

/// <summary>An ISO 3166-1 alpha-3 code, such as <c>USA</c>.</summary>
/// <remarks>Each code system is a type of its own, so that a code of one cannot be passed for another's. The default value is no code.</remarks>
public readonly record struct IsoAlpha3 : ITextValue<IsoAlpha3>
{
    private IsoAlpha3(string value) => Value = value;

    /// <inheritdoc/>
    public static string Expected => "three capital letters A to Z, such as \"USA\"";

    /// <summary>The code as text; empty for the default value.</summary>
    public string Value { get => field ?? ""; }

    /// <summary>Reads a code.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="FormatException">The text is no ISO 3166-1 alpha-3 code.</exception>
    /// <example>
    /// <code>
    /// Nations.From(IsoAlpha3.Parse("CSK")).Found?.Name // Czechoslovakia
    /// </code>
    /// </example>
    public static IsoAlpha3 Parse(string text) => TextValue.Parse<IsoAlpha3>(text);

    static IsoAlpha3 IParsable<IsoAlpha3>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<IsoAlpha3>.TryParse(string? s, IFormatProvider? provider, out IsoAlpha3 result) => TryParse(s, out result, out _);

    /// <inheritdoc/>
    public static bool TryParse(string? text, out IsoAlpha3 value, out string error)
    {
        var good = text is not null && text.Length == 3 && text.AsSpan().IndexOfAnyExceptInRange('A', 'Z') < 0;
        value = good ? new IsoAlpha3(text!) : default;
        error = good ? "" : $"{Excerpt.Of(text)} is not a code of ISO 3166-1 alpha-3; expected {Expected}.";
        return good;
    }

    /// <summary>The code as text.</summary>
    public override string ToString() => Value;
}
