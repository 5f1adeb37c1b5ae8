namespace Deployments;

/// <summary>What is said of how contributions stand to one another: included in, continues, beside.</summary>
internal sealed class ContributionLinks(DatasetIndex index)
{
    private readonly Dictionary<Id<ForceContribution>, HashSet<Id<ForceContribution>>> wholes = [];
    private readonly Lazy<Nesting<ForceContribution>> succession = new(() => new(index.Contributions, c => c.Continues));

    /// <summary>Whether one is included in the other or continues it, directly or through others, or either is declared to be beside the other.</summary>
    public bool AreDeclared(ForceContribution one, ForceContribution other) =>
        (one.Beside.Count > 0 && one.Beside.Contains(other.Id)) || (other.Beside.Count > 0 && other.Beside.Contains(one.Id)) || AreNested(one, other);

    /// <summary>Whether one is included in the other or continues it, directly or through others.</summary>
    public bool AreNested(ForceContribution one, ForceContribution other) => Leads(one, other) || Leads(other, one);

    /// <summary>All to which a contribution says how it stands, directly or through others; one may come up more than once.</summary>
    public IEnumerable<Id<ForceContribution>> DeclaredBy(ForceContribution one) => one.Beside.Concat(Predecessors(one)).Concat(one.IncludedIn.Count > 0 ? WholesOf(one) : []);

    /// <summary>Whether a contribution says how it stands to another, directly or through others.</summary>
    public bool IsDeclaredBy(ForceContribution one, ForceContribution other) => (one.Beside.Count > 0 && one.Beside.Contains(other.Id)) || Leads(one, other);

    private bool Leads(ForceContribution from, ForceContribution to) =>
        (from.IncludedIn.Count > 0 && WholesOf(from).Contains(to.Id))
        || (from.Continues is not null && from.Id != to.Id && (succession.Value.IsWithin(from.Id, to.Id) ?? Predecessors(from).Contains(to.Id)));

    private HashSet<Id<ForceContribution>> WholesOf(ForceContribution from) => Reached(wholes, from, c => c.IncludedIn.Select(w => w.Value));

    private IEnumerable<Id<ForceContribution>> Predecessors(ForceContribution from)
    {
        var left = index.Contributions.Count;
        for (var id = from.Continues; left-- > 0 && id is { } before; id = index.Contributions.GetValueOrDefault(before)?.Continues)
            yield return before;
    }

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
