namespace Deployments;

/// <summary>One kind of record that others refer to: which ids exist, and what to say of one that does not.</summary>
internal sealed class Referred<T>(
    string list, string noun, string where, FindingCode code, DatasetDraft draft, IReadOnlyDictionary<Id<T>, T> known, DatasetFindings findings, Func<T, string>? name = null)
{
    private readonly NearIds near = new(known.Keys.Select(k => k.Value));

    /// <summary>Checks one reference; the member is spelled only where something is wrong.</summary>
    public void Require(Id<T> id, string owner, int index, Func<string> member)
    {
        if (known.ContainsKey(id) || draft.IncompleteLists.Contains(list) || draft.Unreadable.Contains((list, id.Value)))
            return;
        if (id.IsNone)
            findings.Add(FindingCodes.IdMissing, owner, index, member(), $"The reference to {noun} is empty; expected {Id<T>.Expected}.", null, Id<T>.Expected);
        else
            findings.Add(code, owner, index, member(), $"There is no {noun[(noun.IndexOf(' ', StringComparison.Ordinal) + 1)..]} {Excerpt.Of(id.Value)} {where}{Hint(id.Value)}", id, $"the id of {noun} {where}");
    }

    // A name written where an id belongs is no misspelt id.
    private string Hint(string id) => name is not null && known.FirstOrDefault(k => string.Equals(name(k.Value), id, StringComparison.OrdinalIgnoreCase)).Key is { IsNone: false } meant
        ? $"; did you mean '{meant}', the id of {Excerpt.Of(id)}?"
        : near.Hint(id);

    /// <summary>Checks a reference that may be absent.</summary>
    public void RequireIfAny(Id<T>? id, string owner, int index, Func<string> member)
    {
        if (id is { } given)
            Require(given, owner, index, member);
    }

    /// <summary>Checks a reference whose emptiness a validator has reported already.</summary>
    public void RequireUnlessNone(Id<T> id, string owner, int index, Func<string> member)
    {
        if (!id.IsNone)
            Require(id, owner, index, member);
    }
}
