namespace Deployments;

/// <summary>What is there on a day and not in the cell.</summary>
/// <param name="Force">The contribution and what is known of it.</param>
/// <param name="Reason">Why it is left out.</param>
/// <param name="InFavourOf">The whole or the successor that is counted instead.</param>
/// <param name="OpensHigh">Some of it may belong to what was asked.</param>
internal sealed record DayLeftOut(PresentForce Force, LeftOutReason Reason, Id<ForceContribution>? InFavourOf, bool OpensHigh);
