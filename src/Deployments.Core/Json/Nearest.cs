namespace Deployments;

/// <summary>Which of the known words somebody may have meant. Only said, never acted upon.</summary>
internal static class Nearest
{
    private const int LongestCompared = 40;

    /// <summary>" (did you mean "x"?)", or nothing where no known word is near.</summary>
    public static string DidYouMean(string text, IEnumerable<string> known)
    {
        if (text.Length is 0 or > LongestCompared)
            return "";
        var wanted = Plain(text);
        var nearest = known.Select(k => (Word: k, Distance: Distance(wanted, Plain(k)))).MinBy(k => k.Distance);
        return nearest.Word is not null && nearest.Distance <= Math.Min(2, (wanted.Length + 1) / 3) ? $" (did you mean \"{nearest.Word}\"?)" : "";
    }

    private static string Plain(string text) => text.Replace("-", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant();

    // The fewest letters to insert, drop or exchange.
    private static int Distance(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var exchanged = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(exchanged, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[right.Length];
    }
}
