namespace Deployments;

/// <summary>What a contribution counts: its category, equipment or people served, and of people the branch, component, domain and sex where reported.</summary>
/// <param name="Category">The category.</param>
/// <param name="Equipment">The kind of equipment.</param>
/// <param name="Served">The kind of people served.</param>
/// <param name="Traits">Branch, component, domain and sex in one number.</param>
internal readonly record struct ForceKind(PersonnelCategory? Category, EquipmentKind? Equipment, string? Served, int Traits)
{
    public static ForceKind Of(ForceContribution contribution) => new(
        contribution.Category, contribution.Equipment, contribution.Served,
        (Number((int?)contribution.Branch) << 24) | (Number((int?)contribution.Component) << 16) | (Number((int?)contribution.Domain) << 8) | Number((int?)contribution.Sex));

    private static int Number(int? word) => word + 1 ?? 0;
}
