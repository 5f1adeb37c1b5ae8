namespace Deployments;

/// <summary>What a contribution counts: its category, equipment or people served, and of people the branch, component, domain and sex where reported.</summary>
internal readonly record struct ForceKind(PersonnelCategory? Category, EquipmentKind? Equipment, string? Served, Branch? Branch, Component? Component, Domain? Domain, Sex? Sex)
{
    public static ForceKind Of(ForceContribution contribution) =>
        new(contribution.Category, contribution.Equipment, contribution.Served, contribution.Branch, contribution.Component, contribution.Domain, contribution.Sex);
}
