namespace Deployments;

/// <summary>Which records were made with stand-ins, and which of the validators' findings hold whatever was meant in their place.</summary>
internal sealed class Salvage(FindingLog log, DatasetDraft draft)
{
    private readonly HashSet<string> records = [];

    /// <summary>The record at a place of a list is made with stand-ins; the findings about it are those of the log from a number on.</summary>
    public void Add(string list, int place, int firstFinding)
    {
        var record = FormattableString.Invariant($"$.{list}[{place}]");
        records.Add(record);
        if (log.Kept.Skip(firstFinding).Any(f => f.Wrong == record + ".id"))
            draft.IncompleteLists.Add(list);
    }

    /// <summary>The findings that a file without the mistakes of the log would have too.</summary>
    public FindingList Certain(FindingList found)
    {
        var wrong = new WrongPlaces(log.Kept);
        var isOfSound = WarningsOfSound();
        var nationsAreKnown = !Lacks(DraftLists.Nations) && !Lacks(DraftLists.Alliances);
        return [.. found.Where(f =>
            (nationsAreKnown || !RestsOnAnotherLife(f.Code))
            && (f.Severity == FindingSeverity.Warning ? isOfSound(f) : !IsSalvaged(RecordOf(f.Path)) || wrong.Allow(f)))];
    }

    // A contributor of which nothing is known may be judged by the life of a built-in one that the file meant to correct.
    private static bool RestsOnAnotherLife(FindingCode code) =>
        code == FindingCodes.ForceOutsideContributor || code == FindingCodes.ForceBeyondContributor || code == FindingCodes.ReportOutsideContributor
        || code == FindingCodes.MembershipOutsideNation || code == FindingCodes.CodedOutsideNation || code == FindingCodes.MembershipOutsideAlliance || code == FindingCodes.HostOutsideNation;

    private static string RecordOf(string path) => path[..(path.IndexOf(']', StringComparison.Ordinal) + 1)];

    private bool IsSalvaged(string record) => records.Contains(record);

    private bool Lacks(string list) => draft.IncompleteLists.Contains(list) || draft.Unreadable.Any(u => u.List == list);

    // A warning may compare records: only what is said with and without the salvaged ones is due to neither stand-ins nor gaps.
    private Func<Finding, bool> WarningsOfSound()
    {
        if (records.Count == 0)
            return static _ => true;
        var sound = draft.Where((list, i) => !IsSalvaged(draft.PathOf(list, i)));
        var said = DatasetValidation.Check(sound, new DatasetIndex(sound)).Where(f => f.Severity == FindingSeverity.Warning).ToHashSet();
        return said.Contains;
    }
}
