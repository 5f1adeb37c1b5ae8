namespace Deployments;

/// <summary>Nations, territories and what is neither by their folded names.</summary>
internal sealed class NameIndex
{
    private readonly Dictionary<string, List<NameBearer>> nations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Territory> territories = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NotNation> others = new(StringComparer.Ordinal);
    private readonly Lazy<Dictionary<string, (List<NameBearer> Nations, List<Territory> Territories)>> foreign;
    private readonly Lazy<List<NamedRecord<Nation>>> records;

    public NameIndex(IReadOnlyList<Nation> all, IReadOnlyList<Territory> places, IReadOnlyList<NotNation> rest)
    {
        foreach (var nation in all)
            Add(nation);
        foreach (var place in places)
        {
            foreach (var name in NamesOf(place.Id.Value, place.Name, place.OtherNames))
                territories.TryAdd(name, place);
        }

        foreach (var other in rest)
        {
            foreach (var name in other.Names)
                others.TryAdd(NameText.Fold(name), other);
        }

        records = new(() => [.. all.Select(n => new NamedRecord<Nation>(n, n.Id.Value, [.. NamesOf(n.Id.Value, n.Name, n.OtherNames)]))]);
        foreign = new(() => InOtherLanguages(all, places));
    }

    /// <summary>Each nation with its folded names, for a text that is none of them.</summary>
    public IReadOnlyList<NamedRecord<Nation>> Records => records.Value;

    public IReadOnlyList<NameBearer>? Bearers(string folded) => nations.GetValueOrDefault(folded);

    public Territory? Territory(string folded) => territories.GetValueOrDefault(folded);

    public NotNation? NotNation(string folded) => others.GetValueOrDefault(folded);

    /// <summary>Who bears a name in another language, looked through only where it is no English name.</summary>
    public (List<NameBearer> Nations, List<Territory> Territories)? Foreign(string folded) => foreign.Value.TryGetValue(folded, out var found) ? found : null;

    private static IEnumerable<string> NamesOf(string id, string name, IReadOnlyList<PolityName> others) =>
        others.Select(o => o.Text).Prepend(name).Prepend(id).Select(NameText.Fold);

    private static DateSpan LifeOf(Nation nation) => nation.Life?.ToSpan() ?? DateSpan.Always;

    private static Dictionary<string, (List<NameBearer> Nations, List<Territory> Territories)> InOtherLanguages(IReadOnlyList<Nation> all, IReadOnlyList<Territory> places)
    {
        var found = new Dictionary<string, (List<NameBearer> Nations, List<Territory> Territories)>(StringComparer.Ordinal);
        var spoken = CultureNames.Spoken();
        foreach (var nation in all.Where(n => n.Life is not { EndKind: EdtfEnd.Stated }))
        {
            foreach (var name in Folded(nation.Codes))
                At(name).Nations.Add(new NameBearer(nation, LifeOf(nation), IsMain: true));
        }

        foreach (var place in places)
        {
            foreach (var name in Folded(place.Codes))
                At(name).Territories.Add(place);
        }

        return found;

        IEnumerable<string> Folded(NationCodes codes) => CultureNames.Common(codes, spoken).Select(NameText.Fold).Distinct();

        (List<NameBearer> Nations, List<Territory> Territories) At(string name)
        {
            if (!found.TryGetValue(name, out var lists))
                found[name] = lists = ([], []);
            return lists;
        }
    }

    // Dated rows with the text of the main name date that name: Russia is not the name of RUS while there is the Soviet Union.
    private void Add(Nation nation)
    {
        var life = LifeOf(nation);
        var main = NameText.Fold(nation.Name);
        var isDated = false;
        foreach (var other in nation.OtherNames)
        {
            var folded = NameText.Fold(other.Text);
            isDated |= folded == main;
            if (life.Intersect(other.During?.ToSpan() ?? DateSpan.Always) is { } span)
                At(folded).Add(new NameBearer(nation, span, folded == main));
        }

        if (!isDated)
            At(main).Add(new NameBearer(nation, life, IsMain: true));
        if (NameText.Fold(nation.Id.Value) is var id && id != main)
            At(id).Add(new NameBearer(nation, life, IsMain: true));
    }

    private List<NameBearer> At(string folded)
    {
        if (!nations.TryGetValue(folded, out var bearers))
            nations[folded] = bearers = [];
        return bearers;
    }
}
