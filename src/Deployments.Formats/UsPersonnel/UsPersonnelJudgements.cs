namespace Deployments;

/// <summary>What is decided about the reports of United States personnel by place: rows, with reasons.</summary>
internal static class UsPersonnelJudgements
{
    private const string File = UsPersonnelFormat.Title;
    private const string News = "troopdata, NEWS for 1.1.0, https://github.com/meflynn/troopdata/blob/main/NEWS.md";
    private const string Notes = "troopdata, notes on the rebuilt data, https://meflynn.github.io/troopdata/articles/rebuild-notes-vignette.html";
    private const string Reference = "built-in reference, territories and nations";
    private const string OneRowACode = "The compilers kept one row under a code: the smaller of two places was dropped";

    /// <summary>Names of places that are another spelling, or another way to say the same extent.</summary>
    public static IReadOnlyList<UsPersonnelName> Names { get; } =
    [
        Spelling("Gibralter", "Gibraltar"), Spelling("Gilbraltar", "Gibraltar"), Spelling("Leward Islands", "Leeward Islands"),
        Wording("St Helena (Incl. Ascension Is.)", "St. Helena (Includes Ascension Island)"), Wording("St. Helena (Inc. Ascension)", "St. Helena (Includes Ascension Island)"),
        Wording("St. Helena (Incl. Ascension Is.)", "St. Helena (Includes Ascension Island)"), Wording("Mariana Islands (Guam)", "Mariana Islands (Including Guam)"),
        Wording("Midway", "Midway Islands"), Wording("Midway Island", "Midway Islands"), Wording("Virgin Islands", "U.S. Virgin Islands"), Wording("U. S. Virgin Islands", "U.S. Virgin Islands"),
        Wording("Virgin Islands (U.s.)", "U.S. Virgin Islands"), Wording("Virgin Islands, U.s.", "U.S. Virgin Islands"), Wording("Aruba Bwi", "Aruba"), Wording("Turks Island", "Turks and Caicos Islands"),
        Wording("Turks And Caicos Islands", "Turks and Caicos Islands"), Wording("Azore Islands", "Azores"), Wording("Samoa (American)", "American Samoa"), Wording("Johnston Island", "Johnston Atoll"),
        Wording("British West Indies", "British West Indies Federation"), Wording("British West Indies (Excluding Jamaica & Trinidad)", "British West Indies Federation"),
        Wording("Hong Kong (& China)", "China (Includes Hong Kong)"), Wording("Marshall Islands (Kwajelein)", "Marshall Islands (Kwajalein)"), Wording("Eniwetok (J.t.f. 7)", "Eniwetok"),
    ];

    /// <summary>Printed places that are plainly another place than the state under which the compilers have them.</summary>
    public static IReadOnlyList<UsPersonnelOther> Others { get; } =
    [
        new("740", ["Ryukyus (Okinawa)", "Ryukyu Islands"], "Ryukyu Islands", "Under American administration until 1972-05-14", Reference),
        new("325", ["Trieste"], "Trieste", "A free territory then, of which no sovereign is stated", Reference),
        new("666", ["Jerusalem"], "Jerusalem", "The report counts the city apart; whose soil it was is not stated here", File),
        new("520", ["French Somaliland"], "French Somaliland", "It is Djibouti today, never a part of Somalia", Reference) { Territory = "AFI" },
        new("678", ["Aden"], "Aden", "Never a part of the Yemen Arab Republic; sovereigns not settled", Reference),
        new("600", ["French Morocco"], "Morocco", "The same soil: independent since 1956-03-02, before the report", Reference) { IsSameSoil = true },
        new("110", ["British Guiana"], "Guyana", "The same soil before independence", Reference) { IsSameSoil = true, Territory = "british-guiana" },
        new("115", ["Surinam (Netherlands Guiana)"], "Suriname", "The same soil before independence", Reference) { IsSameSoil = true, Territory = "netherlands-guiana" },
        new("95", ["Canal Zone", "Panama Canal Zone"], "Panama Canal Zone", "Under American control until 1979; from 1980 the reports say Panama", Reference),
        new("817", ["Indo-China (Vietnam, Laos, Cambodia)", "Indo-China"], "Indo-China", "Three states of today", File),
        new("817", ["South Viet-Nam", "South Vietnam"], "South Vietnam", "A state of its own until 1975", Reference) { IsSameSoil = true },
        new("830", ["Malayan Area (Including Singapore)"], "Malayan Area", "Malaya and Singapore in one row", File),
        new("365", ["USSR & East Europe", "USSR and East Europe"], "USSR and East Europe", "A regional subtotal that stands as Russia", News) { Hosts = ["SUN", "POL", "HUN", "CSK", "YUG", "BGR", "ROU"] },
        new("365", ["Total - Former Soviet Union"], "Former Soviet Union", "A regional subtotal that stands as Russia", News)
        {
            Hosts = ["RUS", "UKR", "BLR", "MDA", "EST", "LVA", "LTU", "ARM", "GEO", "AZE", "KAZ", "KGZ", "TJK", "TKM", "UZB"],
        },
    ];

    /// <summary>Territories of the built-in reference that places are or lie in, where the name does not say so.</summary>
    public static IReadOnlyList<(string Place, string Territory, string Reason)> Territories { get; } =
    [
        ("St. Helena (Includes Ascension Island)", "SHN", "Both are the United Kingdom's"), ("Mariana Islands (Including Guam)", "GUM", "Guam is most of it; the others were under American administration"),
        ("Marshall Islands (Kwajalein)", "PCI", "In the trust territory then"), ("Caroline Islands", "PCI", "In the trust territory then"),
    ];

    /// <summary>Codes that a place has by mistake.</summary>
    public static IReadOnlyList<(string Code, string Name, string Means)> Codes { get; } = [("1011", "Northern Mariana Islands", "1008")];

    /// <summary>Rows that hold the people of other places too.</summary>
    public static IReadOnlyList<UsPersonnelWhole> Wholes { get; } =
    [
        new(["USSR & East Europe", "USSR and East Europe"], ["Poland", "Hungary", "Czechoslovakia", "Yugoslavia", "Bulgaria", "Romania"], ["Russia"], "The subtotal of a region, beside whose rows it stands", News),
        new(
            ["Total - Former Soviet Union"],
            ["Ukraine", "Belarus", "Moldova", "Estonia", "Latvia", "Lithuania", "Armenia", "Georgia", "Azerbaijan", "Kazakhstan", "Kyrgyzstan", "Tajikistan", "Turkmenistan", "Uzbekistan"], ["Russia"],
            "The subtotal of a region, beside whose rows it stands; in 1992 and 1993 Russia's own row has the same figure", News),
        new(["Indo-China (Vietnam, Laos, Cambodia)", "Indo-China"], [], ["Vietnam", "Laos", "Cambodia"], "Named as three, and none of them has a row", File),
        new(["Malayan Area (Including Singapore)"], [], ["Malaysia", "Singapore"], "Named so, and neither has a row", File),
        new(["Mariana Islands (Including Guam)", "Mariana Islands (Guam)"], [], ["Guam"], "Named so, and Guam has no row until 1963", File),
        new(["China (Includes Hong Kong)", "Hong Kong (& China)"], [], ["China", "Hong Kong"], "Named so, and neither has a row", File),
        new(["Ethiopia and Eritrea", "Ethiopia (Inc. Eritrea)", "Ethiopia (Incl Eritrea)"], [], ["Eritrea"], "Named so; Eritrea has rows until 1961", File),
        new(["Portugal (Includes Azores)", "Portugal (Incl Azores)"], [], ["Azores"], "Named so; the Azores have rows until 1969", File),
        new(["Japan (Incl Okinawa Prefecture)"], [], ["Ryukyu Islands"], "Named so", File),
        new(["Indonesia (Includes Timor)"], [], ["Timor-Leste"], "Named so; Timor-Leste has rows from 2010", File),
        new(["St Helena (Incl. Ascension Is.)", "St. Helena (Inc. Ascension)", "St. Helena (Incl. Ascension Is.)", "St. Helena (Includes Ascension Island)"], [], ["Ascension Island"], "Named so; Ascension has rows until 1965", File),
    ];

    /// <summary>Places that complete lists do not name although somebody was or may have been there.</summary>
    public static IReadOnlyList<UsPersonnelAbsence> Absences { get; } =
    [
        new("Japan", "740", "1950/1972", OneRowACode + ", Japan beside the Ryukyu Islands", News),
        new("Ryukyu Islands", "740", "1950/1973", OneRowACode + ", the Ryukyu Islands beside Japan", News),
        new("Panama", "95", "1950/1979", OneRowACode + ", Panama beside the Canal Zone", News),
        new("Italy", "325", "1950", OneRowACode + ", Italy beside Trieste", News),
    ];

    /// <summary>Printed names that say that their zeros are no figures.</summary>
    public static IReadOnlyList<UsPersonnelElsewhere> Elsewhere { get; } =
    [
        new("(See OIF Table)", "2003/2004", "Counted in a table of the report that this file does not have", File),
        new("(See Deployment Section)", "2005", "Counted in a section of the report that this file does not have", File),
        new("(see Deployment Detail Below)", "2007", "Counted in a section of the report that this file does not have", File),
        new("(not available)", "2003/2004", "The report has no figure", File),
        new("IRAQ*", "2021-09", "A total of 0 beside no branch at all", File),
        new("SYRIA*", "2021-09", "A total of 0 beside no branch at all", File),
    ];

    /// <summary>Reports that do not name every place.</summary>
    public static IReadOnlyList<(EdtfDate Report, UsPersonnelListKind Kind, string Reason, string Source)> Incomplete { get; } =
    [
        ("2003-09", UsPersonnelListKind.Partial, "No place abroad has 1,000 or more, and Germany, Japan and South Korea are absent: figures with a comma were lost", File),
        ("2004-09", UsPersonnelListKind.Partial, "No place abroad has 1,000 or more, and Germany, Japan and South Korea are absent: figures with a comma were lost", File),
        ("2022-12", UsPersonnelListKind.HomeOnly, "The United States alone: the Army did not report, and its figure is that of the report before", Notes),
        ("2023-03", UsPersonnelListKind.HomeOnly, "The United States alone: the Army did not report, and its figure is that of the report before", Notes),
        ("2023-06", UsPersonnelListKind.HomeOnly, "The United States alone: the Army did not report, and its figure is that of the report before", Notes),
    ];

    /// <summary>Zeros of the United States' own row that stand for no report.</summary>
    public static IReadOnlyList<(string Column, EdtfDate During, string Reason, string Source)> NotReportedAtHome { get; } =
    [
        .. new[] { "Army National Guard", "Army Reserve" }.Select(c => (c, (EdtfDate)"2022-12/2023-06", "0 in the three reports in which the Army did not report, and about 300,000 and 170,000 around them", Notes)),
    ];

    /// <summary>What must be known to read the figures of some places.</summary>
    public static IReadOnlyList<(string Code, EdtfDate During, string Caveat, string Source)> Caveats { get; } =
    [
        .. new[] { "700", "645", "652" }.Select(c => (c, (EdtfDate)"2017-12/..", "From December 2017 the reports leave out who is deployed to Afghanistan, Iraq and Syria.", Notes)),
        ("2", "2022-12/2023-06", "The Army did not report; its figure is that of the report before.", Notes),
    ];

    /// <summary>Hosts where the code means no nation on the day.</summary>
    public static IReadOnlyList<(string Code, EdtfDate During, Id<Nation> Host, string Reason, string Source)> Hosts { get; } =
    [
        ("817", "1975-05/..", "VNM", "The code is that of the Republic of Vietnam, which had ended; Vietnam is 816", "built-in reference, Gleditsch and Ward"),
        ("340", "1992-04-28/2003-02-03", "YUG", "A republic of the Federal Republic of Yugoslavia then", "built-in reference, nations"),
    ];

    public static IReadOnlyList<JudgementCall> All { get; } =
    [
        new("the day of a report", "The last of its month", "The reports say \"as of September 30\" and so on", File),
        new("a place that a report does not name", "It had nobody, except in the reports below", "Reports have 87 to 170 places, those with few people and with none too", File),
        new("Selected Reserve", "Contributions of their own that stand by, never in Troops() unless asked for", "They are of the place by unit or residence, on duty part of the time, and outside the active-duty total", File),
        new("civilians", "A category of their own, beside military personnel", "They are outside the active-duty total", File),
        new("Navy Other and Marine Corps Afloat in 1950, 1953 and 1959 to 1967", "Associated with the place, not in its total and not in Troops() unless asked for; Navy Other of the United States' own row is in the total", "The printed totals agree without them in all rows abroad, and with Navy Other in that of the United States", File),
        new("Navy Temporary Ashore in 1953 and from 1957 to 1967", "Afloat, in the total", "It equals Total Afloat in every row abroad of 1953 and 1959 to 1967, and the totals agree with it", File),
        new("troops_ad", "The total; the printed branches are its parts", "It equals the vintage's own total in every row", File),
        new("navy_ad and the other compiled branches", "Read in 2003 and 2004 alone, which have no printed ones", "navy_ad is 0 from 2008 on where the report has a figure, and has Navy Other in it before", News),
        new("coast_guard_ad before 2008, space_force_ad before September 2023", "Not read", "The reports had no such columns, and the zeros are the compilers'", Notes),
        new("a negative figure", "Kept as printed, counted nowhere", "A correction", File),
        new("\"(LISTED WITH STATES)\"", "A zero is counted with the United States' own row", "The name says so; seen in later editions", File),
        new("Afloat", "A sea, without a host", "A row of later editions", File),
        .. Names.Select(n => new JudgementCall(n.Printed, $"It is {n.Name}", n.Reason, File)),
        .. Codes.Select(c => new JudgementCall($"{c.Name}, code {c.Code}", $"The same as under code {c.Means}", "One row of 1988 has the other code", File)),
        .. Territories.Select(t => new JudgementCall(t.Place, $"Its soil is that of territory {t.Territory}", t.Reason, Reference)),
        .. Others.Select(o => new JudgementCall(string.Join(", ", o.Locations) + ", code " + o.Code, o.Decision, o.Reason, o.Source)),
        .. Wholes.Select(w => new JudgementCall(string.Join(", ", w.Locations), w.Decision, w.Reason, w.Source)),
        .. Absences.Select(a => new JudgementCall(a.Place + ", where a row of its code stands and none of its own", "Not reported, rather than zero", a.Reason, a.Source, a.During.ToString())),
        .. Elsewhere.Select(e => new JudgementCall(e.Location, "The zeros are not reported figures", e.Reason, e.Source, e.During.ToString())),
        .. Incomplete.Select(i => new JudgementCall("the report of " + i.Report, i.Kind == UsPersonnelListKind.Partial ? "A place that it does not name is unknown" : "It says nothing of any place abroad", i.Reason, i.Source, i.Report.ToString())),
        .. NotReportedAtHome.Select(n => new JudgementCall(n.Column + " of the United States' own row", "Not reported", n.Reason, n.Source, n.During.ToString())),
        .. Caveats.Select(c => new JudgementCall("code " + c.Code, "A caveat: " + c.Caveat, "So the compilers say", c.Source, c.During.ToString())),
        .. Hosts.Select(h => new JudgementCall("the host of code " + h.Code, h.Host.Value, h.Reason, h.Source, h.During.ToString())),
    ];

    private static UsPersonnelName Spelling(string printed, string name) => new(printed, name, "Misspelt");

    private static UsPersonnelName Wording(string printed, string name) => new(printed, name, "The same place in other words");
}
