namespace Deployments;

/// <summary>What one nation owes another.</summary>
/// <param name="By">Who owes.</param>
/// <param name="To">Who is owed.</param>
/// <param name="Owed">What.</param>
/// <param name="Pair">Both directions, with the alliances.</param>
public sealed record DirectedDyad(Id<Nation> By, Id<Nation> To, OwedKinds Owed, Dyad Pair)
{
    /// <summary>Who owes whom what.</summary>
    public override string ToString() => $"{By} owes {To} {Owed}";
}
