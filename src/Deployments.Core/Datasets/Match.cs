using System.Diagnostics.CodeAnalysis;

namespace Deployments;

/// <summary>What a name was found to mean: one record, or none with a list of candidates. Nothing is guessed.</summary>
/// <typeparam name="T">The kind of record.</typeparam>
public sealed class Match<T>
    where T : class
{
    internal Match(string text, T? found, IEnumerable<T> candidates) =>
        (Text, Found, Candidates) = (text, found, ValueList<T>.Of(candidates));

    /// <summary>The text that was looked up.</summary>
    public string Text { get; }

    /// <summary>The one record that the text names; absent where it names none or several.</summary>
    public T? Found { get; }

    /// <summary>Where nothing was found: the records that the text may have meant, in order of id.</summary>
    public IReadOnlyList<T> Candidates { get; }

    /// <summary>Whether the text names one record.</summary>
    [MemberNotNullWhen(true, nameof(Found))]
    public bool IsFound => Found is not null;
}
