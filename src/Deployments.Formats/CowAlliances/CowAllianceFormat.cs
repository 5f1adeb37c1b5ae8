namespace Deployments;

/// <summary>The columns of the Correlates of War Formal Alliances list by member, and what they mean.</summary>
internal static class CowAllianceFormat
{
    public const string Alliance = "version4id", State = "ccode", Name = "state_name", Type = "ss_type", LeftCensor = "left_censor", RightCensor = "right_censor", Version = "version";

    /// <summary>The alliance's own dates; its end is blank while it is in force.</summary>
    public static readonly DateColumns AllianceStart = new("start of the alliance", "all_st_day", "all_st_month", "all_st_year");

    public static readonly DateColumns AllianceEnd = new("end of the alliance", "all_end_day", "all_end_month", "all_end_year");

    /// <summary>The membership's dates, the end included; the end is blank while it is in force, the start is 1816-01-01 where it lies before.</summary>
    public static readonly DateColumns MemberStart = new("start of the membership", "mem_st_day", "mem_st_month", "mem_st_year");

    public static readonly DateColumns MemberEnd = new("end of the membership", "mem_end_day", "mem_end_month", "mem_end_year");

    /// <summary>The flags; an entente is an agreement to consult.</summary>
    public static readonly IReadOnlyList<(ObligationKind Kind, string Column)> Flags =
    [
        (ObligationKind.Defence, "defense"), (ObligationKind.Neutrality, "neutrality"), (ObligationKind.NonAggression, "nonaggression"), (ObligationKind.Consultation, "entente"),
    ];

    public static readonly AllianceList List = new(
        "cow", "COW", "COW Formal Alliances v4.1", "4.1", MembershipDefinition.Cow, "1816-01-01/2012-12-31", State);

    public static readonly IReadOnlyList<string> Columns =
    [
        Alliance, State, Name, .. Parts(AllianceStart), .. Parts(AllianceEnd), Type, .. Parts(MemberStart), .. Parts(MemberEnd), LeftCensor, RightCensor,
        .. Flags.Select(f => f.Column), Version,
    ];

    private static IEnumerable<string> Parts(DateColumns date) => [date.Day, date.Month, date.Year];
}
