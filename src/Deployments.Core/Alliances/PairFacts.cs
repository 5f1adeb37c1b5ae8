namespace Deployments;

/// <summary>What two nations are to each other under one alliance: whether both are members, and what each owes.</summary>
internal readonly record struct PairFacts(Certainty State, OwedKinds FirstOwes, OwedKinds SecondOwes)
{
    public PairFacts Or(PairFacts other) => new(State == Certainty.Certain ? State : other.State, FirstOwes.Or(other.FirstOwes), SecondOwes.Or(other.SecondOwes));
}
