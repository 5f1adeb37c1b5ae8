namespace Deployments;

/// <summary>What the lists of UN peacekeepers have in common.</summary>
internal static class PeacekeepingFormat
{
    public const string Cite = "Chris Perry and Adam C. Smith, Trends in Uniformed Contributions to UN Peacekeeping: A New Dataset, 1991–2012, New York: International Peace Institute, June 2013";

    public const string Aggregate = "all";

    /// <summary>How aggregate rows spell that they are of all; the apostrophe is that of the last month.</summary>
    public static IReadOnlyList<string> Aggregates { get; } = [Aggregate, Aggregate + "'"];

    public static CodebookColumn Day(string name) => new(name, "day", "The list's day; the figures are as of it");

    /// <summary>The columns of figures of a type, with the category that they count.</summary>
    public static IReadOnlyList<(string Name, PersonnelCategory Category)> Types { get; } =
    [
        ("Individual_Police", PersonnelCategory.IndividualPolice),
        ("Formed_Police_Units", PersonnelCategory.FormedPolice),
        ("Experts_on_Mission", PersonnelCategory.ExpertsOnMission),
        ("Troops", PersonnelCategory.Troops),
    ];
}
