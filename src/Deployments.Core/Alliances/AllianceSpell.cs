namespace Deployments;

/// <summary>A time during which a nation belonged to an alliance without a break.</summary>
/// <param name="Alliance">The alliance.</param>
/// <param name="Nation">The nation.</param>
/// <param name="During">From the first to the last day, both included, as precise as they are recorded; absent means always.</param>
/// <param name="Memberships">The memberships as recorded that it was merged from: those that overlap or follow one another on the next day.</param>
/// <example>
/// <code>
/// var spell = Alliances.Set.SpellsOf("nato", "MNE")[0];
/// spell.During // 2017-06-05/..
/// </code>
/// </example>
public sealed record AllianceSpell(Id<Alliance> Alliance, Id<Nation> Nation, EdtfDate? During, IReadOnlyList<Membership> Memberships)
{
    /// <summary>The days that may belong to it: the start's earliest to the end's latest, both included.</summary>
    public DateSpan Span => During?.ToSpan() ?? DateSpan.Always;

    internal Reach Reach => Reach.Of(During, DayNumber.BeforeAll);

    /// <summary>The nation, the alliance and the span.</summary>
    public override string ToString() => $"{Nation} in {Alliance} {During?.ToString() ?? "always"}";
}
