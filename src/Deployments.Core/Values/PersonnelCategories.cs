namespace Deployments;

/// <summary>The tree of personnel categories: personnel = uniformed + civilians, uniformed = military + police, and so on.</summary>
/// <remarks>The groups are the United Nations': military is troops, staff officers and experts on mission; police is formed units and individual officers.</remarks>
public static class PersonnelCategories
{
    /// <summary>The group that a category belongs to; null for <see cref="PersonnelCategory.Personnel"/>.</summary>
    /// <param name="category">The category.</param>
    /// <example>
    /// <code>
    /// PersonnelCategory.StaffOfficers.Parent() // Military
    /// </code>
    /// </example>
    public static PersonnelCategory? Parent(this PersonnelCategory category) => category switch
    {
        PersonnelCategory.Personnel => null,
        PersonnelCategory.Uniformed or PersonnelCategory.Civilians => PersonnelCategory.Personnel,
        PersonnelCategory.Military or PersonnelCategory.Police => PersonnelCategory.Uniformed,
        PersonnelCategory.FormedPolice or PersonnelCategory.IndividualPolice => PersonnelCategory.Police,
        _ => PersonnelCategory.Military,
    };

    /// <summary>Whether a category is the other one or lies inside it.</summary>
    /// <param name="category">The narrower category.</param>
    /// <param name="other">The wider category.</param>
    /// <example>
    /// <code>
    /// PersonnelCategory.FormedPolice.IsWithin(PersonnelCategory.Uniformed) // true
    /// </code>
    /// </example>
    public static bool IsWithin(this PersonnelCategory category, PersonnelCategory other)
    {
        for (PersonnelCategory? up = category; up is { } c; up = c.Parent())
        {
            if (c == other)
                return true;
        }

        return false;
    }

    /// <summary>Whether one of the two lies within the other.</summary>
    /// <param name="category">One category.</param>
    /// <param name="other">The other category.</param>
    /// <example>
    /// <code>
    /// PersonnelCategory.Troops.Overlaps(PersonnelCategory.Police) // false
    /// </code>
    /// </example>
    public static bool Overlaps(this PersonnelCategory category, PersonnelCategory other) =>
        category.IsWithin(other) || other.IsWithin(category);

    /// <summary>The categories that a category consists of; itself where it has no parts.</summary>
    /// <param name="category">The category.</param>
    /// <example>
    /// <code>
    /// PersonnelCategory.Military.Leaves() // Troops, StaffOfficers, ExpertsOnMission
    /// </code>
    /// </example>
    public static IReadOnlyList<PersonnelCategory> Leaves(this PersonnelCategory category) =>
        [.. Enum.GetValues<PersonnelCategory>().Where(c => c.IsWithin(category) && !Enum.GetValues<PersonnelCategory>().Any(d => d.Parent() == c))];
}
