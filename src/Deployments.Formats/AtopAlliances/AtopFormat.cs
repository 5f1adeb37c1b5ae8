namespace Deployments;

/// <summary>The columns of the ATOP member-level file that are read, and what they mean.</summary>
internal static class AtopFormat
{
    public const string Alliance = "atopid", State = "member", CowAlliance = "cow4id", InEffect = "ineffect", Phase = "phase", Version = "version";

    /// <summary>The day a state entered the alliance, or this phase of it.</summary>
    public static readonly DateColumns Entry = new("entry", "dayent", "moent", "yrent");

    /// <summary>The day it left, on which it is a member no more; 0 while in force.</summary>
    public static readonly DateColumns Exit = new("exit", "dayexit", "moexit", "yrexit");

    public static readonly IReadOnlyList<(ObligationKind Kind, string Column)> Flags =
    [
        (ObligationKind.Defence, "defense"), (ObligationKind.Offence, "offense"), (ObligationKind.Neutrality, "neutral"), (ObligationKind.NonAggression, "nonagg"),
        (ObligationKind.Consultation, "consul"),
    ];

    public static readonly AllianceList List = new(
        "atop", "ATOP", "ATOP v4.01", "4.01", MembershipDefinition.Atop, "1815-01-01/2016-12-31", State);

    public static readonly IReadOnlyList<string> Columns =
        [Alliance, CowAlliance, State, Entry.Year, Entry.Month, Entry.Day, Exit.Year, Exit.Month, Exit.Day, InEffect, Phase, .. Flags.Select(f => f.Column), Version];
}
