namespace Deployments;

/// <summary>Says of the contributions what no row says: which are parts of which, since when a column is printed, and which reports are no complete lists.</summary>
internal sealed class UsPersonnelRecords(UsPersonnelPlaces places, UsPersonnelLists lists)
{
    public static Id<Series> Series => "dmdc";

    private static Id<Series> Partial => "dmdc-partial";

    public void Finish(DatasetDraft draft)
    {
        draft.Series.Add(new Series { Id = Partial, Name = "Reports of United States personnel by place that do not name every place" });
        var partial = lists.All.Where(l => l.Kind != UsPersonnelListKind.Complete).Select(l => l.Title).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < draft.Sources.Count; i++)
        {
            if (draft.Sources[i].Title is { } title && partial.Contains(title))
                draft.Sources[i] = draft.Sources[i] with { Series = Partial };
        }

        var byTheatre = draft.Contributions.ToLookup(c => c.Theatres[0]);
        var placeOf = places.All.ToDictionary(p => p.Theatre);
        for (var i = 0; i < draft.Contributions.Count; i++)
        {
            var own = draft.Contributions[i];
            var place = placeOf[own.Theatres[0]];
            draft.Contributions[i] = Finished(own, place, [.. byTheatre[own.Theatres[0]].Where(c => c.Id != own.Id)]);
        }
    }

    private ForceContribution Finished(ForceContribution own, UsPersonnelPlace place, List<ForceContribution> siblings)
    {
        if (own.Id == UsPersonnelPlaces.WholeOf(place))
            return own with { IncludedIn = [.. lists.WholesOf(place)] };
        if (own.Category == PersonnelCategory.Civilians)
            return Civilians(own, siblings);
        return own.Command switch
        {
            CommandRelation.Associated => own,
            CommandRelation.Standby => own with { Life = SinceOf(UsPersonnelUse.Reserve) },
            _ => Part(own, place, siblings),
        };
    }

    private static ForceContribution Civilians(ForceContribution own, List<ForceContribution> siblings)
    {
        var whole = siblings.Find(c => c is { Category: PersonnelCategory.Civilians, Branch: null, Unit: null });
        return own with
        {
            Life = SinceOf(UsPersonnelUse.CivilianPart),
            IncludedIn = whole is null ? [] : [whole.Id],
            Beside = own.Unit is null ? [] : [.. siblings.Where(c => c is { Category: PersonnelCategory.Civilians, Branch: not null }).Select(c => c.Id)],
        };
    }

    // Ashore and afloat are parts of their branch too, where the reports print it; they are printed until 1976, and nobody knows what came of them.
    private static ForceContribution Part(ForceContribution own, UsPersonnelPlace place, List<ForceContribution> siblings)
    {
        var branch = own.Domain is null ? null : siblings.Find(c => c.Branch == own.Branch && c is { Category: PersonnelCategory.Troops, Domain: null, Component: Component.ActiveDuty });
        var other = own.Presence is null ? null : siblings.Find(c => c.Branch == own.Branch && c.Domain == own.Domain && c is { Presence: null, Command: CommandRelation.Assigned });
        return own with
        {
            IncludedIn = branch is null ? [UsPersonnelPlaces.WholeOf(place)] : [UsPersonnelPlaces.WholeOf(place), branch.Id],
            Beside = other is null ? [] : [other.Id],
            Life = own.Domain is null ? default(EdtfDate?) : SinceOf(UsPersonnelUse.Part, own),
        };
    }

    private static EdtfDate SinceOf(UsPersonnelUse use) => UsPersonnelColumns.All.First(c => c.Use == use).During[0];

    private static EdtfDate SinceOf(UsPersonnelUse use, ForceContribution own)
    {
        var spans = UsPersonnelColumns.All.Where(c => c.Use == use && c.Branch == own.Branch && c.Domain == own.Domain && c.Presence == own.Presence).SelectMany(c => c.During.Concat(c.AtHome ?? []));
        return EdtfDate.Parse(FormattableString.Invariant($"{spans.Min(s => s.ToSpan().Start)!.Value.Year}/"));
    }
}
