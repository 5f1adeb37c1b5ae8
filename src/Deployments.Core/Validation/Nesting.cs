namespace Deployments;

/// <summary>What lies inside what, told without going through the tree: whatever lies inside a record is numbered between its first number and its last.</summary>
/// <remarks>Records that lie in one another in a circle, or in something that does, have no numbers; whoever asks for them goes through the tree.</remarks>
internal sealed class Nesting<T>
{
    private readonly Dictionary<Id<T>, (int First, int Last)> numbers;

    public Nesting(Dictionary<Id<T>, T> records, Func<T, Id<T>?> parentOf)
    {
        numbers = new(records.Count);
        Dictionary<Id<T>, List<Id<T>>> inside = [];
        List<Id<T>> outermost = [];
        foreach (var (id, record) in records)
        {
            if (parentOf(record) is not { } parent || !records.ContainsKey(parent))
                outermost.Add(id);
            else if (inside.TryGetValue(parent, out var siblings))
                siblings.Add(id);
            else
                inside.Add(parent, [id]);
        }

        // Depth first with a stack in place of recursion: a tree may be as deep as the file is long.
        var open = new Stack<(Id<T> Id, bool IsLeft)>(outermost.Select(id => (id, false)));
        while (open.TryPop(out var at))
        {
            if (at.IsLeft)
            {
                numbers[at.Id] = (numbers[at.Id].First, numbers.Count - 1);
                continue;
            }

            numbers.Add(at.Id, (numbers.Count, numbers.Count));
            OuterFirst.Add(at.Id);
            if (!inside.TryGetValue(at.Id, out var children))
                continue;
            open.Push((at.Id, true));
            children.ForEach(child => open.Push((child, false)));
        }
    }

    /// <summary>All that have numbers, each after what it lies in.</summary>
    public List<Id<T>> OuterFirst { get; } = [];

    /// <summary>Whether one lies inside the other or is the same; absent where only the tree itself can tell.</summary>
    public bool? IsWithin(Id<T> one, Id<T> other) =>
        numbers.TryGetValue(one, out var inner) && numbers.TryGetValue(other, out var outer) ? outer.First <= inner.First && inner.First <= outer.Last : null;
}
