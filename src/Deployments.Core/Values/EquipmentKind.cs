namespace Deployments;

/// <summary>A kind of equipment that a contribution counts instead of people, such as <c>aircraft-carrier</c> or <c>frigate</c>.</summary>
/// <remarks>An open list: small letters, digits and hyphens, up to 60 characters. The default value is no kind.</remarks>
public readonly record struct EquipmentKind : ITextValue<EquipmentKind>
{
    private const int Longest = 60;

    private EquipmentKind(string value) => Value = value;

    /// <inheritdoc/>
    public static string Expected => "a kind of equipment in small letters, digits and hyphens, such as \"aircraft-carrier\"";

    /// <summary>The kind as text; empty for the default value.</summary>
    public string Value { get => field ?? ""; }

    /// <summary>Reads a kind typed by hand.</summary>
    /// <param name="text">The text.</param>
    public static implicit operator EquipmentKind(string text) => Parse(text);

    /// <summary>Reads a kind of equipment.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="FormatException">The text is no kind of equipment.</exception>
    /// <example>
    /// <code>
    /// data.Equipment(Stage.Pledged, EquipmentKind.Parse("aircraft-carrier")).On("2016-07-22").Total("2016-07-22") // 1
    /// </code>
    /// </example>
    public static EquipmentKind Parse(string text) => TextValue.Parse<EquipmentKind>(text);

    static EquipmentKind IParsable<EquipmentKind>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<EquipmentKind>.TryParse(string? s, IFormatProvider? provider, out EquipmentKind result) => TryParse(s, out result, out _);

    /// <inheritdoc/>
    public static bool TryParse(string? text, out EquipmentKind value, out string error)
    {
        var good = text is { Length: > 0 and <= Longest } && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');
        value = good ? new EquipmentKind(text!) : default;
        error = good ? "" : $"{Excerpt.Of(text)} is not a kind of equipment; expected {Expected}.";
        return good;
    }

    /// <summary>The kind as text.</summary>
    public override string ToString() => Value;
}
