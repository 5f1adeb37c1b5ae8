using NodaTime;

namespace Deployments;

/// <summary>What changed in alliances from one day to a later one.</summary>
/// <example>
/// <code>
/// var changes = Alliances.ChangesBetween("1955-01-01", "1955-12-31", "nato");
/// changes.Changes[0] // 1955-05-06 DEU joins nato
/// changes.IsComplete // true
/// </code>
/// </example>
public sealed partial class AllianceChanges
{
    internal AllianceChanges(LocalDate from, LocalDate to, IEnumerable<AllianceChange> changes, string gap) =>
        (From, To, Changes, Gap) = (from, to, ValueList<AllianceChange>.Of(changes), gap);

    /// <summary>The earlier day. What was so on this day is no change.</summary>
    public LocalDate From { get; }

    /// <summary>The later day, included.</summary>
    public LocalDate To { get; }

    /// <summary>The changes, in order of date, alliance, kind and nation; what began and ended again between the two days stands twice.</summary>
    public IReadOnlyList<AllianceChange> Changes { get; }

    /// <summary>Whether the changes are all that are datable; where it is false some alliances are not recorded for all the days between.</summary>
    public bool IsComplete => Gap.Length == 0;

    /// <summary>What is not known, as a sentence; empty where everything is.</summary>
    public string Gap { get; }
}
