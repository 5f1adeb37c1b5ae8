namespace Deployments;

/// <summary>A code of the United Nations' standard M49 for statistical use: three digits, leading zeros kept.</summary>
/// <remarks>Each code system is a type of its own, so that a code of one cannot be passed for another's. The default value is no code.</remarks>
public readonly record struct M49Code : ITextValue<M49Code>
{
    private M49Code(string value) => Value = value;

    /// <inheritdoc/>
    public static string Expected => "three digits, such as \"688\"";

    /// <summary>The code as text; empty for the default value.</summary>
    public string Value { get => field ?? ""; }

    /// <summary>Reads a code.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="FormatException">The text is no UN M49 code.</exception>
    /// <example>
    /// <code>
    /// Nations.From(M49Code.Parse("410")).Found?.Name // South Korea
    /// </code>
    /// </example>
    public static M49Code Parse(string text) => TextValue.Parse<M49Code>(text);

    static M49Code IParsable<M49Code>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<M49Code>.TryParse(string? s, IFormatProvider? provider, out M49Code result) => TryParse(s, out result, out _);

    /// <inheritdoc/>
    public static bool TryParse(string? text, out M49Code value, out string error)
    {
        var good = text is not null && text.Length == 3 && text.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0;
        value = good ? new M49Code(text!) : default;
        error = good ? "" : $"{Excerpt.Of(text)} is not a code of UN M49; expected {Expected}.";
        return good;
    }

    /// <summary>The code as text.</summary>
    public override string ToString() => Value;
}
