namespace Deployments;

/// <summary>What a table counts, in the words of a headline.</summary>
internal static class Subject
{
    /// <summary>What, at which stage, where, under what, from whom; places and operations by name.</summary>
    public static string Of(TableContext context)
    {
        var (data, options) = (context.Data, context.Options);
        var stage = options.Facets.Contains(Facet.Stage) ? "by stage" : Words<Stage>.Phrase(options.Terms.Stage);
        var text = $"{What(options)} {stage}";
        text += Part("in", options.Theatres.Select(t => data.Index.Theatres.GetValueOrDefault(t)?.Name ?? t.Value));
        text += Part("in", options.Hosts.Select(h => data.Index.Nations.GetValueOrDefault(h)?.Name ?? h.Value));
        text += Part("under", options.Operations.Select(o => data.Index.Operations.GetValueOrDefault(o)?.Name ?? o.Value));
        text += Part("from", options.From.Select(c => From(data, c)));
        text += options.Owed is { } owed ? $", owing the host {owed}" : "";
        text += Part("as", options.Roles.Select(Words<ForceRole>.Phrase));
        string[] traits =
        [
            .. options.Presences.Select(Words<Presence>.Phrase), .. options.Branches.Select(Words<Branch>.Phrase), .. options.Components.Select(Words<Component>.Phrase),
            .. options.Domains.Select(Words<Domain>.Phrase), .. options.Sexes.Select(Words<Sex>.Phrase),
        ];
        text += traits.Length > 0 ? $" ({string.Join(", ", traits)})" : "";
        // A table of everything is of what its dataset is about.
        text += options.Theatres.Count + options.Hosts.Count + options.Operations.Count == 0 ? $": {data.Info.Title}" : "";
        return options.Terms.AsKnownOn is { } day ? $"{text}, as known on {IsoDay.Text(day)}" : text;
    }

    /// <summary>What one is of: people of which categories, or pieces.</summary>
    public static string Unit(QueryOptions options)
    {
        if (options.IsOfEquipment)
            return "pieces";
        var leaves = options.Categories.SelectMany(c => c.Leaves()).Distinct().Select(Words<PersonnelCategory>.Phrase).ToList();
        return leaves.Count > 0 ? $"people ({string.Join(", ", leaves)})" : "people";
    }

    /// <summary>Which day or days of its periods the figures of a table are of.</summary>
    public static string When(TroopTable table)
    {
        var each = table.Periods[0].Name.Length switch { 4 => "year", 7 when table.Periods[0].Name[5] == 'Q' => "quarter", 7 => "month", _ => "period" };
        return table.Periods.All(p => p.Name.Length == table.Periods[0].Name.Length) ? Sentences.Columns(table.Context.Rule, table.Periods).Replace("each period", $"each {each}") : Sentences.Columns(table.Context.Rule, table.Periods);
    }

    /// <summary>What a row stands for.</summary>
    public static string Rows(IReadOnlyList<Facet> facets) => string.Join(" and ", facets.Select(f => f == Facet.Nation ? "contributor" : Words<Facet>.Phrase(f)));

    private static string What(QueryOptions options) =>
        options.AnyEquipment ? "Equipment"
        : options.Equipment is { } equipment ? $"Equipment ({equipment.Value.Replace('-', ' ')})"
        : options.Served is { } served ? $"People served ({served})"
        : options.Categories is [PersonnelCategory.Military] ? "Troops"
        : options.Categories is [var one] ? Capital(Words<PersonnelCategory>.Phrase(one))
        : "Personnel";

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static string From(Dataset data, Contributor contributor) =>
        contributor.Alliance is { } alliance ? data.Index.Alliances.GetValueOrDefault(alliance)?.Name ?? alliance.Value : RowNames.Name(data, contributor);

    private static string Part(string word, IEnumerable<string> names) => string.Join(" or ", names) is { Length: > 0 } all ? $" {word} {all}" : "";
}
