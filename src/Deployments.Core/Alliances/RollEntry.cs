namespace Deployments;

/// <summary>One membership, ready for questions: the nation by its number, the span as days.</summary>
internal readonly record struct RollEntry(int Nation, Membership Membership, Reach Reach)
{
    public bool Is(MembershipRole role, MembershipDefinition definition) => Membership.Role == role && Membership.Definition == definition;
}
