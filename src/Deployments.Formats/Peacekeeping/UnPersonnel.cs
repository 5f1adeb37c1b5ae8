namespace Deployments;

/// <summary>The United Nations' own monthly data on uniformed personnel: a row for each contributor, mission and type of personnel.</summary>
internal static class UnPersonnel
{
    private const string Code = "isocode3", M49 = "m49_code", Name = "contributing_country", Mission = "mission_acronym", Type = "personnel_type",
        Female = "female_personnel", Male = "male_personnel", Day = "last_reporting_date";

    private const string Data = "https://peacekeeping.un.org/en/data-troop-and-police-contributions";

    private static IReadOnlyList<PeacekeepingJudgement> Types { get; } =
    [
        new("Formed Police Units", "formed-police", "", "The UN's term", Data),
        new("Formed Police Unit", "formed-police", "", "The UN's term", Data),
        new("Individual Police Officer", "individual-police", "", "The UN's term", Data),
        new("Staff Officer", "staff-officers", "", "The UN's term; counted apart from troops", Data),
    ];

    public static TableMapping Mapping { get; } = new()
    {
        Info = new() { Title = "UN uniformed personnel by contributor, mission, type and sex", Description = "The United Nations' monthly data on uniformed personnel. Men and women are counted apart; they add up." },
        Document = new() { Id = "un-personnel", Publisher = "United Nations", Title = "Troop and police contributions", Locator = Data },
        Series = new() { Id = "un-personnel-lists", Name = "UN monthly lists of uniformed personnel", Exhaustive = new() { Operations = ["un-peacekeeping"] } },
        Operations = PeacekeepingJudgements.Operations,
        OperationsWithin = "un-peacekeeping",
        Aliases =
        [
            new(Code, ["ISO Code", "ISO Code 3", "ISO3 Code", "ISO3"]),
            new(M49, ["M49"]),
            new(Name, ["Contributor", "Country"]),
            new(Mission, ["Mission"]),
            new(Type, ["Type of Personnel"]),
            new(Female, ["Female"]),
            new(Male, ["Male"]),
            new(Day, ["Reporting Date", "Date"]),
        ],
        Disagreeing = DisagreeingRows.FirstStands,
        Contributor = Field.Column(Code).As(NationText.Iso3) with { Also = [Field.Column(M49).As(NationText.M49), Name] },
        Operation = Field.Column(Mission).Judged([.. PeacekeepingJudgements.Missions.Where(m => m.During.Length == 0).Select(m => m.ToJudgement())]),
        Category = Field.Column(Type).Judged([.. Types.Select(t => t.ToJudgement())]),
        Effective = Field.Column(Day).Spelled("uuuu-MM-dd | d-MMM-yy | d-MMM-uuuu | d/M/uuuu"),
        MissingTexts = [new("", MissingMeaning.NotReported) { Because = "A cell that is blank is no zero" }],
        Figures =
        [
            new() { Column = Female, Sex = Sex.Female },
            new() { Column = Male, Sex = Sex.Male },
        ],
    };

    public static Codebook Codebook { get; } = new(
        "un-personnel", "United Nations: uniformed personnel by contributor, mission, type and sex", "United Nations, Department of Peace Operations, Troop and police contributions, " + Data, "Peacekeeping.LoadUnPersonnel",
        "A row is a type of personnel of a contributor in a mission on the last day of a month. Men and women are two contributions that add up; the data have no total. "
        + "Names of columns may differ in capitals, spaces and underscores.")
    {
        Columns =
        [
            new(Code, "ISO 3166-1 alpha-3", "The contributor, as the code meant on the day") { OtherNames = OtherNames(Code), Missing = "empty: the M49 code or the name says it" },
            new(M49, "M49 number", "The contributor; where it means another nation than the code there is a finding", IsNeeded: false) { OtherNames = OtherNames(M49) },
            new(Name, "text", "The contributor's name; where it means another nation than the code there is a finding", IsNeeded: false) { OtherNames = OtherNames(Name) },
            new(Mission, "text", "The mission's acronym; the operation's id in lower case, with '-' for a space") { OtherNames = OtherNames(Mission) },
            new(Type, "text", "Troops, Staff Officer, Experts on Mission, Formed Police Units or Individual Police") { OtherNames = OtherNames(Type) },
            new(Female, "whole number", "Women") { OtherNames = OtherNames(Female), Missing = "empty: not reported" },
            new(Male, "whole number", "Men") { OtherNames = OtherNames(Male), Missing = "empty: not reported" },
            new(Day, "day, as 2021-01-31, 31-Jan-21 or 31/01/2021", "The list's day; the figures are as of it") { OtherNames = OtherNames(Day) },
        ],
        Judgements =
        [
            .. Types.Select(t => t.ToCall()),
            .. PeacekeepingJudgements.AboutMissions.Where(m => m.During.Length == 0),
            new("a contributor, mission or type that a list does not name", "None that month", "The lists are complete", Data),
        ],
    };

    private static IReadOnlyList<string> OtherNames(string column) => Mapping.Aliases.First(a => a.Column == column).OtherNames;
}
