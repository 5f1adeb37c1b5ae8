using System.Collections.Concurrent;
using NodaTime;

namespace Deployments;

/// <summary>The columns of codes of a panel: each asked system for each facet whose parts are nations.</summary>
internal sealed class PanelCodes(Dataset data, IReadOnlyList<Facet> facets, IReadOnlyList<CodeSystem> systems)
{
    // A panel of dyads asks for the same codes of a nation with each of its partners.
    private readonly ConcurrentDictionary<(int Place, string Part, CodeSystem System, LocalDate Day), PanelCode> known = new();
    private readonly int[] places = [.. Enumerable.Range(0, facets.Count).Where(i => IsOfNations(facets[i]))];

    public IReadOnlyList<CodeSystem> Systems => systems;

    public IEnumerable<string> Columns => places.SelectMany(p => systems.Select(s => Column(p, s)));

    public static bool IsOfNations(Facet facet) => facet is Facet.Nation or Facet.Host;

    public IEnumerable<PanelCode> Of(IReadOnlyList<string> keys, LocalDate day) =>
        places.SelectMany(p => systems.Select(s => known.GetOrAdd((p, keys[p], s, day), static (key, codes) => codes.Make(key.Place, key.Part, key.System, key.Day), this)));

    /// <summary>The one nation that a part of a key stands for, or why it stands for none.</summary>
    public static Nation? NationOf(Dataset data, Facet facet, string part, out string why)
    {
        var nation = Id<Nation>.TryParse(part, out var id, out _) ? data.Register.WithId(id) : null;
        why = nation is not null ? ""
            : part == Grouping.NotStated ? "No nation is stated."
            : facet == Facet.Nation ? $"{part} is an alliance itself, not a nation."
            : $"{part} is several nations.";
        return nation;
    }

    private PanelCode Make(int place, string part, CodeSystem system, LocalDate day)
    {
        var (code, reason) = NationOf(data, facets[place], part, out var why) is { } nation ? CodeOn(nation, system, day) : (null, why);
        return new PanelCode(Column(place, system), system, code, reason);
    }

    private string Column(int place, CodeSystem system)
    {
        var name = Words<CodeSystem>.Text(system).Replace('-', '_');
        return places.Length < 2 ? name : (facets[place] == Facet.Nation ? "contributor_" : "host_") + name;
    }

    private static (string? Code, string? Reason) CodeOn(Nation nation, CodeSystem system, LocalDate day) => system switch
    {
        CodeSystem.Cow => Text(nation.CodeOn<CowCode>(day)),
        CodeSystem.GleditschWard => Text(nation.CodeOn<GleditschWardCode>(day)),
        CodeSystem.IsoAlpha3 => Text(nation.CodeOn<IsoAlpha3>(day)),
        CodeSystem.IsoAlpha2 => Text(nation.CodeOn<IsoAlpha2>(day)),
        CodeSystem.IsoNumeric => Text(nation.CodeOn<IsoNumeric>(day)),
        _ => Text(nation.CodeOn<M49Code>(day)),
    };

    private static (string? Code, string? Reason) Text<TCode>(CodeMatch<TCode> match)
        where TCode : struct, ITextValue<TCode> => (match.Code?.ToString(), match.Reason);
}
