namespace Deployments;

/// <summary>What is decided about the lists of UN peacekeepers: rows, with days and reasons.</summary>
internal static class PeacekeepingJudgements
{
    public const string Reference = "built-in reference, lives of nations";

    private const string Ipi = "IPI Peacekeeping Database, missions_monthly";

    /// <summary>The last day on which the lists count observers among the troops.</summary>
    public const string ObserversAmongTroops = "../1992-07-31";

    /// <summary>Files that go on with the numbers of a state that was there before.</summary>
    public static IReadOnlyList<PeacekeepingJudgement> Predecessors { get; } =
    [
        new("Czech Republic", "CSK", "../1992-12-31", "One file for both states: until then there was Czechoslovakia", Reference),
        new("Russian Federation", "SUN", "../1991-12-25", "One file for both states: until then there was the Soviet Union", Reference),
        new("Serbia", "YUG", "../2003-02-03", "One file for three states: until then there was Yugoslavia", Reference),
        new("Serbia", "SCG", "2003-02-04/2006-06-04", "One file for three states: then there was Serbia and Montenegro", Reference),
    ];

    /// <summary>Missions under other names than their own.</summary>
    public static IReadOnlyList<PeacekeepingJudgement> Missions { get; } =
    [
        new("ONUCI", "unoci", "", "The French acronym of the same mission: it stands in the lists of May 2005 to June 2006, in which UNOCI does not stand", Ipi),
        new("UNAMSIL", "unomsil", "1999-01-31", "Of the lists of 1999 before October this one alone has UNAMSIL, with 8 persons, and it alone lacks UNOMSIL; UNAMSIL was set up in October", Ipi + "; " + UnMissionFormat.Title),
    ];

    /// <summary>Operations that are parts of others, or took over from them; all others that the lists name are parts of UN peacekeeping, and no more is said of them.</summary>
    public static IReadOnlyList<Operation> Operations { get; } =
    [
        new() { Id = "un-peacekeeping", Name = "United Nations peacekeeping", Life = "1948/..", Note = "All missions together" },
        Mission("unoci", "UNOCI"),
        Mission("unomsil", "UNOMSIL"),
        Mission("monuc", "MONUC"),
        Mission("monusco", "MONUSCO") with { Predecessor = "monuc" },
        Mission("unavem", "UNAVEM"),
        Mission("unavem-ii", "UNAVEM II") with { Parent = "unavem" },
        Mission("unosom", "UNOSOM"),
        Mission("unosom-ii", "UNOSOM II") with { Parent = "unosom" },
    ];

    /// <summary>What the codebooks say about the missions.</summary>
    public static IReadOnlyList<JudgementCall> AboutMissions { get; } =
    [
        .. Missions.Select(m => m.ToCall()),
        new("MONUSCO", "It took over from MONUC; they are two operations", "Renamed: the UN's list ends one on 2010-06-30 and begins the other on the next day. The lists never name both", UnMissionFormat.Title),
        new("UNMIS, UNMISS", "They are two operations, and neither takes over from the other", "One was in Sudan until 2011-07, the other is in South Sudan", UnMissionFormat.Title),
        new("UNAVEM II, UNOSOM II", "They are parts of UNAVEM and UNOSOM", "The lists use the name without a number for the mission as a whole, never beside the other in one month", Ipi),
        new("any other mission", "It is an operation within UN peacekeeping, of which neither the first nor the last day is stated", "The lists count some missions beyond the lives that the UN's list of operations states; an end would cut their figures off", Ipi + "; " + UnMissionFormat.Title),
    ];

    /// <summary>What the codebooks say about lists.</summary>
    public static IReadOnlyList<JudgementCall> AboutLists { get; } =
    [
        new("a contributor or a mission that a list does not name", "None that month", "The lists are complete", "Perry and Smith 2013"),
        new("a month without a list", "Nothing is asserted: the list before holds on", "There is no list that could name somebody or not", "Perry and Smith 2013"),
        new("a list dated before the end of its month", "The date is kept", "Six are, such as 2000-02-28 and 2002-08-30; the list holds until the next", "IPI Peacekeeping Database"),
        new("a list that repeats the one before figure for figure", "It is used, with a finding", "It may be carried over, as those of December 1990 to February 1991 seem to be", "IPI Peacekeeping Database"),
    ];

    private static Operation Mission(Id<Operation> id, string name) => new() { Id = id, Name = name, Life = "/..", Parent = "un-peacekeeping" };
}
