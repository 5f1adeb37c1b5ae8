namespace Deployments;

/// <summary>Whether contributions are included in one another, or continue one another, through no more steps than counting can follow day by day.</summary>
/// <remarks>Of a chain that is too long, the first link too many is found. Circles have no length, and are found elsewhere.</remarks>
internal sealed class ChainCheck : IDatasetCheck
{
    /// <summary>A brigade, its battalion, a company of it: real ones take a handful of steps.</summary>
    public const int MostInclusions = 100;

    /// <summary>A force relieved every week for twenty years.</summary>
    public const int MostContinuations = 1000;

    public void Run(DatasetDraft draft, DatasetIndex index, DatasetFindings findings)
    {
        Check(MostInclusions, "includedIn", "is included in others", c => c.IncludedIn.Select(w => w.Value).Distinct(), draft, index, findings);
        Check(MostContinuations, "continues", "continues others", c => c.Continues is { } before ? [before] : [], draft, index, findings);
    }

    private static void Check(
        int most, string member, string what, Func<ForceContribution, IEnumerable<Id<ForceContribution>>> next, DatasetDraft draft, DatasetIndex index, DatasetFindings findings)
    {
        var (reached, expected) = (FormattableString.Invariant($"{most + 1:#,0}"), FormattableString.Invariant($"at most {most:#,0}"));

        // From the ends of the chains on: each comes when all that it leads to have come.
        var lengths = new int[draft.Contributions.Count];
        var left = new int[lengths.Length];
        Dictionary<int, List<int>> from = [];
        for (var i = 0; i < lengths.Length; i++)
        {
            foreach (var to in next(draft.Contributions[i]).Where(index.Places.ContainsKey).Select(id => index.Places[id]))
            {
                left[i]++;
                if (!from.TryGetValue(to, out var all))
                    from.Add(to, all = []);
                all.Add(i);
            }
        }

        if (from.Count == 0)
            return;
        var open = new Queue<int>(Enumerable.Range(0, lengths.Length).Where(i => left[i] == 0));
        while (open.TryDequeue(out var at))
        {
            if (lengths[at] == most + 1)
                findings.Add(FindingCodes.ChainTooLong, DraftLists.Contributions, at, member, $"The contribution {Excerpt.Of(draft.Contributions[at].Id.Value)} {what} through {reached} steps; expected {expected}.", draft.Contributions[at].Id, expected + " steps");
            foreach (var one in from.GetValueOrDefault(at) ?? [])
            {
                lengths[one] = Math.Max(lengths[one], lengths[at] + 1);
                if (--left[one] == 0)
                    open.Enqueue(one);
            }
        }
    }
}
