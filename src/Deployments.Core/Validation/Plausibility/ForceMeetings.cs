using System.Runtime.InteropServices;

namespace Deployments;

/// <summary>Which contributions of one contributor count alike in one place, or in a place around it, on one day and at one stage.</summary>
/// <remarks>Crowds that meet are swept along their first days, so that whoever is gone is not compared; how many meet is told without comparing pairs.</remarks>
internal sealed class ForceMeetings
{
    private readonly IReadOnlyList<ForceContribution> contributions;
    private readonly DatasetIndex index;
    private readonly CancellationToken cancel;
    private readonly ForcePresence[] presences;
    private readonly List<ForceCrowd> crowds = [];
    private readonly ForceCrowd?[] crowdOf;
    private readonly List<(ForceCrowd One, ForceCrowd Other)> meetings = [];
    private readonly HashSet<(int, int)> met = [];

    public ForceMeetings(IReadOnlyList<ForceContribution> contributions, DatasetIndex index, CancellationToken cancel)
    {
        (this.contributions, this.index, this.cancel) = (contributions, index, cancel);
        presences = new ForcePresence[contributions.Count];
        crowdOf = new ForceCrowd?[contributions.Count];
        Gather();
        Meet();
        Know();
    }

    /// <summary>Where a contribution's reports say that it is counted; null for nowhere.</summary>
    public HashSet<Id<ForceContribution>>? ElsewhereOf(int place) => presences[place].Elsewhere;

    /// <summary>Every pair once, the earlier in the list first.</summary>
    public IEnumerable<(int First, int Second)> Pairs()
    {
        foreach (var (one, other) in GroupsThatMeet())
        {
            cancel.ThrowIfCancellationRequested();
            var isOne = one == other;
            for (var i = 0; i < one.Members.Length; i++)
            {
                var at = one.Members[i];
                foreach (var meeting in isOne ? one.After(i, presences[at].End) : other.Beginning(presences[at].Start, presences[at].End))
                    yield return (Math.Min(at, meeting), Math.Max(at, meeting));
            }

            for (var i = 0; !isOne && i < other.Members.Length; i++)
            {
                var at = other.Members[i];
                foreach (var meeting in one.Beginning(presences[at].Start + 1, presences[at].End))
                    yield return (Math.Min(at, meeting), Math.Max(at, meeting));
            }
        }
    }

    /// <summary>For each contribution how many others it meets.</summary>
    public long[] Counts()
    {
        var counts = new long[contributions.Count];
        foreach (var (one, other) in GroupsThatMeet())
        {
            cancel.ThrowIfCancellationRequested();
            foreach (var i in one.Members)
                counts[i] += other.Meeting(presences[i]) - (one == other ? 1 : 0);
            foreach (var i in one == other ? [] : other.Members)
                counts[i] += one.Meeting(presences[i]);
        }

        return counts;
    }

    /// <summary>Whether two contributions meet.</summary>
    public bool Meets(int one, int other) => crowdOf[one] is { } crowd && crowdOf[other] is { } against && met.Contains(Pair(crowd, against))
        && presences[one].IsAnywhere && presences[other].IsAnywhere && (presences[one].Stages & presences[other].Stages) != 0
        && presences[one].Start <= presences[other].End && presences[other].Start <= presences[one].End && LookAlikes.CountAlike(contributions[one], contributions[other]);

    private IEnumerable<(ForceGroup One, ForceGroup Other)> GroupsThatMeet() =>
        from meeting in meetings
        from other in meeting.Other.Groups
        from one in meeting.One.MaybeLike(other, meeting.Other)
        where (one.Stages & other.Stages) != 0 && LookAlikes.CountAlike(one.Example, other.Example)
        select (one, other);

    private void Gather()
    {
        Dictionary<(Contributor, Id<Theatre>, string), ForceCrowd> known = [];
        for (var i = 0; i < contributions.Count; i++)
        {
            var theatres = index.TheatresOf(contributions[i]);
            if (theatres.Count == 0)
                continue;
            var others = theatres.Count == 1 ? "" : string.Join(' ', theatres.Skip(1));
            ref var crowd = ref CollectionsMarshal.GetValueRefOrAddDefault(known, (contributions[i].Contributor, theatres[0], others), out _);
            if (crowd is null)
                crowds.Add(crowd = new ForceCrowd(crowds.Count, contributions[i].Contributor, theatres));
            crowd.Members.Add(i);
            crowdOf[i] = crowd;
        }
    }

    private void Meet()
    {
        foreach (var one in crowds.Where(c => c.Members.Count > 1 && c.Theatres.Any(index.Theatres.ContainsKey)))
            Meet(one, one);

        // Whoever is in one place only meets nobody around it, however deep that lies.
        foreach (var several in crowds.GroupBy(c => c.Contributor).Where(g => g.Skip(1).Any()))
        {
            var inPlace = several.SelectMany(c => c.Theatres.Select(t => (Theatre: t, Crowd: c))).ToLookup(c => c.Theatre, c => c.Crowd);
            foreach (var one in several)
            {
                foreach (var around in one.Theatres.SelectMany(index.Outward))
                {
                    foreach (var other in inPlace[around.Id].Where(other => other != one))
                        Meet(one, other);
                }
            }
        }
    }

    private void Meet(ForceCrowd one, ForceCrowd other)
    {
        if (met.Add(Pair(one, other)))
            meetings.Add((one, other));
    }

    private static (int, int) Pair(ForceCrowd one, ForceCrowd other) => (Math.Min(one.Number, other.Number), Math.Max(one.Number, other.Number));

    private void Know()
    {
        if (meetings.Count == 0)
            return;
        var reports = new DraftReports(contributions, index);
        ReportCells[] room = [];
        foreach (var crowd in meetings.SelectMany(m => (IEnumerable<ForceCrowd>)[m.One, m.Other]).Distinct())
        {
            cancel.ThrowIfCancellationRequested();
            foreach (var i in crowd.Members)
                presences[i] = ForcePresence.Of(contributions[i], reports.Read(contributions[i], ref room), reports, index);
            crowd.Group(contributions, presences);
        }
    }
}
