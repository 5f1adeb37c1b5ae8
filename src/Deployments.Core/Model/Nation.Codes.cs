namespace Deployments;

/// <content>Codes and names for a day and a culture.</content>
public sealed partial record Nation
{
    /// <summary>The nation's code of one system on a day: <c>nation.CodeOn&lt;CowCode&gt;("1985")</c>.</summary>
    /// <typeparam name="TCode">The system: <see cref="CowCode"/>, <see cref="GleditschWardCode"/>, <see cref="IsoAlpha2"/>, <see cref="IsoAlpha3"/>, <see cref="IsoNumeric"/>, <see cref="Iso3166Part3"/> or <see cref="M49Code"/>.</typeparam>
    /// <param name="on">The day; in a year or another longer date a code counts that holds on any of its days, and several different ones are none.</param>
    /// <remarks>A code says when a number means this nation, not when a list counts it as a state: that is <see cref="StateSpell"/>.</remarks>
    /// <exception cref="ArgumentException">The type is no code of a nation.</exception>
    /// <example>
    /// <code>
    /// Nations.WithId("DEU")!.CodeOn&lt;CowCode&gt;("1990-10-02").Code // 260
    /// Nations.WithId("DEU")!.CodeOn&lt;CowCode&gt;("1990-10-03").Code // 255
    /// Nations.WithId("DEU")!.CodeOn&lt;CowCode&gt;(1947).Reason // Germany (DEU) has no code in Correlates of War in 1947, only at other times: 255@/1945-05-08, 255@19…
    /// </code>
    /// </example>
    public CodeMatch<TCode> CodeOn<TCode>(EdtfDate on)
        where TCode : struct, ITextValue<TCode>
    {
        var system = NationCodes.SystemOf<TCode>();
        var all = Codes.Of<TCode>();
        if (all.Count == 0)
            return new(null, $"{Name} ({Id}) has no code in {system}.{(Note is null ? "" : $" {Note}.")}");
        var day = on.ToSpan();
        if (Life is { } life && !life.ToSpan().Overlaps(day))
            return new(null, $"{Name} ({Id}) does not exist in {on}: its life is {life}.");
        var held = all.Where(c => c.Span.Overlaps(day)).ToList();
        return held.Select(c => c.Value).Distinct().Count() switch
        {
            1 => new(held[0].Value),
            0 => new(null, $"{Name} ({Id}) has no code in {system} in {on}, only at other times: {string.Join(", ", all)}."),
            _ => new(null, $"{Name} ({Id}) has several codes in {system} in {on}: {string.Join(", ", held)}. Ask for a day."),
        };
    }

    /// <summary>The nation's name of today in a culture's language, as the runtime's own data has it; absent where it has none.</summary>
    /// <param name="culture">The culture; only its language and script count.</param>
    /// <remarks>
    /// The names are those of the ICU data that .NET runs with. A nation of the past and one without an ISO 3166-1 alpha-2 code of today have none, and nobody has any where
    /// .NET runs in invariant globalization mode or the language is unknown to it. Nothing is guessed.
    /// </remarks>
    /// <example>
    /// <code>
    /// Nations.WithId("DEU")!.NameIn(CultureInfo.GetCultureInfo("fr")) // Allemagne
    /// </code>
    /// </example>
    public string? NameIn(System.Globalization.CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return Life is { EndKind: EdtfEnd.Stated } ? null : CultureNames.Of(Codes, culture);
    }
}
