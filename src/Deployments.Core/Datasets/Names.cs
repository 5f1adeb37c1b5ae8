using System.Globalization;
using System.Text;

namespace Deployments;

/// <summary>Looks records up by id, then by whole name; a part of a name only makes candidates.</summary>
internal static class Names
{
    private const int MostCandidates = 12;

    public static Match<T> Find<T>(string text, IEnumerable<T> records, Func<T, string> id, Func<T, IEnumerable<string>> names)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(text);
        var all = records.ToList();
        var byId = all.FirstOrDefault(r => id(r) == text);
        if (byId is not null)
            return new Match<T>(text, byId, []);
        var wanted = Fold(text);
        var named = all.Where(r => Fold(id(r)) == wanted || names(r).Any(n => Fold(n) == wanted)).ToList();
        if (named.Count == 1)
            return new Match<T>(text, named[0], []);
        return new Match<T>(text, null, Near().OrderBy(id, StringComparer.Ordinal).Take(MostCandidates));

        // Parts of names first; only where there are none, names that are a slip of the pen away.
        IEnumerable<T> Near()
        {
            if (named.Count > 1 || wanted.Length == 0)
                return named;
            var parts = all.FindAll(r => names(r).Any(n => Fold(n).Contains(wanted, StringComparison.Ordinal)));
            return parts.Count > 0 ? parts : all.Where(r => names(r).Prepend(id(r)).Any(n => NearIds.IsNear(wanted, Fold(n))));
        }
    }

    /// <summary>Capital letters, accents, apostrophes and double spaces make no difference to a name.</summary>
    private static string Fold(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var c in name.Trim().Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark)
                continue;
            if (char.IsWhiteSpace(c) && folded.Length > 0 && folded[^1] == ' ')
                continue;
            folded.Append(c switch { '’' or '‘' or '`' => '\'', _ when char.IsWhiteSpace(c) => ' ', _ => char.ToLowerInvariant(c) });
        }

        return folded.ToString();
    }
}
