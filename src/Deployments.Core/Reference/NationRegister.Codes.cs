using System.Globalization;

namespace Deployments;

/// <content>By code.</content>
public sealed partial class NationRegister
{
    /// <summary>One nation by a Correlates of War number.</summary>
    /// <param name="number">The number.</param>
    /// <param name="on">The day; without one, a number that meant several nations over time gives candidates.</param>
    /// <returns>The nation; or none with the reason: no such code, a code of another time, several nations.</returns>
    /// <example>
    /// <code>
    /// Nations.FromCow(732).Found?.Name // South Korea
    /// Nations.FromCow(260, on: 1995).Reason // 260 of Correlates of War means Germany (DEU) from 1949-09-21 to 1990-10-02, not in 1995. Then Germany (DEU) had 255.
    /// </code>
    /// </example>
    public Match<Nation> FromCow(int number, EdtfDate? on = null) => FromText<CowCode>(number.ToString(CultureInfo.InvariantCulture), on);

    /// <summary>One nation by a Gleditsch-Ward number.</summary>
    /// <param name="number">The number.</param>
    /// <param name="on">The day; without one, a number that meant several nations over time gives candidates.</param>
    /// <returns>The nation; or none with the reason.</returns>
    /// <example>
    /// <code>
    /// Nations.FromGleditschWard(970).Found?.Name // Kiribati
    /// Nations.FromGleditschWard(260, on: 1985).Found?.Name // Germany
    /// </code>
    /// </example>
    public Match<Nation> FromGleditschWard(int number, EdtfDate? on = null) => FromText<GleditschWardCode>(number.ToString(CultureInfo.InvariantCulture), on);

    /// <summary>One nation by an ISO 3166-1 alpha-2 code.</summary>
    /// <param name="code">Two capital letters.</param>
    /// <param name="on">The day; without one, a code that meant several nations over time gives candidates.</param>
    /// <returns>The nation; or none with the reason: no such code, a territory and of whom, left to users by ISO.</returns>
    /// <example>
    /// <code>
    /// Nations.FromIso2("GB").Found?.Name // United Kingdom
    /// Nations.FromIso2("XK").Reason // XK of ISO 3166-1 alpha-2 is no nation: it is a code that ISO leaves to users and some use for Kosovo…
    /// </code>
    /// </example>
    public Match<Nation> FromIso2(string code, EdtfDate? on = null) => FromText<IsoAlpha2>(code, on);

    /// <summary>One nation by an ISO 3166-1 alpha-3 code, a withdrawn one too.</summary>
    /// <param name="code">Three capital letters.</param>
    /// <param name="on">The day; without one, a code that meant several nations over time gives candidates.</param>
    /// <returns>The nation; or none with the reason.</returns>
    /// <example>
    /// <code>
    /// Nations.FromIso3("SUN").Found?.Name // Soviet Union
    /// </code>
    /// </example>
    public Match<Nation> FromIso3(string code, EdtfDate? on = null) => FromText<IsoAlpha3>(code, on);

    /// <summary>One nation by an ISO 3166-1 numeric code, a withdrawn one too.</summary>
    /// <param name="code">Three digits, leading zeros included.</param>
    /// <param name="on">The day; without one, a code that meant several nations over time gives candidates.</param>
    /// <returns>The nation; or none with the reason.</returns>
    /// <example>
    /// <code>
    /// Nations.FromIsoNumeric("280").Found?.Name // Germany
    /// </code>
    /// </example>
    public Match<Nation> FromIsoNumeric(string code, EdtfDate? on = null) => FromText<IsoNumeric>(code, on);

    /// <summary>One nation by the ISO 3166-3 code of an entry withdrawn from ISO 3166-1.</summary>
    /// <param name="code">Four capital letters, such as <c>SUHH</c>.</param>
    /// <param name="on">The day, within the time of the codes that were withdrawn.</param>
    /// <returns>The nation; or none with the reason.</returns>
    /// <example>
    /// <code>
    /// Nations.FromIso3166Part3("BUMM").Found?.Name // Myanmar
    /// </code>
    /// </example>
    public Match<Nation> FromIso3166Part3(string code, EdtfDate? on = null) => FromText<Iso3166Part3>(code, on);

    /// <summary>One nation by a United Nations M49 code.</summary>
    /// <param name="code">Three digits, leading zeros included.</param>
    /// <param name="on">The day; without one, a code that meant several nations over time gives candidates.</param>
    /// <returns>The nation; or none with the reason: no such code, a territory and of whom, a region.</returns>
    /// <example>
    /// <code>
    /// Nations.FromM49("150").Reason // 150 of M49 is no nation: it is a region of M49, not a nation.
    /// </code>
    /// </example>
    public Match<Nation> FromM49(string code, EdtfDate? on = null) => FromText<M49Code>(code, on);

    /// <summary>One nation by a code of any system.</summary>
    /// <typeparam name="TCode">The system, as in <see cref="Nation.CodeOn{TCode}"/>.</typeparam>
    /// <param name="code">The code.</param>
    /// <param name="on">The day; without one, a code that meant several nations over time gives candidates.</param>
    /// <returns>The nation; or none with the reason.</returns>
    /// <exception cref="ArgumentException">The type is no code of a nation.</exception>
    /// <example>
    /// <code>
    /// Nations.From(CowCode.Parse("970")).Found?.Name // Nauru
    /// Nations.From(GleditschWardCode.Parse("970")).Found?.Name // Kiribati
    /// </code>
    /// </example>
    public Match<Nation> From<TCode>(TCode code, EdtfDate? on = null)
        where TCode : struct, ITextValue<TCode>
    {
        var system = NationCodes.SystemOf<TCode>();
        var text = $"{code}";
        if (!CodesOf<TCode>().TryGetValue(code, out var bearers))
            return new Match<Nation>(text, NotNationReason(system, text) ?? $"There is no code {Excerpt.Of(text)} in {system} here.", []);
        var fitting = on is { } day ? bearers.Where(b => b.Span.Overlaps(day.ToSpan())).ToList() : bearers;
        var nations = fitting.Select(b => b.Nation).OfType<Nation>().Distinct().OrderBy(n => n.Id).ToList();
        if (nations.Count == 1)
            return new Match<Nation>(text, nations[0]);
        if (nations.Count > 1)
            return new Match<Nation>(text, $"{text} of {system} means several nations{(on is { } then ? " " + When(then) : " over time")}: {Times(bearers.Where(b => b.Nation is not null))}.", nations);
        if (fitting.OrderByDescending(b => b.Span.End ?? NodaTime.LocalDate.MaxIsoValue).Select(b => b.Territory).OfType<Territory>().FirstOrDefault() is { } territory)
            return new Match<Nation>(text, OfWhom(territory, on?.ToSpan()), []);
        return AtAnotherTime<TCode>(text, bearers, on.GetValueOrDefault());
    }

    private Match<Nation> AtAnotherTime<TCode>(string text, List<CodeBearer> bearers, EdtfDate on)
        where TCode : struct, ITextValue<TCode>
    {
        var nations = bearers.Select(b => b.Nation).OfType<Nation>().Distinct().ToList();

        // Germany is 260 while it is not 255; who else was there is no hint then.
        var codes = CodesOf<TCode>().SelectMany(c => c.Value.Where(b => b.Nation is { } nation && nations.Contains(nation) && b.Span.Overlaps(on.ToSpan())).Select(b => $" Then {Titled(b.Nation!)} had {c.Key}.")).Order(StringComparer.Ordinal).ToList();
        var others = codes.Count > 0 ? [] : Neighbours(nations, on.ToSpan()).ToList();
        var hint = codes.Count > 0 ? string.Concat(codes) : ThenThereWas(others);
        return new Match<Nation>(text, $"{text} of {NationCodes.SystemOf<TCode>()} means {Times(bearers)}, not {When(on)}.{hint}", nations.Concat(others).OrderBy(n => n.Id));
    }

    private static string Times(IEnumerable<CodeBearer> bearers) =>
        string.Join(", ", bearers.OrderBy(b => b.Span.Start ?? NodaTime.LocalDate.MinIsoValue).Select(b => $"{(b.Nation is { } nation ? Titled(nation) : $"the territory {b.Territory!.Name}")} {Spoken(b.Span)}"));

    private static string? NotNationReason(string system, string code)
    {
        var wanted = $"{system}:{code}";
        return BuiltInReference.NotNations.FirstOrDefault(n => n.Codes.Contains(wanted)) is { } other ? $"{code} of {system} is no nation: it is {other.Reason}." : null;
    }

    private Match<Nation> FromText<TCode>(string text, EdtfDate? on)
        where TCode : struct, ITextValue<TCode>
    {
        ArgumentNullException.ThrowIfNull(text);
        return TCode.TryParse(text, out var code, out var error) ? From(code, on) : new Match<Nation>(text, error, []);
    }

    private Dictionary<TCode, List<CodeBearer>> CodesOf<TCode>()
        where TCode : struct, ITextValue<TCode> =>
        (Dictionary<TCode, List<CodeBearer>>)codes.GetOrAdd(typeof(TCode), static (_, register) => register.IndexOf<TCode>(), this);

    // A code without dates is the nation's for its whole life.
    private Dictionary<TCode, List<CodeBearer>> IndexOf<TCode>()
        where TCode : struct, ITextValue<TCode>
    {
        var index = new Dictionary<TCode, List<CodeBearer>>();
        foreach (var nation in All)
        {
            var life = nation.Life?.ToSpan() ?? DateSpan.Always;
            foreach (var code in nation.Codes.Of<TCode>())
                Add(code.Value, life.Intersect(code.Span) is { } span ? new CodeBearer(nation, null, span) : null);
        }

        foreach (var territory in Territories)
        {
            foreach (var code in territory.Codes.Of<TCode>())
                Add(code.Value, new CodeBearer(null, territory, code.Span));
        }

        return index;

        void Add(TCode code, CodeBearer? bearer)
        {
            if (bearer is not { } given)
                return;
            if (!index.TryGetValue(code, out var bearers))
                index[code] = bearers = [];
            bearers.Add(given);
        }
    }
}
