using System.Diagnostics.CodeAnalysis;

namespace Deployments;

/// <summary>What a name or a code was found to mean: one record, or none with the reason and a list of candidates. Nothing is guessed.</summary>
/// <typeparam name="T">The kind of record.</typeparam>
/// <example>
/// <code>
/// var match = Nations.Find("Frnace");
/// match.IsFound // false
/// match.Reason // There is no nation with the id or the name 'Frnace'.
/// match.Candidates[0].Name // France
/// </code>
/// </example>
public sealed partial class Match<T>
    where T : class
{
    internal Match(string text, T found) => (Text, Found, Candidates) = (text, found, ValueList<T>.Empty);

    internal Match(string text, string reason, IEnumerable<T> candidates) => (Text, Reason, Candidates) = (text, reason, ValueList<T>.Of(candidates));

    /// <summary>The text that was looked up.</summary>
    public string Text { get; }

    /// <summary>The one record that the text names; absent where it names none or several.</summary>
    public T? Found { get; }

    /// <summary>Where nothing was found: why, as a sentence.</summary>
    public string? Reason { get; }

    /// <summary>Where nothing was found: the records that the text may have meant, in order of id.</summary>
    public IReadOnlyList<T> Candidates { get; }

    /// <summary>Whether the text names one record.</summary>
    [MemberNotNullWhen(true, nameof(Found))]
    [MemberNotNullWhen(false, nameof(Reason))]
    public bool IsFound => Found is not null;
}
