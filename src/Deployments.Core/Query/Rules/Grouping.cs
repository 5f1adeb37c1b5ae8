using NodaTime;

namespace Deployments;

/// <summary>Which rows a contribution belongs to on a day.</summary>
internal sealed class Grouping(Dataset data, QueryOptions options)
{
    /// <summary>The part of a key where nothing is stated.</summary>
    public const string NotStated = "(not stated)";
    private readonly DatasetIndex index = data.Index;
    private readonly TreatyTies ties = new(data, options);

    public IReadOnlyList<RowKey> Of(ForceContribution contribution, LocalDate day)
    {
        IEnumerable<IEnumerable<string>> keys = [[]];
        foreach (var facet in options.Facets)
        {
            var parts = Parts(facet, contribution, day);
            keys = keys.SelectMany(k => parts.Select(p => k.Append(p)));
        }

        return [.. keys.Select(k => new RowKey(k))];
    }

    public IReadOnlyList<string> Parts(Facet facet, ForceContribution contribution, LocalDate day) => facet switch
    {
        Facet.Nation => [contribution.Contributor.ToString()],
        Facet.Operation => [contribution.Operation?.Value ?? NotStated],
        Facet.Theatre => [Together(index.TheatresOf(contribution).Select(t => t.Value))],
        Facet.Host => [Together(index.TheatresOf(contribution).SelectMany(t => index.HostsOn(t, day)).Select(h => h.Value))],
        Facet.Alliance => AlliancesOf(contribution.Contributor, day),
        Facet.OwedToHost => [ties.OwedToHosts(contribution, day)],
        Facet.TreatiesWithLead => [ties.TreatiesWithLead(contribution, day)],
        Facet.Category => [What(contribution)],
        Facet.Role => [Stated(contribution.Role)],
        Facet.Presence => [Stated(contribution.Presence)],
        Facet.Branch => [Stated(contribution.Branch)],
        Facet.Component => [Stated(contribution.Component)],
        Facet.Domain => [Stated(contribution.Domain)],
        Facet.Sex => [Stated(contribution.Sex)],
        _ => [Words<Stage>.Text(options.Terms.Stage)],
    };

    private static string Stated<T>(T? word)
        where T : struct, Enum => word is { } stated ? Words<T>.Text(stated) : NotStated;

    private static string Together(IEnumerable<string> ids)
    {
        var all = string.Join(" + ", ids.Distinct().Order(StringComparer.Ordinal));
        return all.Length == 0 ? NotStated : all;
    }

    private List<string> AlliancesOf(Contributor contributor, LocalDate day)
    {
        if (contributor.Alliance is { } itself)
            return [itself.Value];
        var all = index.Alliances.Keys
            .Where(a => index.IsMemberOn(contributor.Nation!.Value, a, day, options.Membership))
            .Select(a => a.Value).Order(StringComparer.Ordinal).ToList();
        if (index.Alliances.Keys.Any(a => !index.IsRecorded(a, day) || !index.AnswersBy(a, options.Membership)))
            all.Add("(unknown)");
        return all.Count == 0 ? ["(no alliance)"] : all;
    }

    /// <summary>What a contribution counts, as a word.</summary>
    public static string What(ForceContribution contribution) =>
        contribution.Category is { } category ? Words<PersonnelCategory>.Text(category)
        : contribution.Equipment is { } equipment ? equipment.Value
        : contribution.Served!;
}
