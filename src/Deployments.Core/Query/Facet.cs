namespace Deployments;

/// <summary>What the rows of a table stand for.</summary>
public enum Facet
{
    /// <summary>The contributor: a nation, or an alliance itself.</summary>
    Nation,

    /// <summary>The operation that a contribution names.</summary>
    Operation,

    /// <summary>The theatre or theatres that a contribution names; several together are a row of their own.</summary>
    Theatre,

    /// <summary>The host nation or nations on the day; several together are a row of their own.</summary>
    Host,

    /// <summary>The alliances that the contributor is a member of on the day. A nation in several stands in each of their rows, and in <c>(unknown)</c> too on days that the list of an alliance's members does not cover, and by a definition that an alliance does not have.</summary>
    Alliance,

    /// <summary>
    /// What the contributor owes the host nation on the day under the alliances both are members of: kinds of obligation, joined by <c> + </c>, or
    /// <c>nothing</c>; <c>(unknown)</c> where nobody knows, and <c>or more</c> where some of it is unknown.
    /// </summary>
    OwedToHost,

    /// <summary>
    /// How many treaty organisations, not coalitions, have both the contributor and the nation that leads the operation as members on the day: 0, 1, 2…; <c>(unknown)</c> where nobody
    /// knows, and <c>or more</c> where the list of alliances does not cover the day.
    /// </summary>
    TreatiesWithLead,

    /// <summary>The category of personnel, or the kind of equipment or of people served.</summary>
    Category,

    /// <summary>The role.</summary>
    Role,

    /// <summary>The presence.</summary>
    Presence,

    /// <summary>The armed service, where reported.</summary>
    Branch,

    /// <summary>Active duty, guard or reserve, where reported.</summary>
    Component,

    /// <summary>Ashore, afloat or in the air, where reported.</summary>
    Domain,

    /// <summary>Sex, where reported.</summary>
    Sex,

    /// <summary>The stage. Each stage is counted by itself and the table has no total.</summary>
    Stage,
}
