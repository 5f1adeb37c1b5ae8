namespace Deployments;

/// <summary>Pairs of contributions that may be the same force: one contributor, overlapping kind and time, one theatre within the other, a stage in common, and nothing said.</summary>
internal static class LookAlikes
{
    /// <summary>How many pairs are listed; of more than that it is only known how many there are, and of whom.</summary>
    public const int MostListed = 100_000;

    // Pairs of whom somebody said how they stand are no look-alikes, and so many of them are gone through in search of others.
    private const int MostCompared = 4_000_000;

    /// <summary>The pairs, as places in the draft's contributions; the first is the earlier in the list.</summary>
    public static IReadOnlyList<(int First, int Second)> Of(DatasetDraft draft, DatasetIndex index) => Of(draft.Contributions, index).Listed;

    /// <summary>The pairs, as places in the list of contributions.</summary>
    /// <param name="contributions">The contributions.</param>
    /// <param name="index">What they refer to.</param>
    /// <param name="most">How many pairs are listed.</param>
    /// <param name="cancel">Stops the work.</param>
    public static AlikePairs Of(IReadOnlyList<ForceContribution> contributions, DatasetIndex index, int most = MostListed, CancellationToken cancel = default)
    {
        var meetings = new ForceMeetings(contributions, index, cancel);
        var links = new ContributionLinks(index);
        List<(int, int)> listed = [];
        var left = MostCompared;
        foreach (var (first, second) in meetings.Pairs())
        {
            if (contributions[first].Id == contributions[second].Id || IsDeclared(first, second))
                left--;
            else if (listed.Count < most)
                listed.Add((first, second));
            else
                left = 0;
            if (left <= 0)
                return AlikePairs.Of(listed, Counts());
        }

        return AlikePairs.Of(listed);

        bool IsDeclared(int one, int other) =>
            links.AreDeclared(contributions[one], contributions[other]) || IsCountedIn(one, other) || IsCountedIn(other, one);

        bool IsCountedIn(int one, int other) => meetings.ElsewhereOf(one)?.Contains(contributions[other].Id) == true;

        // All that meet, less those of whom somebody said how they stand to one another.
        long[] Counts()
        {
            var counts = meetings.Counts();
            for (var one = 0; one < counts.Length; one++)
            {
                cancel.ThrowIfCancellationRequested();
                foreach (var other in links.DeclaredBy(contributions[one]).Concat(meetings.ElsewhereOf(one) ?? []).Distinct().Where(index.Places.ContainsKey).Select(id => index.Places[id]))
                {
                    // Where each says so of the other, it is taken off once.
                    if (other == one || !meetings.Meets(one, other) || (other < one && (links.IsDeclaredBy(contributions[other], contributions[one]) || IsCountedIn(other, one))))
                        continue;
                    counts[one]--;
                    counts[other]--;
                }
            }

            return counts;
        }
    }

    /// <summary>Whether two contributions count what may be the same people or things.</summary>
    public static bool CountAlike(ForceContribution one, ForceContribution other) =>
        SameKind(one, other)
        && !Differ((int?)one.Branch, (int?)other.Branch) && !Differ((int?)one.Component, (int?)other.Component)
        && !Differ((int?)one.Domain, (int?)other.Domain) && !Differ((int?)one.Sex, (int?)other.Sex)
        && one.Command == other.Command;

    private static bool SameKind(ForceContribution one, ForceContribution other)
    {
        if (one.Category is { } category && other.Category is { } against)
            return category.Overlaps(against);
        // Two ships of a class that are both named are two ships; a battalion may well be part of a named brigade.
        if (one.Equipment is { } equipment)
            return equipment == other.Equipment && (one.Unit is null || other.Unit is null || string.Equals(one.Unit.Trim(), other.Unit.Trim(), StringComparison.OrdinalIgnoreCase));
        return one.Served is { } served && string.Equals(served.Trim(), other.Served?.Trim(), StringComparison.OrdinalIgnoreCase);
    }

    private static bool Differ(int? one, int? other) => one is { } a && other is { } b && a != b;
}
