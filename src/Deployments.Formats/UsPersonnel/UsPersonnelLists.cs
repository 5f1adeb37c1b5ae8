using NodaTime;

namespace Deployments;

/// <summary>The reports as lists: which are complete, and what they say of places that they do not name.</summary>
internal sealed class UsPersonnelLists
{
    private readonly UsPersonnelPlaces places;
    private readonly List<(LocalDate Day, List<UsPersonnelRow> Rows)> lists;
    private readonly List<UsPersonnelEntry> more = [];
    private readonly Dictionary<(UsPersonnelPlace Part, UsPersonnelPlace Whole), SortedSet<int>> inclusions = [];

    public UsPersonnelLists(IReadOnlyList<UsPersonnelRow> rows, UsPersonnelPlaces places)
    {
        this.places = places;
        lists = [.. rows.GroupBy(r => r.Day).OrderBy(g => g.Key).Select(g => (g.Key, g.ToList()))];
        for (var i = 0; i < lists.Count; i++)
            Look(i);
        All = [.. lists.Select(l => new UsPersonnelList(l.Day, UsPersonnelEntry.TitleOf(l.Day), l.Rows.Count(r => !r.IsHome), KindOf(l.Day, l.Rows)))];
    }

    public IReadOnlyList<UsPersonnelList> All { get; }

    /// <summary>What rows say of places other than their own.</summary>
    public IReadOnlyList<UsPersonnelEntry> OfOtherPlaces => more;

    /// <summary>The wholes in which the total of a place is counted, each while the reports have it so.</summary>
    public IEnumerable<Dated<Id<ForceContribution>>> WholesOf(UsPersonnelPlace part)
    {
        foreach (var (pair, reports) in inclusions.Where(i => i.Key.Part == part))
        {
            foreach (var first in reports.Where(r => !reports.Contains(r - 1)))
            {
                var last = first;
                while (reports.Contains(last + 1))
                    last++;
                var end = last + 1 < lists.Count ? IsoDay.Text(lists[last + 1].Day.PlusDays(-1)) : "..";
                yield return new Dated<Id<ForceContribution>>(UsPersonnelPlaces.WholeOf(pair.Whole), EdtfDate.Parse($"{IsoDay.Text(lists[first].Day)}/{end}"));
            }
        }
    }

    private static UsPersonnelListKind KindOf(LocalDate day, List<UsPersonnelRow> rows)
    {
        if (rows.TrueForAll(r => r.IsHome))
            return UsPersonnelListKind.HomeOnly;
        return UsPersonnelJudgements.Incomplete.Any(i => i.Report.ToSpan().Contains(day)) ? UsPersonnelListKind.Partial : UsPersonnelListKind.Complete;
    }

    private void Look(int list)
    {
        var (day, rows) = lists[list];
        var named = rows.Select(r => r.Place).ToHashSet();
        foreach (var row in rows)
        {
            foreach (var whole in UsPersonnelJudgements.Wholes.Where(w => w.Locations.Contains(UsPersonnelPlaces.Clean(row.Location), StringComparer.OrdinalIgnoreCase)))
                Include(list, row, whole, named);
        }

        foreach (var absence in UsPersonnelJudgements.Absences.Where(a => a.During.ToSpan().Contains(day)))
        {
            if (places.Named(absence.Place) is { } place && !named.Contains(place) && rows.Find(r => r.Code == absence.Code) is { } beside)
                more.Add(new UsPersonnelEntry(beside, place, MissingReason.NotReported, Because: $"The report as compiled has no row of {absence.Place}: {absence.Reason}."));
        }
    }

    private void Include(int list, UsPersonnelRow row, UsPersonnelWhole whole, HashSet<UsPersonnelPlace> named)
    {
        foreach (var name in whole.Listed.Concat(whole.Within))
        {
            if (places.Named(name) is not { } part || part == row.Place || (!named.Contains(part) && !whole.Within.Contains(name)))
                continue;
            if (!inclusions.TryGetValue((part, row.Place), out var reports))
                inclusions.Add((part, row.Place), reports = []);
            if (reports.Add(list) && named.Add(part))
                more.Add(new UsPersonnelEntry(row, part, MissingReason.IncludedElsewhere, UsPersonnelPlaces.WholeOf(row.Place), $"Counted in \"{row.Location}\"."));
        }
    }
}
