namespace Deployments;

/// <summary>Looks records of a dataset up by id, then by whole name; a part of a name only makes candidates.</summary>
internal static class RecordNames
{
    public static Match<T> Find<T>(string text, string kind, IEnumerable<T> records, Func<T, string> id, Func<T, IEnumerable<string>> names)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(text);
        var all = records.ToList();
        if (all.FirstOrDefault(r => id(r) == text) is { } byId)
            return new Match<T>(text, byId);
        var wanted = NameText.Fold(text);
        var folded = all.ConvertAll(r => new NamedRecord<T>(r, id(r), [NameText.Fold(id(r)), .. names(r).Select(NameText.Fold)]));
        var named = folded.FindAll(r => r.Names.Contains(wanted));
        if (named.Count == 1)
            return new Match<T>(text, named[0].Record);
        return named.Count > 1
            ? new Match<T>(text, $"{Excerpt.Of(text)} names several {kind}s.", NameCandidates.InOrder(named))
            : new Match<T>(text, $"There is no {kind} with the id or the name {Excerpt.Of(text)}.", NameCandidates.Near(wanted, folded));
    }
}
