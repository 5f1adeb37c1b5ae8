namespace Deployments;

/// <summary>An ISO 3166-1 numeric code: three digits, leading zeros kept, such as <c>004</c>.</summary>
/// <remarks>Each code system is a type of its own, so that a code of one cannot be passed for another's. The default value is no code.</remarks>
public readonly record struct IsoNumeric : ITextValue<IsoNumeric>
{
    private IsoNumeric(string value) => Value = value;

    /// <inheritdoc/>
    public static string Expected => "three digits, such as \"004\"";

    /// <summary>The code as text; empty for the default value.</summary>
    public string Value { get => field ?? ""; }

    /// <summary>Reads a code.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="FormatException">The text is no ISO 3166-1 numeric code.</exception>
    /// <example>
    /// <code>
    /// IsoNumeric.Parse("004") // 004
    /// </code>
    /// </example>
    public static IsoNumeric Parse(string text) => TextValue.Parse<IsoNumeric>(text);

    static IsoNumeric IParsable<IsoNumeric>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<IsoNumeric>.TryParse(string? s, IFormatProvider? provider, out IsoNumeric result) => TryParse(s, out result, out _);

    /// <inheritdoc/>
    public static bool TryParse(string? text, out IsoNumeric value, out string error)
    {
        var good = text is not null && text.Length == 3 && text.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0;
        value = good ? new IsoNumeric(text!) : default;
        error = good ? "" : $"{Excerpt.Of(text)} is not a code of ISO 3166-1 numeric; expected {Expected}.";
        return good;
    }

    /// <summary>The code as text.</summary>
    public override string ToString() => Value;
}
