namespace Deployments;

/// <content>By name.</content>
public sealed partial class NationRegister
{
    /// <summary>One nation by id or whole name.</summary>
    /// <param name="text">
    /// An id or a whole name in English, as any of the sources of this reference prints it, or in another language that the runtime's culture data knows. Capitals,
    /// accents, the kind of apostrophe and footnote marks after the name make no difference.
    /// </param>
    /// <param name="on">The day, where it is known; in a year or another longer date a name counts that is borne on any of its days.</param>
    /// <returns>
    /// The nation; or none with the reason: a territory and of whom, a region or a sum, a name of another time, several nations, or no such name. Without a day a name
    /// means the nation whose main name it is, else the only one that bears it still, else nobody, with all who bore it as candidates.
    /// </returns>
    /// <remarks>In invariant globalization mode only English names are known.</remarks>
    /// <example>
    /// <code>
    /// Nations.Find("South Korea").Found?.Id // KOR
    /// Nations.Find("Russia", on: 1950).Found?.Id // SUN
    /// Nations.Find("Korea").Reason // 'Korea' names several nations: South Korea (KOR), Korea (until 1910) (KOR-730).
    /// </code>
    /// </example>
    public Match<Nation> Find(string text, EdtfDate? on = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var folded = NameText.Fold(text);
        if (Id<Nation>.TryParse(text, out var id, out _) && byId.TryGetValue(id, out var known))
            return Settled(text, [new NameBearer(known, known.Life?.ToSpan() ?? DateSpan.Always, IsMain: true)], folded, on);
        return Named(text, folded, on) ?? Named(text, NameText.WithoutMarks(folded), on) ?? Foreign(text, folded, on)
            ?? new Match<Nation>(text, $"There is no nation with the id or the name {Excerpt.Of(text)}.", NameCandidates.Near(NameText.WithoutMarks(folded), names.Value.Records));
    }

    /// <summary>One nation by its name in one language, where the runtime's culture data has it.</summary>
    /// <param name="text">The whole name.</param>
    /// <param name="culture">The culture; only its language and script count.</param>
    /// <param name="on">The day, where it is known: the nation must exist on it.</param>
    /// <example>
    /// <code>
    /// Nations.FindIn("Allemagne", CultureInfo.GetCultureInfo("fr")).Found?.Id // DEU
    /// </code>
    /// </example>
    public Match<Nation> FindIn(string text, System.Globalization.CultureInfo culture, EdtfDate? on = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(culture);
        var folded = NameText.Fold(text);
        List<NameBearer> bearers = [.. All.Where(n => n.NameIn(culture) is { } name && NameText.Fold(name) == folded).Select(n => new NameBearer(n, n.Life?.ToSpan() ?? DateSpan.Always, IsMain: true))];
        return bearers.Count > 0
            ? Settled(text, bearers, folded, on)
            : new Match<Nation>(text, $"The runtime's culture data has no nation {Excerpt.Of(text)} in {culture.EnglishName}.", []);
    }

    /// <summary>One territory by id or whole name, with the same freedom of spelling as <see cref="Find(string, EdtfDate?)"/>.</summary>
    /// <param name="text">An id or a whole name.</param>
    /// <example>
    /// <code>
    /// Nations.FindTerritory("Okinawa").Found?.Name // Ryukyu Islands
    /// Nations.Find("Okinawa").Reason // Ryukyu Islands (ryukyu-islands) is no nation: it is a territory of Japan (JPN). Okinawa and its neig…
    /// </code>
    /// </example>
    public Match<Territory> FindTerritory(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var folded = NameText.Fold(text);
        var found = names.Value.Territory(folded) ?? names.Value.Territory(NameText.WithoutMarks(folded));
        return found is null ? new Match<Territory>(text, $"There is no territory with the id or the name {Excerpt.Of(text)}.", []) : new Match<Territory>(text, found);
    }

    /// <summary>What is said of a folded name: a nation, or why it is none; null where nobody bears it.</summary>
    private Match<Nation>? Named(string text, string folded, EdtfDate? on)
    {
        if (names.Value.Bearers(folded) is { } bearers)
            return Settled(text, bearers, folded, on);
        if (names.Value.Territory(folded) is { } territory)
            return new Match<Nation>(text, OfWhom(territory, on?.ToSpan()), []);
        return names.Value.NotNation(folded) is { } other ? new Match<Nation>(text, $"{Excerpt.Of(text)} is no nation: it is {other.Reason}.", []) : null;
    }

    private Match<Nation>? Foreign(string text, string folded, EdtfDate? on) =>
        names.Value.Foreign(folded) is { } found ? found.Nations is { Count: > 0 } bearers ? Settled(text, bearers, folded, on) : new Match<Nation>(text, OfWhom(found.Territories[0], on?.ToSpan()), []) : null;

    private Match<Nation> Settled(string text, IReadOnlyList<NameBearer> bearers, string folded, EdtfDate? on)
    {
        var fitting = on is { } day ? bearers.Where(b => b.Span.Overlaps(day.ToSpan())).ToList() : Meant(bearers);
        var nations = fitting.Select(b => b.Nation).Distinct().OrderBy(n => n.Id).ToList();
        if (nations.Count == 1)
            return new Match<Nation>(text, nations[0]);
        if (nations.Count > 1)
            return new Match<Nation>(text, $"{Excerpt.Of(text)} names several nations{(on is { } then ? " " + When(then) : "")}: {string.Join(", ", nations.Select(Titled))}.", on is null ? nations.Concat(NameCandidates.Near(folded, names.Value.Records)).Distinct().OrderBy(n => n.Id) : nations);
        return AtAnotherTime(text, bearers, folded, on.GetValueOrDefault());
    }

    /// <summary>Without a day: the nation whose main name it is, else those that bear the name still, else all.</summary>
    private static IReadOnlyList<NameBearer> Meant(IReadOnlyList<NameBearer> bearers)
    {
        var main = bearers.Where(b => b.IsMain).ToList();
        if (main.Select(b => b.Nation).Distinct().Count() == 1)
            return main;
        var still = bearers.Where(b => b.Span.End is null).ToList();
        return still.Select(b => b.Nation).Distinct().Count() == 1 ? still : bearers;
    }

    private Match<Nation> AtAnotherTime(string text, IReadOnlyList<NameBearer> bearers, string folded, EdtfDate on)
    {
        var nations = bearers.Select(b => b.Nation).Distinct().ToList();
        var others = Neighbours(nations, on.ToSpan()).ToList();
        var times = nations.Select(n => $"{Titled(n)} {string.Join(" and ", bearers.Where(b => b.Nation == n).Select(b => b.Span).Distinct().OrderBy(s => s.Start).Select(Spoken))}");
        var territory = names.Value.Territory(folded) is { } place ? $" {OfWhom(place, on.ToSpan())}" : "";
        return new Match<Nation>(text, $"{Excerpt.Of(text)} names {string.Join(", ", times)}, not {When(on)}.{ThenThereWas(others)}{territory}", nations.Concat(others).OrderBy(n => n.Id));
    }
}
