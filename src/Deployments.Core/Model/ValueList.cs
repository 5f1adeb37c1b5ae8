using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Deployments;

/// <summary>An immutable list that equals another with the same elements in the same order, so that records made of lists compare by value.</summary>
internal abstract class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>, ICounted
{
    public static readonly ValueList<T> Empty = new Copied([]);

    public abstract int Count { get; }

    public abstract T this[int index] { get; }

    /// <summary>The list itself where it is immutable already, else a copy that nobody else holds.</summary>
    public static ValueList<T> Of([AllowNull] IEnumerable<T> items) => items switch
    {
        null => Empty,
        ValueList<T> list => list,
        IReadOnlyCollection<T> { Count: 0 } => Empty,
        _ => new Copied(Copy(items)),
    };

    public IEnumerator<T> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public bool Equals(ValueList<T>? other)
    {
        if (other is null || Count != other.Count)
            return false;
        var isEqual = true;
        for (var i = 0; i < Count && isEqual && !ReferenceEquals(this, other); i++)
            isEqual = EqualityComparer<T>.Default.Equals(this[i], other[i]);
        return isEqual;
    }

    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    public override int GetHashCode() => Count == 0 ? 0 : HashCode.Combine(Count, this[0], this[Count - 1]);

    public override string ToString() => Visible.In("[" + string.Join(", ", this) + "]");

    private static T[] Copy(IEnumerable<T> items)
    {
        T[] copy = [.. items];
        foreach (var item in copy)
            Given(item);
        return copy;
    }

    private static T Given(T item) => item ?? Errors.Argument<T>("An element of the list is null; leave it out.", "value");

    private sealed class Copied(T[] items) : ValueList<T>
    {
        public override int Count => items.Length;

        public override T this[int index] => index >= 0 && index < items.Length ? items[index] : Errors.NoPlace<T>("element", index, items.Length, nameof(index));
    }
}
