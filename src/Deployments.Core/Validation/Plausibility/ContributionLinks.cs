namespace Deployments;

/// <summary>What is said of how contributions stand to one another: included in, continues, beside.</summary>
internal sealed class ContributionLinks(DatasetIndex index)
{
    private readonly Dictionary<Id<ForceContribution>, HashSet<Id<ForceContribution>>> wholes = [];
    private readonly Dictionary<Id<ForceContribution>, HashSet<Id<ForceContribution>>> predecessors = [];

    /// <summary>Whether one is included in the other or continues it, directly or through others, or either is declared to be beside the other.</summary>
    public bool AreDeclared(ForceContribution one, ForceContribution other) =>
        (one.Beside.Count > 0 && one.Beside.Contains(other.Id)) || (other.Beside.Count > 0 && other.Beside.Contains(one.Id)) || AreNested(one, other);

    /// <summary>Whether one is included in the other or continues it, directly or through others.</summary>
    public bool AreNested(ForceContribution one, ForceContribution other) => Leads(one, other) || Leads(other, one);

    private bool Leads(ForceContribution from, ForceContribution to) =>
        (from.IncludedIn.Count > 0 && Reached(wholes, from, c => c.IncludedIn.Select(w => w.Value)).Contains(to.Id))
        || (from.Continues is not null && Reached(predecessors, from, c => c.Continues is { } id ? [id] : []).Contains(to.Id));

    private HashSet<Id<ForceContribution>> Reached(
        Dictionary<Id<ForceContribution>, HashSet<Id<ForceContribution>>> known, ForceContribution from, Func<ForceContribution, IEnumerable<Id<ForceContribution>>> next)
    {
        if (known.TryGetValue(from.Id, out var reached))
            return reached;
        known.Add(from.Id, reached = []);
        Stack<ForceContribution> open = new([from]);
        while (open.TryPop(out var at))
        {
            foreach (var id in next(at))
            {
                if (reached.Add(id) && index.Contributions.TryGetValue(id, out var found))
                    open.Push(found);
            }
        }

        return reached;
    }
}
