namespace Deployments;

/// <summary>What two nations are to each other on a day under all alliances of a set; what a query filters by.</summary>
/// <param name="FirstOwes">What the first owes the second.</param>
/// <param name="SecondOwes">What the second owes the first.</param>
/// <param name="Treaties">How many treaty organisations certainly have both as members; coalitions rest on no treaty.</param>
/// <param name="PossibleTreaties">How many more have by some readings of imprecise dates only.</param>
/// <param name="IsKnown">Whether that is all: false outside the coverage of an alliance, by a definition that a shared alliance does not have, and for nations that nobody knows.</param>
internal readonly record struct PairOwing(OwedKinds FirstOwes, OwedKinds SecondOwes, int Treaties, int PossibleTreaties, bool IsKnown);
