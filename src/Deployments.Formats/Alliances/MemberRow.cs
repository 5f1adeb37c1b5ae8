namespace Deployments;

/// <summary>One row of a published list of alliance members, read: a state in an alliance over a span, and what it owes.</summary>
/// <param name="Line">The line of the file.</param>
/// <param name="Alliance">The alliance's number.</param>
/// <param name="State">The state's number.</param>
/// <param name="Name">The state's name as printed; absent where the list has none.</param>
/// <param name="During">The span, both ends included.</param>
/// <param name="Kinds">Which obligations the row says it has: yes, no, or null where that is unknown.</param>
internal sealed record MemberRow(int Line, int Alliance, int State, string? Name, EdtfDate During, IReadOnlyDictionary<ObligationKind, bool?> Kinds);
