using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Deployments;

/// <summary>A dataset's own records by id, with the built-in ones behind them: those are read only when an id is not the dataset's own.</summary>
internal sealed class KnownRecords<T>(Dictionary<Id<T>, T> own, Func<IReadOnlyDictionary<Id<T>, T>> builtIn) : IReadOnlyDictionary<Id<T>, T>
{
    public int Count => own.Count + builtIn().Keys.Count(id => !own.ContainsKey(id));

    public IEnumerable<Id<T>> Keys => this.Select(r => r.Key);

    public IEnumerable<T> Values => this.Select(r => r.Value);

    public T this[Id<T> key] => TryGetValue(key, out var record) ? record : throw new KeyNotFoundException($"There is no record {Excerpt.Of(key.Value)}.");

    public bool ContainsKey(Id<T> key) => own.ContainsKey(key) || builtIn().ContainsKey(key);

    public bool TryGetValue(Id<T> key, [MaybeNullWhen(false)] out T value) => own.TryGetValue(key, out value) || builtIn().TryGetValue(key, out value);

    public IEnumerator<KeyValuePair<Id<T>, T>> GetEnumerator() => own.Concat(builtIn().Where(r => !own.ContainsKey(r.Key))).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
