using System.Globalization;

namespace Deployments;

/// <summary>Reads nations by code or name as of the day of the row; where a host is asked for, territories too.</summary>
internal sealed class NationReader(Field field, NationRegister register, bool isHost) : FieldReader(field)
{
    /// <summary>How a territory is told from a nation among hosts.</summary>
    public const string Territory = "territory:";

    private const int MostCandidates = 5;
    private const string AlliancePrefix = "alliance:";
    private readonly HashSet<string> ids = [.. register.All.Select(n => n.Id.Value)];

    protected override bool DependsOnDayUnlessJudged(string text) => Field.By != NationText.Id && !IsItself(text);

    protected override (string? Value, int Code, string? Refusal) Understand(string text, EdtfDate? day)
    {
        if (IsItself(text))
            return (text, 0, null);
        var match = Find(text, day);
        if (match.IsFound)
            return (match.Found.Id.Value, 0, null);
        if (isHost && register.FindTerritory(text) is { Found: { } territory })
            return (Territory + territory.Id.Value, 0, null);
        return (null, 0, $"{match.Reason}{MayBe(match.Candidates)} A judgement can say what is meant.");
    }

    private bool IsItself(string text) => Field.By is NationText.Id or NationText.IdOrName
        && (ids.Contains(text) || (!isHost && text.StartsWith(AlliancePrefix, StringComparison.Ordinal) && Contributor.TryParse(text, out _, out _)));

    private static string MayBe(IReadOnlyList<Nation> candidates) =>
        candidates.Count is 0 or > MostCandidates ? "" : $" It may be {string.Join(" or ", candidates.Select(c => $"{c.Name} ({c.Id})"))}.";

    private Match<Nation> Find(string text, EdtfDate? day) => Field.By switch
    {
        NationText.Id => new Match<Nation>(text, $"{Excerpt.Of(text)} is no nation's id; expected an id such as 'USA'.", []),
        NationText.Iso2 => register.FromIso2(text, day),
        NationText.Iso3 => register.FromIso3(text, day),
        NationText.IsoNumeric => register.FromIsoNumeric(text.PadLeft(3, '0'), day),
        NationText.M49 => register.FromM49(text.PadLeft(3, '0'), day),
        NationText.Cow => FromNumber(text, "Correlates of War number", n => register.FromCow(n, day)),
        NationText.GleditschWard => FromNumber(text, "Gleditsch-Ward number", n => register.FromGleditschWard(n, day)),
        _ => register.Find(text, day),
    };

    private static Match<Nation> FromNumber(string text, string what, Func<int, Match<Nation>> find) =>
        PlainNumber.TryDigits(text, out var number) ? find(number)
        : new Match<Nation>(text, $"{Excerpt.Of(text)} is no {what}; expected a whole number.", []);
}
