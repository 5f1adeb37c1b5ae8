using NodaTime;

namespace Deployments;

/// <summary>Says in words what a query asked and how a figure was arrived at.</summary>
internal static class Sentences
{
    /// <summary>What a table shows, without its rows and columns.</summary>
    public static string Subject(QueryOptions options)
    {
        var stage = options.Facets.Contains(Facet.Stage) ? "by stage" : Words<Stage>.Phrase(options.Terms.Stage);
        var parts = new List<string> { $"{What(options)}, {stage}" };
        Add(parts, "in", options.Theatres);
        Add(parts, "hosted by", options.Hosts);
        if (options.Owed is { } owed)
            parts.Add($"owing the host {owed}");
        Add(parts, "under", options.Operations);
        Add(parts, "from", options.From);
        Add(parts, "role", options.Roles.Select(Words<ForceRole>.Phrase));
        Add(parts, "presence", options.Presences.Select(Words<Presence>.Phrase));
        Add(parts, "branch", options.Branches.Select(Words<Branch>.Phrase));
        Add(parts, "component", options.Components.Select(Words<Component>.Phrase));
        Add(parts, "domain", options.Domains.Select(Words<Domain>.Phrase));
        Add(parts, "sex", options.Sexes.Select(Words<Sex>.Phrase));
        if (options.Terms.AsKnownOn is { } day)
            parts.Add($"as known on {IsoDay.Text(day)}");
        return string.Join(", ", parts);
    }

    /// <summary>What is included, and how the sources were settled.</summary>
    public static string Terms(Dataset data, QueryOptions options)
    {
        var terms = new List<string>
        {
            string.Join(" and ", options.Commands.Select(Words<CommandRelation>.Phrase)) + " forces",
            options.AtHome ? "forces in their own nation included" : "forces in their own nation left out",
            $"sources settled by {SettledBy(options.Terms.Settlement)}",
        };
        if (options.Terms.Settlement != Settlement.MostRecent)
            terms.Add(options.Terms.ComparedWithin is { } days ? FormattableString.Invariant($"levels at most {days} days older than the newest compared") : "levels of any age compared");
        if (options.Terms.CarriedForward is { } limit)
            terms.Add(FormattableString.Invariant($"levels carried forward at most {limit} days"));
        if (options.From.Any(f => f.Alliance is not null) || options.Facets.Contains(Facet.Alliance))
            terms.Add($"membership {Definitions(data, options)} on the day");
        if (options.Owed is not null || options.Facets.Contains(Facet.OwedToHost) || options.Facets.Contains(Facet.TreatiesWithLead))
            terms.Add($"treaties by {(options.Membership is { } one ? "membership " + Phrase(one) : "each alliance's own definition of membership")} on the day");
        return string.Join("; ", terms);
    }

    /// <summary>By which definitions the alliances asked about answer.</summary>
    private static string Definitions(Dataset data, QueryOptions options)
    {
        var asked = options.Facets.Contains(Facet.Alliance) ? data.Index.Alliances.Keys : options.From.Where(f => f.Alliance is not null).Select(f => f.Alliance!.Value);
        return string.Join(" or ", asked.Select(a => data.Index.DefinitionOf(a, options.Membership)).Distinct().Order().Select(Phrase));
    }

    private static string Phrase(MembershipDefinition definition) => definition switch
    {
        MembershipDefinition.Signature => "by signature",
        MembershipDefinition.Cow => "as Correlates of War lists it",
        MembershipDefinition.Atop => "as ATOP lists it",
        _ => "in force",
    };

    public static string Question(TableContext context, PeriodCell cell) =>
        $"{Subject(context.Options)}{(cell.Row is { } row ? $", {row}" : "")}, {When(context.Rule, cell.Period)}";

    public static string When(PeriodRule rule, CalendarPeriod period) => rule switch
    {
        PeriodRule.Peak => $"greatest daily total in {period}",
        PeriodRule.Lowest => $"lowest daily total in {period}",
        PeriodRule.Average => FormattableString.Invariant($"daily average over the {period.Days} days of {period}"),
        PeriodRule.PersonDays => $"person-days in {period}",
        PeriodRule.AtStart => $"on {IsoDay.Text(period.First)}",
        _ => $"on {IsoDay.Text(period.Last)}",
    };

    public static string Columns(PeriodRule rule, IReadOnlyList<CalendarPeriod> periods) => rule switch
    {
        PeriodRule.AtEnd or PeriodRule.AtStart when periods.All(p => p.First == p.Last) => "on each day",
        PeriodRule.AtEnd => "on the last day of each period",
        PeriodRule.AtStart => "on the first day of each period",
        PeriodRule.Peak => "greatest daily total of each period",
        PeriodRule.Lowest => "lowest daily total of each period",
        PeriodRule.Average => "average of the daily totals over all days of each period",
        _ => "person-days of each period",
    };

    /// <summary>How one contribution's figure was arrived at.</summary>
    public static string How(TableContext context, DayPart part)
    {
        var holding = part.Force.Holding;
        if (holding.HasEnded)
            return $"zero since it ended on {IsoDay.Text(holding.Age!.Value)}";
        if (holding.Settled is not { } settled)
            return "known";
        if (settled.Chosen.All(c => c.IsListZero))
            return $"zero: the complete list of {IsoDay.Text(settled.Age)} by {PartNotes.NameOf(context.Data, settled.Chosen[0].Series)} does not name it";
        var changes = settled.Chosen.SelectMany(c => c.Evidence).Count(r => r.Report.Change is not null);
        var kind = changes > 0 ? FormattableString.Invariant($"level with {changes} {(changes == 1 ? "change" : "changes")} applied") : "level";
        var series = settled.Chosen.Count + settled.Beside.Count;
        return series == 1 ? $"{kind}, the only series" : FormattableString.Invariant($"{kind}, {SettledBy(context.Options.Terms.Settlement)} of {series} series");
    }

    private static string SettledBy(Settlement settlement) => settlement switch
    {
        Settlement.MostRecent => "the most recent",
        Settlement.MostReliable => "the most reliable",
        Settlement.Lowest => "the lowest",
        Settlement.Highest => "the highest",
        _ => "the envelope",
    };

    private static string What(QueryOptions options)
    {
        if (options.AnyEquipment)
            return "Equipment (pieces)";
        if (options.Equipment is { } equipment)
            return $"Equipment: {equipment} (pieces)";
        if (options.Served is { } served)
            return $"People served: {served}";
        var leaves = options.Categories.SelectMany(c => c.Leaves()).Distinct().Select(Words<PersonnelCategory>.Phrase);
        return options.Categories is [PersonnelCategory.Military] ? $"Troops ({string.Join(", ", leaves)})" : $"Personnel ({string.Join(", ", leaves)})";
    }

    private static void Add<T>(List<string> parts, string word, IEnumerable<T> items)
    {
        var all = items.ToList();
        if (all.Count > 0)
            parts.Add($"{word} {string.Join(" or ", all)}");
    }
}
