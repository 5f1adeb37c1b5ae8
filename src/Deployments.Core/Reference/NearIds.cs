namespace Deployments;

/// <summary>The ids that somebody may have meant: a few letters away, or longer or shorter at the end.</summary>
internal sealed class NearIds(IEnumerable<string> ids)
{
    private const int MostNamed = 3;

    // A dataset that lost a whole list would otherwise compare every reference with every id.
    private const int MostLookedUp = 50;

    private readonly Dictionary<string, string> hints = [];
    private List<string>? known;

    /// <summary>The end of a sentence: <c>; did you mean 'isaf'?</c>, or a full stop.</summary>
    public string Hint(string id)
    {
        if (hints.TryGetValue(id, out var hint))
            return hint;
        if (hints.Count == MostLookedUp)
            return ".";
        known ??= [.. ids.Where(k => k.Length > 0).Distinct().Order(StringComparer.Ordinal)];
        var near = known.Select(k => (Id: k, Distance: Distance(id, k))).Where(k => k.Distance <= Tolerance(id)).OrderBy(k => k.Distance).Take(MostNamed);
        var named = string.Join(" or ", near.Select(k => Excerpt.Of(k.Id)));
        return hints[id] = named.Length == 0 ? "." : $"; did you mean {named}?";
    }

    /// <summary>Whether a text is at most a few letters away from another, or longer or shorter at the end.</summary>
    public static bool IsNear(string text, string other) => Distance(text, other) <= Tolerance(text);

    private static int Tolerance(string id) => id.Length switch { <= 3 => 1, <= 7 => 2, _ => 3 };

    private static int Distance(string id, string other)
    {
        if (string.Equals(id, other, StringComparison.OrdinalIgnoreCase))
            return 0;
        var shorter = Math.Min(id.Length, other.Length);
        if (shorter > 3 && id.AsSpan(0, shorter).Equals(other.AsSpan(0, shorter), StringComparison.OrdinalIgnoreCase))
            return 1;
        return Math.Abs(id.Length - other.Length) > Tolerance(id) ? int.MaxValue : Edits(id, other);
    }

    // Levenshtein: the fewest letters to put in, take out or replace, kept one row at a time.
    private static int Edits(string id, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= id.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var replaced = diagonal + (id[i - 1] == other[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[other.Length];
    }
}
