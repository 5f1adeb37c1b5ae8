namespace Deployments;

/// <summary>The facts about alliances that a question rests on: who of its contributors belongs, by which definition, and what is owed.</summary>
internal static class CitedAlliances
{
    public static IEnumerable<Citation> Of(TableContext context)
    {
        var (data, options) = (context.Data, context.Options);
        var people = data.Contributions.Select(c => c.Contributor.Nation).OfType<Id<Nation>>().ToHashSet();
        var asked = options.From.Select(f => f.Alliance).OfType<Id<Alliance>>().ToHashSet();
        var byTreaty = options.Owed is not null || options.Facets.Contains(Facet.OwedToHost);
        if (byTreaty || options.Facets.Contains(Facet.TreatiesWithLead))
        {
            people.UnionWith(data.Theatres.SelectMany(t => t.Hosts).Select(h => h.Value));
            people.UnionWith(data.Operations.Select(o => o.Lead?.Nation).OfType<Id<Nation>>());
            asked.UnionWith(data.Index.Alliances.Keys);
        }
        else if (options.Facets.Contains(Facet.Alliance))
        {
            asked.UnionWith(data.Index.Alliances.Keys);
        }

        return asked.Order().Select(id => data.Index.Alliances[id]).SelectMany(a => Of(context, a, people, byTreaty));
    }

    private static IEnumerable<Citation> Of(TableContext context, Alliance alliance, HashSet<Id<Nation>> people, bool withObligations)
    {
        var definition = context.Data.Index.DefinitionOf(alliance.Id, context.Options.Membership);
        var members = alliance.Members.Where(m => m.Role == MembershipRole.Member && m.Definition == definition && people.Contains(m.Nation)).ToList();
        if (members.Count == 0)
            yield break;
        if (alliance.Citation is { } own)
            yield return Reference(alliance, "", alliance.Name, own);
        foreach (var cited in members.Where(m => m.Citation is not null).GroupBy(m => m.Citation!))
        {
            var nations = cited.Select(m => m.Nation).Distinct().Order().ToList();
            yield return Reference(alliance, $"-{nations[0]}", $"Members of {alliance.Name}, {Words<MembershipDefinition>.Phrase(definition)}: {string.Join(", ", nations)}", cited.Key);
        }

        foreach (var cited in alliance.Obligations.Where(o => withObligations && o.Citation is not null).GroupBy(o => o.Citation!))
            yield return Reference(alliance, "-obligations", $"Obligations under {alliance.Name}: {string.Join(", ", cited.Select(o => Words<ObligationKind>.Phrase(o.Kind)).Distinct())}", cited.Key);
    }

    private static Citation Reference(Alliance alliance, string what, string title, string citation) => new()
    {
        Kind = CitationKind.Reference,
        Key = BibTeX.Key($"alliance-{alliance.Id}{what}"),
        Title = title,
        Note = citation,
    };
}
