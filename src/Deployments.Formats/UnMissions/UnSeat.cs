namespace Deployments;

/// <summary>What is decided about a place in the UN's list: whose soil it is, and where it lies as far as the list needs it.</summary>
/// <param name="Place">The place, as the list has it.</param>
/// <param name="Hosts">The nations whose soil it is, each with its span; empty where none is stated.</param>
/// <param name="North">Degrees north of the equator, about; absent where the list's own figures are in order.</param>
/// <param name="East">Degrees east of Greenwich, about.</param>
/// <param name="Reason">Why.</param>
/// <param name="Source">What it rests on.</param>
internal sealed record UnSeat(string Place, IReadOnlyList<Dated<Id<Nation>>> Hosts, double? North, double? East, string Reason, string Source);
