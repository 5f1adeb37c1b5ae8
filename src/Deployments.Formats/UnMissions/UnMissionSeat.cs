namespace Deployments;

/// <summary>Where an operation has its headquarters by the UN's list.</summary>
/// <param name="Operation">The operation.</param>
/// <param name="Theatre">The place, a theatre of the reading.</param>
/// <param name="North">Degrees north of the equator, south of it below zero; absent where the list has none.</param>
/// <param name="East">Degrees east of Greenwich, west of it below zero; absent where the list has none.</param>
public sealed record UnMissionSeat(Id<Operation> Operation, Id<Theatre> Theatre, double? North, double? East)
{
    /// <summary>All that it says, on one line; signs that a reader would not see stand as their codes.</summary>
    public override string ToString() => Visible.Record(nameof(UnMissionSeat), PrintMembers);
}
