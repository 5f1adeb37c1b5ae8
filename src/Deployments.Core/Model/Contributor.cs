namespace Deployments;

/// <summary>Who provides a force: a nation, or an alliance itself.</summary>
/// <remarks>
/// Text form: a nation by its id (<c>USA</c>), an alliance with <c>alliance:</c> before its id (<c>alliance:nato</c>), so that the two can never be
/// mistaken for one another. The default value is nobody and is refused by every validator.
/// </remarks>
public readonly record struct Contributor : ITextValue<Contributor>, IComparable<Contributor>
{
    private const string AlliancePrefix = "alliance:";

    private Contributor(Id<Nation>? nation, Id<Alliance>? alliance) => (Nation, Alliance) = (nation, alliance);

    /// <inheritdoc/>
    public static string Expected => "a nation's id, such as \"USA\", or \"alliance:\" and an alliance's id, such as \"alliance:nato\"";

    /// <summary>The nation; absent for an alliance.</summary>
    public Id<Nation>? Nation { get; }

    /// <summary>The alliance; absent for a nation.</summary>
    public Id<Alliance>? Alliance { get; }

    /// <summary>A nation as contributor.</summary>
    /// <param name="nation">The nation.</param>
    /// <example>
    /// <code>
    /// Contributor.Of((Id&lt;Nation&gt;)"USA") // USA
    /// Contributor.Of((Id&lt;Alliance&gt;)"nato") // alliance:nato
    /// </code>
    /// </example>
    public static Contributor Of(Id<Nation> nation) => new(nation, null);

    /// <summary>An alliance as contributor.</summary>
    /// <param name="alliance">The alliance.</param>
    public static Contributor Of(Id<Alliance> alliance) => new(null, alliance);

    /// <summary>A nation as contributor.</summary>
    /// <param name="nation">The nation.</param>
    public static implicit operator Contributor(Id<Nation> nation) => Of(nation);

    /// <summary>An alliance as contributor.</summary>
    /// <param name="alliance">The alliance.</param>
    public static implicit operator Contributor(Id<Alliance> alliance) => Of(alliance);

    /// <summary>Reads a contributor typed by hand.</summary>
    /// <param name="text">The text.</param>
    public static implicit operator Contributor(string text) => Parse(text);

    /// <summary>Reads a contributor.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="FormatException">The text is no contributor.</exception>
    /// <example>
    /// <code>
    /// Contributor.Parse("alliance:nato").Alliance // nato
    /// </code>
    /// </example>
    public static Contributor Parse(string text) => TextValue.Parse<Contributor>(text);

    static Contributor IParsable<Contributor>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Contributor>.TryParse(string? s, IFormatProvider? provider, out Contributor result) => TryParse(s, out result, out _);

    /// <inheritdoc/>
    public static bool TryParse(string? text, out Contributor value, out string error)
    {
        value = default;
        if (text?.StartsWith(AlliancePrefix, StringComparison.Ordinal) == true)
        {
            if (Id<Alliance>.TryParse(text[AlliancePrefix.Length..], out var alliance, out _))
                value = Of(alliance);
        }
        else if (Id<Nation>.TryParse(text, out var nation, out _))
        {
            value = Of(nation);
        }

        error = value == default ? $"{Excerpt.Of(text)} is not a contributor; expected {Expected}." : "";
        return error.Length == 0;
    }

    /// <summary>Nations before alliances, each by id.</summary>
    /// <param name="other">The other contributor.</param>
    public int CompareTo(Contributor other) =>
        (Alliance is null, other.Alliance is null) switch
        {
            (true, false) => -1,
            (false, true) => 1,
            _ => string.CompareOrdinal(ToString(), other.ToString()),
        };

    /// <summary>The text form.</summary>
    public override string ToString() => Nation is { } nation ? nation.Value : Alliance is { } alliance ? AlliancePrefix + alliance.Value : "";
}
