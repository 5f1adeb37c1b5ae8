using System.Globalization;
using NodaTime;

namespace Deployments;

/// <summary>Whose soil a place is: the nation that its code means on the day, else the sovereign of the territory that it is, else nobody's.</summary>
internal static class UsPersonnelHosts
{
    private const int FirstInvented = 1000;

    public static IReadOnlyList<Dated<Id<Nation>>> Of(UsPersonnelPlace place, UsPersonnelOther? other, IReadOnlyList<UsPersonnelRow> rows, TableFindings findings)
    {
        if (place.Code == UsPersonnelFormat.Afloat)
            return [];
        if (other?.Hosts is { Count: > 0 } several)
            return several;
        var territory = TerritoryOf(place, other);
        var asksCode = other is null or { IsSameSoil: true } && PlainNumber.TryDigits(place.Code, out var number) && number < FirstInvented;
        if (!asksCode && territory is { Sovereigns: [{ During: null or { StartKind: not EdtfEnd.Stated, EndKind: not EdtfEnd.Stated } } only] })
            return [only.Value];
        var hosts = rows.OrderBy(r => r.Day).Select(r => (Row: r, Host: (asksCode ? ByCode(place.Code, r.Day) : null) ?? territory?.Sovereigns.Where(s => s.HoldsOn(r.Day)).Select(s => s.Value.Value).FirstOrDefault())).ToList();
        var without = hosts.FindAll(h => h.Host is null);
        if (without.Count > 0)
        {
            findings.Add(
                FindingCodes.CodeWithoutNation, without.Min(h => h.Row.Line), UsPersonnelFormat.Code,
                FormattableString.Invariant($"Whose soil {place.Name} (code {place.Code}) was is not known here in {without.Count:#,0} of its {hosts.Count:#,0} reports, from {IsoDay.Text(without[0].Row.Day)[..7]} to {IsoDay.Text(without[^1].Row.Day)[..7]}; it has no host then."), place.Code, "a nation or a territory of the built-in reference");
        }

        return Runs(hosts.ConvertAll(h => (h.Row.Day, h.Host)));
    }

    private static Territory? TerritoryOf(UsPersonnelPlace place, UsPersonnelOther? other)
    {
        var judged = other?.Territory ?? UsPersonnelJudgements.Territories.Where(t => t.Place == place.Name).Select(t => t.Territory).FirstOrDefault();
        return judged is not null ? NationRegister.BuiltIn.Territories.Single(t => t.Id.Value == judged) : NationRegister.BuiltIn.FindTerritory(place.Name).Found;
    }

    private static string? ByCode(string code, LocalDate day) =>
        (IsState(code, day) ? NationRegister.BuiltIn.FromGleditschWard(int.Parse(code, CultureInfo.InvariantCulture), day).Found?.Id.Value : null)
        ?? UsPersonnelJudgements.Hosts.Where(h => h.Code == code && h.During.ToSpan().Contains(day)).Select(h => h.Host.Value).FirstOrDefault();

    // A code means its nation on days without a state too: Algeria's is Algeria's in 1955.
    private static bool IsState(string code, LocalDate day) => NationRegister.BuiltIn.Spells.Any(s =>
        s.System == StateSystem.GleditschWard && s.Code == code && (s.During.ToSpan().Contains(day) || (s.EndsWithTheList && s.During.Latest < day)));

    // The same host in all reports needs no dates; else each begins with its life, where that lies between two reports, or with the first report that has it.
    private static IReadOnlyList<Dated<Id<Nation>>> Runs(List<(LocalDate Day, string? Host)> days)
    {
        if (days.Select(d => d.Host).Distinct().Count() == 1)
            return days[0].Host is { } only ? [(Dated<Id<Nation>>)(Id<Nation>)only] : [];
        List<Dated<Id<Nation>>> hosts = [];
        LocalDate? from = null;
        for (var i = 0; i < days.Count; i++)
        {
            if (i + 1 < days.Count && days[i + 1].Host == days[i].Host)
                continue;
            var next = i + 1 < days.Count ? First(days[i], days[i + 1]) : default(LocalDate?);
            if (days[i].Host is { } host)
                hosts.Add(new Dated<Id<Nation>>(host, EdtfDate.Parse($"{(from is { } first ? IsoDay.Text(first) : "..")}/{(next is { } end ? IsoDay.Text(end.PlusDays(-1)) : "..")}")));
            from = next;
        }

        return hosts;
    }

    private static LocalDate First((LocalDate Day, string? Host) last, (LocalDate Day, string? Host) next)
    {
        if (Life(next.Host) is { StartKind: EdtfEnd.Stated, Earliest: { } born } && born > last.Day && born <= next.Day)
            return born;
        return Life(last.Host) is { EndKind: EdtfEnd.Stated, Latest: { } end } && end >= last.Day && end < next.Day ? end.PlusDays(1) : next.Day;
    }

    private static EdtfDate? Life(string? host) => host is null ? null : NationRegister.BuiltIn.WithId(host)?.Life;
}
