using NodaTime;

namespace Deployments;

/// <summary>Makes the theatres that a table names, with the hosts that it names beside them.</summary>
internal sealed class TheatreMaker(TableMapping mapping, NationRegister register)
{
    private readonly Dictionary<string, Dictionary<string, List<ReportRows>>> hosts = new(StringComparer.Ordinal);

    /// <summary>Notes a theatre, its host where one is named, and the reports that say so.</summary>
    public void Add(string? theatre, string? host, ReportRows? reports)
    {
        if (TheatreIds.Of(theatre, host) is not { } id)
            return;
        if (!hosts.TryGetValue(id, out var named))
            hosts.Add(id, named = new(StringComparer.Ordinal));
        if (host is null)
            return;
        if (!named.TryGetValue(host, out var rows))
            named.Add(host, rows = []);
        if (reports is not null)
            rows.Add(reports);
    }

    /// <summary>All theatres that the mapping lists or the rows name.</summary>
    /// <param name="names">The names of those that the mapping does not list, by id.</param>
    public IEnumerable<Theatre> Make(IReadOnlyDictionary<string, string> names)
    {
        var listed = mapping.Theatres.Select(t => t.Id.Value).ToHashSet(StringComparer.Ordinal);
        return mapping.Theatres.Concat(hosts.Where(h => !listed.Contains(h.Key)).Select(h => Made(h.Key, h.Value, names)));
    }

    private Theatre Made(string id, Dictionary<string, List<ReportRows>> named, IReadOnlyDictionary<string, string> names)
    {
        if (!names.ContainsKey(id) && named.Count == 1 && named.Keys.First() is var only && only.StartsWith(NationReader.Territory, StringComparison.Ordinal))
            return TerritoryOf(only).ToTheatre() with { Id = id };
        return new Theatre { Id = id, Name = names.GetValueOrDefault(id) ?? NameOf(named.Keys.FirstOrDefault() ?? id), Hosts = [.. HostsOf(named)] };
    }

    // One host at all times needs no dates. One host follows another on the first day on which the table names it, if it no longer names the other then.
    private IEnumerable<Dated<Id<Nation>>> HostsOf(Dictionary<string, List<ReportRows>> named)
    {
        if (named.Count == 1)
            return OfWhole(named.Keys.First());
        var spans = named.Select(n => (Host: n.Key, Days: Days(n.Value).DefaultIfEmpty(LocalDate.MinIsoValue).ToList()))
            .Select(n => (n.Host, First: n.Days.Min(), Last: n.Days.Max())).OrderBy(n => n.First).ThenBy(n => n.Host, StringComparer.Ordinal).ToList();
        return spans.SelectMany(span => OfWhole(span.Host).Select(h => new Dated<Id<Nation>>(h.Value, Between(
            span.First == spans[0].First ? null : span.First,
            spans.Where(s => s.First > span.Last).Select(s => s.First).Cast<LocalDate?>().FirstOrDefault()))));
    }

    private static EdtfDate? Between(LocalDate? first, LocalDate? next) => first is null && next is null
        ? default(EdtfDate?)
        : EdtfDate.Parse($"{(first is { } day ? IsoDay.Text(day) : "..")}/{(next is { } end ? IsoDay.Text(end.PlusDays(-1)) : "..")}");

    private static IEnumerable<LocalDate> Days(List<ReportRows> reports) => reports.SelectMany(r => r.Select(report => report.Effective.Earliest)).OfType<LocalDate>();

    private IEnumerable<Dated<Id<Nation>>> OfWhole(string host) =>
        host.StartsWith(NationReader.Territory, StringComparison.Ordinal) ? TerritoryOf(host).Sovereigns : [(Dated<Id<Nation>>)(Id<Nation>)host];

    private Territory TerritoryOf(string host) => register.FindTerritory(host[NationReader.Territory.Length..]).Found!;

    private string NameOf(string host) =>
        host.StartsWith(NationReader.Territory, StringComparison.Ordinal) ? TerritoryOf(host).Name : register.Find(host).Found?.Name ?? host;
}
