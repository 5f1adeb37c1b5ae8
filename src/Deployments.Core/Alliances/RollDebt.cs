namespace Deployments;

/// <summary>One obligation, ready for questions: the nations by their numbers, <see cref="Anyone"/> for each member and every other member.</summary>
internal readonly record struct RollDebt(int By, int To, Obligation Obligation, Reach Reach)
{
    public const int Anyone = -1;
}
