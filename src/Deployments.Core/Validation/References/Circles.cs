namespace Deployments;

/// <summary>Finds the circles in what should be a tree, each once.</summary>
internal static class Circles
{
    private const int MostNamed = 10;

    /// <summary>The circles that can be reached, each from the member first met to that member again.</summary>
    public static IEnumerable<IReadOnlyList<Id<T>>> Of<T>(IEnumerable<Id<T>> ids, Func<Id<T>, IEnumerable<Id<T>>> next)
    {
        HashSet<Id<T>> left = [];
        foreach (var start in ids)
        {
            // Most records lead nowhere, and a circle can be met only from one that does.
            if (left.Contains(start) || !next(start).Any())
                continue;
            foreach (var circle in From(start, next, left))
                yield return circle;
        }
    }

    /// <summary><c>'a' &gt; 'b' &gt; 'a'</c>, with a gap where the circle is long.</summary>
    public static string Text<T>(IReadOnlyList<Id<T>> circle)
    {
        var named = circle.Count <= MostNamed ? circle.Select(id => id.Value) : circle.Take(MostNamed - 2).Select(id => id.Value).Append("…").Append(circle[^1].Value);
        return string.Join(" > ", named);
    }

    // Depth first with a list in place of recursion: a chain may be as long as the file.
    private static IEnumerable<IReadOnlyList<Id<T>>> From<T>(Id<T> start, Func<Id<T>, IEnumerable<Id<T>>> next, HashSet<Id<T>> left)
    {
        List<Id<T>> path = [start];
        Dictionary<Id<T>, int> depth = new() { [start] = 0 };
        Stack<IEnumerator<Id<T>>> open = new([next(start).GetEnumerator()]);
        while (open.Count > 0)
        {
            if (!open.Peek().MoveNext())
            {
                open.Pop().Dispose();
                left.Add(path[^1]);
                depth.Remove(path[^1]);
                path.RemoveAt(path.Count - 1);
                continue;
            }

            var at = open.Peek().Current;
            if (depth.TryGetValue(at, out var from))
            {
                yield return [.. path.Skip(from), at];
            }
            else if (!left.Contains(at))
            {
                depth.Add(at, path.Count);
                path.Add(at);
                open.Push(next(at).GetEnumerator());
            }
        }
    }
}
