using System.Collections.Frozen;

namespace Deployments;

/// <summary>What the schema says of properties whose name and type leave a question open.</summary>
internal static class PropertyNotes
{
    private const string WhenBegunAndEnded = "from the first to the last day, both included; \"2016/..\" has not ended, \"2016/\" ended on a day that nobody knows";
    private const string OneOfKinds = "exactly one of category, equipment and served";
    private const string OneOfFigures = "exactly one of level, change and missing";

    private static readonly FrozenDictionary<(Type Record, string Property), string> All = new Dictionary<(Type, string), string>
    {
        [(typeof(DatasetFile), "coverage")] = "the span in which levels hold and outside of which every answer is unknown; absent means the span of the reports",
        [(typeof(Source), "locator")] = "where the document is found: an address, a page, a call number",
        [(typeof(Source), "series")] = "what the same source means over time; absent means all documents of the publisher",
        [(typeof(Source), "reliability")] = "the grade of the source on the NATO scale, from A (completely reliable) to F (cannot be judged)",
        [(typeof(Source), "published")] = "when the document was made public; stands in for claims that state no day of their own",
        [(typeof(Series), "coverage")] = "the span that the series covers",
        [(typeof(Series), "exhaustive")] = "says that each list of the series is complete: within this scope a contribution that a list does not name is 0; what the scope does not restrict may be any",
        [(typeof(Nation), "life")] = WhenBegunAndEnded,
        [(typeof(Nation), "predecessors")] = "the nations that it came out of or took over from, each with the first day of this one: \"SUN@1991-12-26\"",
        [(typeof(Nation), "successors")] = "the nations that came out of it or took it over, each with its first day: \"RUS@1991-12-26\"",
        [(typeof(PolityName), "kind")] = "absent means a variant, as some source prints it",
        [(typeof(PolityName), "during")] = "when the name was in use, both ends included; absent means always or not stated",
        [(typeof(Alliance), "life")] = WhenBegunAndEnded,
        [(typeof(Alliance), "incomplete")] = "the roles of which the list of members is known to be incomplete",
        [(typeof(Alliance), "sameAs")] = "records of the same treaty in other lists; in a number of treaties they count once",
        [(typeof(Alliance), "coverage")] = "the days on which its members and obligations are known; outside of them answers are unknown",
        [(typeof(Obligation), "by")] = "who owes; absent means each member",
        [(typeof(Obligation), "to")] = "who is owed; absent means every other member",
        [(typeof(Obligation), "unknown")] = "whether it is unknown if this is owed; what is not listed is not owed",
        [(typeof(Operation), "life")] = WhenBegunAndEnded + "; without one the operation is planned",
        [(typeof(ForceContribution), "life")] = WhenBegunAndEnded + "; after its end the strength is 0",
        [(typeof(Membership), "during")] = "from the first to the last day, both included; absent means always",
        [(typeof(Theatre), "parent")] = "the theatre that this one lies in",
        [(typeof(Theatre), "hosts")] = "the nations whose territory it is; absent means those of the parent",
        [(typeof(Operation), "parent")] = "the operation that this one is part of",
        [(typeof(Operation), "predecessor")] = "the operation that this one took over from",
        [(typeof(Operation), "mandate")] = "resolutions and decisions, as text",
        [(typeof(ForceContribution), "theatres")] = "where it is; absent means where its operation is",
        [(typeof(ForceContribution), "category")] = OneOfKinds + ": what kind of people is counted",
        [(typeof(ForceContribution), "equipment")] = OneOfKinds + ": what kind of equipment is counted, in pieces",
        [(typeof(ForceContribution), "served")] = OneOfKinds + ": whom the force serves, such as \"trainees\"; never totalled with troops",
        [(typeof(ForceContribution), "unit")] = "the name of a unit or a ship, as text",
        [(typeof(ForceContribution), "command")] = "absent means assigned; the others are counted only when asked for",
        [(typeof(ForceContribution), "includedIn")] = "the contributions that its figures are already counted in",
        [(typeof(ForceContribution), "continues")] = "the contribution that this one takes over from",
        [(typeof(ForceContribution), "beside")] = "contributions that look alike and are separate forces",
        [(typeof(TroopReport), "effective")] = "the day the figure speaks of; an interval means some day within it",
        [(typeof(TroopReport), "basis")] = "absent means as of the effective day; averages and peaks say that the force is there and enter no total",
        [(typeof(TroopReport), "level")] = OneOfFigures,
        [(typeof(TroopReport), "change")] = OneOfFigures,
        [(typeof(TroopReport), "missing")] = OneOfFigures + ": why there is no figure",
        [(typeof(TroopReport), "elsewhere")] = "with missing \"included-elsewhere\": the contribution that the figure is counted in",
    }.ToFrozenDictionary();

    /// <summary>The note, or null where name and type say enough.</summary>
    public static string? Of(Type record, string property) => All.GetValueOrDefault((record, property)) ?? OfClaim(record, property);

    private static string? OfClaim(Type record, string property) => !record.IsAssignableTo(typeof(Claim)) ? null : property switch
    {
        "published" => "when the claim was first made public, not when it was relayed; absent means with its source",
        "by" => "who said it, where that is not the publisher",
        "official" => "whether the source calls it official",
        "alleged" => "whether it is alleged, not stated as fact",
        "line" => "the line of the source's file on which it stands, counted from 1",
        "label" => "the source's own label of the row",
        "printed" => "the figure as printed, where it differs from the words of the count",
        "caveats" => "what must be known to read the figure; shown with every total that it goes into",
        _ => null,
    };
}
