namespace Deployments;

/// <summary>The columns of figures, vintage by vintage: which of them make the total, and which stand beside it.</summary>
/// <remarks>Found by adding up the columns of all rows: the sums agree but for the rows that are findings.</remarks>
internal static class UsPersonnelColumns
{
    private static readonly EdtfDate Present = "2008-09/..";

    public static IReadOnlyList<UsPersonnelColumn> All { get; } =
    [
        Part("Army Total", Branch.Army, "1950/2007"),
        Part("Navy Total", Branch.Navy, "1968/2007"),
        Part("Marine Corps Total", Branch.MarineCorps, "1968/2007"),
        Part("Air Force Total", Branch.AirForce, "1950/2007"),
        Part("Navy Ashore", Branch.Navy, "1950/1976") with { Domain = Domain.Ashore },
        Part("Navy Afloat", Branch.Navy, "1954/1976") with { Domain = Domain.Afloat },

        // The column says "ashore"; in 1953 and from 1959 to 1967 it equals Total Afloat in every row abroad.
        Part("Navy Temporary Ashore", Branch.Navy, "1953/1967") with { Domain = Domain.Afloat, Presence = Presence.Temporary },
        Part("Navy Other", Branch.Navy, "1957/1958") with { Domain = Domain.Afloat, AtHome = ["1953/1967"] },
        Outside("Navy Other", Branch.Navy, "1953/1956", "1959/1967") with { AtHome = [] },
        Part("Marine Corps Ashore", Branch.MarineCorps, "1950/1976") with { Domain = Domain.Ashore },
        Part("Marine Corps Afloat", Branch.MarineCorps, "1954/1958", "1968/1976") with { Domain = Domain.Afloat },
        Outside("Marine Corps Afloat", Branch.MarineCorps, "1950/1953", "1959/1967"),
        Part("army_ad", Branch.Army, "2003/2004"),
        Part("navy_ad", Branch.Navy, "2003/2004"),
        Part("marine_corps_ad", Branch.MarineCorps, "2003/2004"),
        Part("air_force_ad", Branch.AirForce, "2003/2004"),
        Part("Army Active Duty", Branch.Army, Present),
        Part("Navy Active Duty", Branch.Navy, Present),
        Part("Marine Corps Active Duty", Branch.MarineCorps, Present),
        Part("Air Force Active Duty", Branch.AirForce, Present),
        Part("Coast Guard Active Duty", Branch.CoastGuard, Present),
        Part("Space Force Active Duty", Branch.SpaceForce, "2023-09/.."),
        Reserve("Army National Guard", Branch.Army, Component.NationalGuard),
        Reserve("Air National Guard", Branch.AirForce, Component.NationalGuard),
        Reserve("Army Reserve", Branch.Army, Component.Reserve),
        Reserve("Navy Reserve", Branch.Navy, Component.Reserve),
        Reserve("Marine Corps Reserve", Branch.MarineCorps, Component.Reserve),
        Reserve("Air Force Reserve", Branch.AirForce, Component.Reserve),
        Reserve("Coast Guard Reserve", Branch.CoastGuard, Component.Reserve),
        new("Total Civilian", UsPersonnelUse.Civilians, Present),
        Civilians("Army Civilian", Branch.Army),
        Civilians("Navy Civilian", Branch.Navy),
        Civilians("Marine Corps Civilian", Branch.MarineCorps),
        Civilians("Air Force Civilian", Branch.AirForce),
        Civilians("DOD Civilian", null) with { Unit = "Department of Defense, no branch" },
    ];

    /// <summary>Totals that other columns repeat, each with what it is held against: read to compare, never kept.</summary>
    public static IReadOnlyList<(string Total, UsPersonnelUse Parts)> Compared { get; } =
        [("Total Selected Reserve", UsPersonnelUse.Reserve), ("Total Civilian", UsPersonnelUse.CivilianPart)];

    /// <summary>The columns in which a vintage prints its own total of active-duty military.</summary>
    public static IReadOnlyList<(string Name, EdtfDate During)> Totals { get; } =
        [("Total", "1953/2007"), ("Total Ashore", "1950"), ("Total Active Duty", Present)];

    /// <summary>The compilers' columns by branch, each with the printed one that is read in its place.</summary>
    public static IReadOnlyList<(string Compiled, string Printed)> Compiled { get; } =
    [
        ("army_ad", "Army Active Duty"), ("navy_ad", "Navy Active Duty"), ("marine_corps_ad", "Marine Corps Active Duty"),
        ("air_force_ad", "Air Force Active Duty"), ("coast_guard_ad", "Coast Guard Active Duty"), ("space_force_ad", "Space Force Active Duty"),
    ];

    private static UsPersonnelColumn Part(string name, Branch branch, params IReadOnlyList<EdtfDate> during) =>
        new(name, UsPersonnelUse.Part, during) { Branch = branch, Component = Component.ActiveDuty };

    private static UsPersonnelColumn Outside(string name, Branch branch, params IReadOnlyList<EdtfDate> during) =>
        new(name, UsPersonnelUse.Outside, during) { Branch = branch, Component = Component.ActiveDuty, Domain = Domain.Afloat };

    private static UsPersonnelColumn Reserve(string name, Branch branch, Component component) => new(name, UsPersonnelUse.Reserve, Present) { Branch = branch, Component = component };

    private static UsPersonnelColumn Civilians(string name, Branch? branch) => new(name, UsPersonnelUse.CivilianPart, Present) { Branch = branch };
}
