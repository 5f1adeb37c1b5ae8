using System.Runtime.InteropServices;

namespace Deployments;

/// <summary>Which contributions of one contributor are in one place, or in a place around it, on one day and at one stage.</summary>
/// <remarks>
/// Contributions of a contributor in a theatre are a crowd, in order of their first day. Two crowds, or one with itself, are swept along their first
/// days: each force is compared only with those that begin before it ends.
/// </remarks>
internal sealed class ForceMeetings(IReadOnlyList<ForceContribution> contributions, DatasetIndex index, CancellationToken cancel)
{
    private readonly ForcePresence[] presences = new ForcePresence[contributions.Count];
    private readonly bool[] isKnown = new bool[contributions.Count];
    private DraftReports? reports;
    private ReportCells[] room = [];

    /// <summary>What is done with a pair: the places of the earlier and the later in the list, and where each is said to be counted.</summary>
    public delegate void Pair(int first, int second, (HashSet<Id<ForceContribution>>? One, HashSet<Id<ForceContribution>>? Other) counted);

    /// <summary>Does something with every pair; a pair may come up more than once.</summary>
    public void ForEachPair(Pair pair)
    {
        Dictionary<(Contributor, Id<Theatre>), List<int>> crowds = [];
        for (var i = 0; i < contributions.Count; i++)
        {
            foreach (var theatre in index.TheatresOf(contributions[i]))
            {
                ref var crowd = ref CollectionsMarshal.GetValueRefOrAddDefault(crowds, (contributions[i].Contributor, theatre), out _);
                (crowd ??= new(1)).Add(i);
            }
        }

        // Who is in one place only meets nobody around it, however deep that lies.
        var severalPlaces = crowds.Keys.GroupBy(k => k.Item1).Where(g => g.Skip(1).Any()).Select(g => g.Key).ToHashSet();
        HashSet<List<int>> ordered = new(ReferenceEqualityComparer.Instance);
        foreach (var ((contributor, theatre), inside) in crowds)
        {
            foreach (var around in severalPlaces.Contains(contributor) ? index.Outward(theatre) : index.Outward(theatre).Take(1))
            {
                if ((around.Id == theatre && inside.Count < 2) || !crowds.TryGetValue((contributor, around.Id), out var outside))
                    continue;
                Order(inside, ordered);
                Order(outside, ordered);
                Sweep(inside, outside, pair);
            }
        }
    }

    // Forces that are nowhere, or at no stage, meet nobody.
    private void Order(List<int> crowd, HashSet<List<int>> ordered)
    {
        if (!ordered.Add(crowd))
            return;
        foreach (var i in crowd)
            Know(i);
        crowd.RemoveAll(i => !presences[i].IsAnywhere);
        crowd.Sort((a, b) => presences[a].Start.CompareTo(presences[b].Start));
    }

    private void Know(int i)
    {
        if (isKnown[i])
            return;
        isKnown[i] = true;
        reports ??= new DraftReports(contributions, index);
        presences[i] = ForcePresence.Of(contributions[i], reports.Read(contributions[i], ref room), reports, index);
    }

    private void Sweep(List<int> inside, List<int> outside, Pair pair)
    {
        var isOne = inside == outside;
        for (var i = 0; i < inside.Count; i++)
        {
            cancel.ThrowIfCancellationRequested();
            var one = presences[inside[i]];
            for (var j = isOne ? i + 1 : 0; j < outside.Count && presences[outside[j]].Start <= one.End; j++)
            {
                ref readonly var other = ref presences[outside[j]];
                if (other.End < one.Start || (other.Stages & one.Stages) == 0 || inside[i] == outside[j])
                    continue;
                if (inside[i] < outside[j])
                    pair(inside[i], outside[j], (one.Elsewhere, other.Elsewhere));
                else
                    pair(outside[j], inside[i], (other.Elsewhere, one.Elsewhere));
            }
        }
    }
}
