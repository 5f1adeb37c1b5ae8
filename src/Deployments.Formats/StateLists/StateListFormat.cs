namespace Deployments;

/// <summary>The columns of the two published lists of states, and what their importers decide.</summary>
/// <param name="System">The list.</param>
/// <param name="Prefix">What the ids of nations begin with that the built-in reference does not have.</param>
/// <param name="Codebook">Its columns and judgement calls.</param>
internal sealed record StateListFormat(StateSystem System, string Prefix, Codebook Codebook)
{
    public const string Code = "code", Name = "name", Start = "start", End = "end", Microstate = "microstate";
    public const string StartYear = "styear", StartMonth = "stmonth", StartDay = "stday", EndYear = "endyear", EndMonth = "endmonth", EndDay = "endday";

    /// <summary>How an open end is written.</summary>
    public const string OpenEnd = "9999-12-31";

    private static readonly JudgementCall LastDay = new(
        "the last day of the list", "Where no row has an open end, a last day on 31 December that no row goes beyond is the day on which the list ends: who is in it then still was",
        "The lists are closed at the end of a year and write the states of that day with it as their end", "states2016.csv: 195 of 243 rows end on 2016-12-31, no other day ends more than a few");

    private static readonly JudgementCall Several = new(
        "a code that means several nations over time", "The spell is split at the days of the built-in codes, each part with its nation",
        "345 is Serbia, Yugoslavia, Serbia and Montenegro and Serbia again; 365 is Russia and the Soviet Union", "built-in reference, codes");

    private static readonly JudgementCall FirstDay = new(
        "1816-01-01", "A spell from that day on began with the list: the state was there already", "Both lists begin on that day", "Gleditsch and Ward 1999; Correlates of War, State System Membership v2016");

    public static StateListFormat Cow { get; } = new(StateSystem.Cow, "cow", new Codebook(
        "cow-states", "Correlates of War: State System Membership", "Correlates of War Project, State System Membership List, v2016",
        nameof(CowStates), "A row is a spell of a state in the system. Each gives one spell of a nation, or several where its number means several nations over time; both ends are included.")
    {
        Columns =
        [
            new("ccode", "whole number", "The state's number in Correlates of War"),
            new("stateabb", "text", "The state's letters; not read", IsNeeded: false),
            new("statenme", "text", "The state's name; only for numbers that the built-in reference does not have", IsNeeded: false) { OtherNames = ["statename", "state_name", "countryname", "country_name"] },
            new(StartYear, "whole number", "Year of the first day"),
            new(StartMonth, "whole number", "Month of the first day"),
            new(StartDay, "whole number", "The first day, included"),
            new(EndYear, "whole number", "Year of the last day"),
            new(EndMonth, "whole number", "Month of the last day"),
            new(EndDay, "whole number", "The last day, included"),
            new("version", "text", "The edition; not read", IsNeeded: false),
        ],
        Judgements = [LastDay, FirstDay, Several],
    });

    public static StateListFormat GleditschWard { get; } = new(StateSystem.GleditschWard, "gw", new Codebook(
        "gleditsch-ward-states", "Gleditsch and Ward: list of independent states", "Gleditsch and Ward 1999, A Revised List of Independent States since the Congress of Vienna",
        nameof(GleditschWardStates), "A row is a spell of independence. Each gives one spell of a nation, or several where its number means several nations over time; both ends are included.")
    {
        Columns =
        [
            new("gwcode", "whole number", "The state's number in Gleditsch-Ward") { OtherNames = ["statenumber", "gwno", "gw_code", "gw code"] },
            new("gwc", "text", "The state's letters; not read", IsNeeded: false) { OtherNames = ["stateabb", "gw_abb", "countryabb"] },
            new("country_name", "text", "The state's name; only for numbers that the built-in reference does not have", IsNeeded: false)
                { OtherNames = ["statename", "gw_name", "countryname", "country name", "state name"] },
            new(Start, "day", "The first day, included; " + DaySpelling.Expected) { OtherNames = ["startdate", "start_date", "start date", "gwsdate"] },
            new(End, "day", "The last day, included", true) { OtherNames = ["enddate", "end_date", "end date", "gwedate"], Missing = "9999-12-31: the end is open" },
            new(Microstate, "TRUE or FALSE, 1 or 0", "Whether the list counts it among its microstates, below 250,000 people", IsNeeded: false) { Missing = "no such column: taken from the built-in reference" },
        ],
        Judgements = [LastDay, FirstDay, Several],
    });

    public string CodeColumn => Codebook.Columns[0].Name;

    public string NameColumn => Codebook.Columns[2].Name;
}
