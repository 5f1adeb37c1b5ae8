namespace Deployments;

/// <summary>An ISO 3166-3 code of an entry withdrawn from ISO 3166-1, such as <c>SUHH</c>.</summary>
/// <remarks>Each code system is a type of its own, so that a code of one cannot be passed for another's. The default value is no code.</remarks>
public readonly record struct Iso3166Part3 : ITextValue<Iso3166Part3>
{
    private Iso3166Part3(string value) => Value = value;

    /// <inheritdoc/>
    public static string Expected => "four capital letters A to Z, such as \"SUHH\"";

    /// <summary>The code as text; empty for the default value.</summary>
    public string Value { get => field ?? ""; }

    /// <summary>Reads a code.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="FormatException">The text is no ISO 3166-3 code.</exception>
    /// <example>
    /// <code>
    /// Nations.From(Iso3166Part3.Parse("DDDE")).Found?.Name // German Democratic Republic
    /// </code>
    /// </example>
    public static Iso3166Part3 Parse(string text) => TextValue.Parse<Iso3166Part3>(text);

    static Iso3166Part3 IParsable<Iso3166Part3>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Iso3166Part3>.TryParse(string? s, IFormatProvider? provider, out Iso3166Part3 result) => TryParse(s, out result, out _);

    /// <inheritdoc/>
    public static bool TryParse(string? text, out Iso3166Part3 value, out string error)
    {
        var good = text is not null && text.Length == 4 && text.AsSpan().IndexOfAnyExceptInRange('A', 'Z') < 0;
        value = good ? new Iso3166Part3(text!) : default;
        error = good ? "" : $"{Excerpt.Of(text)} is not a code of ISO 3166-3; expected {Expected}.";
        return good;
    }

    /// <summary>The code as text.</summary>
    public override string ToString() => Value;
}
