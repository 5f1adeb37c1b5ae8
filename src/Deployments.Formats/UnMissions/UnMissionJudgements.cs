using System.Globalization;

namespace Deployments;

/// <summary>What is decided about the UN's list of operations: rows, with reasons.</summary>
internal static class UnMissionJudgements
{
    private const string Ipi = "IPI Peacekeeping Database, missions_monthly, country of the mission";
    private const string InIpi = "That is its country in the monthly lists";

    /// <summary>Names that the list breaks off.</summary>
    public static IReadOnlyList<(string Acronym, string Name, string Reason, string Source)> Names { get; } =
    [
        ("DOMREP", "Mission of the Representative of the Secretary-General in the Dominican Republic", "The list breaks the name off after \"in the\", behind a quotation mark that is not closed", "https://en.wikipedia.org/wiki/DOMREP"),
    ];

    /// <summary>Operations that took over from another.</summary>
    public static IReadOnlyList<(string Acronym, string Predecessor, string Reason, string Source)> Predecessors { get; } =
    [
        ("MONUSCO", "MONUC", "Renamed: the list ends one on 2010-06-30 and begins the other on the next day", UnMissionFormat.Title),
        ("UNAVEM II", "UNAVEM I", "The list ends one and begins the other in June 1991", UnMissionFormat.Title),
        ("UNAVEM III", "UNAVEM II", "The list ends one and begins the other in February 1995", UnMissionFormat.Title),
        ("UNOSOM II", "UNOSOM I", "The list ends one and begins the other in March 1993", UnMissionFormat.Title),
    ];

    public static IReadOnlyList<UnSeat> Seats { get; } =
    [
        In("Abidjan", "CIV"), In("Abyei", "SDN"), In("Al Fashir", "SDN"), In("Asmara", "ERI"), In("Baghdad", "IRQ"), In("Bangui", "CAF"), In("Bujumbura", "BDI"), In("Camp Faouar", "SYR"), In("Cavtat", "HRV"),
        In("Damascus", "SYR"), In("Dushanbe", "TJK"), In("Freetown", "SLE"), In("Guatemala City", "GTM"), In("Jerusalem", "ISR"), In("Kabale", "UGA"), In("Kabul", "AFG"), In("Khartoum", "SDN"), In("Kigali", "RWA"),
        In("Kinshasa", "COD"), In("Maputo", "MOZ"), In("Monrovia", "LBR"), In("N'Djamena", "TCD"), In("Naqoura", "LBN"), In("Nicosia", "CYP"), In("Phnom Penh", "KHM"), In("Port-au-Prince", "HTI"), In("San Salvador", "SLV"),
        In("Sarajevo", "BIH"), In("Skopje", "MKD"), In("Sukhumi", "GEO"), In("Tegucigalpa", "HND"), In("Tehran", "IRN"), In("Umm Qasr", "IRQ"), In("Vukovar", "HRV"), In("Zagreb", "HRV"),
        new("Luanda", ["AGO"], -8.8383, 13.2344, InIpi + ". The rows of UNAVEM and MONUA have the two figures in this order, those of UNAVEM I and II in the other", Ipi),
        new("Mogadishu", ["SOM"], 2.0333, 45.35, InIpi + ". The row of UNOSOM has the two figures in this order, those of UNOSOM I and II in the other", Ipi),
        new("Bamako", ["MLI"], 12.65, -8, InIpi + ", whose columns are headed the other way round throughout and have 12.65 as the latitude in most rows", Ipi),
        new("Athens", ["GRC"], 37.98, 23.73, "The list has 37.9669 east and 23.7668 north", "https://editions.covecollective.org/place/athens"),
        new("Gaza", [], 31.5, 34.4667, "The rows of UNEF I and II have the two figures in this order, that of UNEF in the other; the Gaza Strip lies about 31.4 north and 34.3 east. Whose soil it was then is not stated here", "https://global-geography.org/af/Geography/Territories_Oceans_and_Islands/Gaza_Strip/Geography"),
        new("Dili", ["TLS@2002-05-20/.."], null, null, InIpi + "; before the nation's first day no host is stated", Ipi),
        new("Juba", ["SSD@2011-07-09/.."], null, null, InIpi + ", from the nation's first day", Ipi),
        new("Pristina", ["YUG@../2003-02-03", "SCG@2003-02-04/2006-06-04", "SRB@2006-06-05/.."], null, null, InIpi + ", Serbia throughout, split at the lives of its predecessors; Kosovo's own claim is left open", Ipi),
        new("Islamabad (Nov-Apr) and Srinagar (May-Oct)", ["PAK", "IND"], null, null, "The place names a city on either side; the monthly lists have Pakistan alone", UnMissionFormat.Title),
        new("Laayoune", [], null, null, "Western Sahara: its status is disputed, and no host is stated", "built-in reference, territories"),
    ];

    public static IReadOnlyList<JudgementCall> All { get; } =
    [
        new("days on the first of a month", "They are read as the month", "54 of the 78 starts and 50 of the 67 ends are the first of a month, and operations are in the monthly lists until later in the month of their end", UnMissionFormat.Title + "; " + Ipi),
        new("a name ending in \"(I & II)\"", "The row is the parent of the rows whose acronyms are its own with these numbers", "The list has the operation twice, as a whole and in its parts; UNAVEM III is none of the parts", UnMissionFormat.Title),
        .. Names.Select(n => new JudgementCall($"the name of {n.Acronym}", $"It is \"{n.Name}\"", n.Reason, n.Source)),
        .. Predecessors.Select(p => new JudgementCall(p.Acronym, $"It took over from {p.Predecessor}", p.Reason, p.Source)),
        .. Seats.Select(s => new JudgementCall(s.Place, Decision(s), s.Reason, s.Source)),
    ];

    private static UnSeat In(string place, Id<Nation> nation) => new(place, [nation], null, null, InIpi, Ipi);

    private static string Decision(UnSeat seat) =>
        (seat.Hosts.Count == 0 ? "No host" : "Hosts: " + string.Join(", ", seat.Hosts))
        + (seat.North is { } north && seat.East is { } east ? string.Create(CultureInfo.InvariantCulture, $"; about {north} north, {east} east") : "");
}
