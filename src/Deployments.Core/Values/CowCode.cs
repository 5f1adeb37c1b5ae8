namespace Deployments;

/// <summary>A country code of the Correlates of War state system, 1 to 999: 970 is Nauru here.</summary>
/// <remarks>Each code system is a type of its own, so that a code of one cannot be passed for another's. The default value is no code.</remarks>
public readonly record struct CowCode : ITextValue<CowCode>
{
    private CowCode(string value) => Value = value;

    /// <inheritdoc/>
    public static string Expected => "a number from 1 to 999, such as \"2\"";

    /// <summary>The code as text; empty for the default value.</summary>
    public string Value { get => field ?? ""; }

    /// <summary>Reads a code.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="FormatException">The text is no Correlates of War code.</exception>
    /// <example>
    /// <code>
    /// Nations.From(CowCode.Parse("365"), on: 1980).Found?.Name // Soviet Union
    /// </code>
    /// </example>
    public static CowCode Parse(string text) => TextValue.Parse<CowCode>(text);

    static CowCode IParsable<CowCode>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<CowCode>.TryParse(string? s, IFormatProvider? provider, out CowCode result) => TryParse(s, out result, out _);

    /// <inheritdoc/>
    public static bool TryParse(string? text, out CowCode value, out string error)
    {
        var good = text is not null && text.Length is > 0 and <= 3 && text[0] != '0' && text.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0;
        value = good ? new CowCode(text!) : default;
        error = good ? "" : $"{Excerpt.Of(text)} is not a code of Correlates of War; expected {Expected}.";
        return good;
    }

    /// <summary>The code as text.</summary>
    public override string ToString() => Value;
}
