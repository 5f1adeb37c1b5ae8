namespace Deployments;

/// <summary>The built-in nations, territories and alliances, read from the data files beside this type when they are first used.</summary>
/// <remarks>Safe for use from several threads at once.</remarks>
internal static class BuiltInReference
{
    private static readonly Lazy<ReferencePolities> LazyPolities = new(() => new ReferencePolities());

    private static readonly Lazy<Dictionary<Id<Alliance>, Alliance>> LazyAlliances = new(ReadAlliances);

    public static IReadOnlyDictionary<Id<Nation>, Nation> NationsById => LazyPolities.Value.Nations;

    /// <summary>In order of id.</summary>
    public static IReadOnlyList<Territory> Territories => LazyPolities.Value.Territories;

    /// <summary>In order of nation, system and time.</summary>
    public static IReadOnlyList<StateSpell> Spells => LazyPolities.Value.Spells;

    public static IReadOnlyList<NotNation> NotNations => LazyPolities.Value.NotNations;

    public static IReadOnlyDictionary<Id<Alliance>, Alliance> AlliancesById => LazyAlliances.Value;

    private static Dictionary<Id<Alliance>, Alliance> ReadAlliances()
    {
        var members = ReferenceTable.Read("memberships").ToLookup(r => r["alliance"], ReadMembership);
        var obligations = ReferenceTable.Read("obligations").ToLookup(r => r["alliance"], ReadObligation);
        return ReferenceTable.Read("alliances")
            .Select(r => ReadAlliance(r, members[r["id"]], obligations[r["id"]]))
            .ToDictionary(a => a.Id);
    }

    private static Alliance ReadAlliance(ReferenceRow row, IEnumerable<Membership> members, IEnumerable<Obligation> obligations) => new()
    {
        Id = row["id"],
        Name = row["name"],
        OtherNames = OtherNames(row),
        Kind = row.Word<AllianceKind>("kind"),
        Life = row.Date("life"),
        Incomplete = [.. row.WordsIn<MembershipRole>("incomplete")],
        SameAs = [.. row.Parts("cow").Select(n => Id<Alliance>.Parse("cow-" + n)), .. row.Parts("atop").Select(n => Id<Alliance>.Parse("atop-" + n))],
        Members = [.. members],
        Obligations = [.. obligations],
        Citation = row["source"],
    };

    private static Membership ReadMembership(ReferenceRow row) => new()
    {
        Nation = row["nation"],
        Role = row.Word<MembershipRole>("role"),
        Definition = row.Word<MembershipDefinition>("definition"),
        During = row.Date("during"),
        Citation = row["source"],
    };

    private static Obligation ReadObligation(ReferenceRow row) => new()
    {
        Kind = row.Word<ObligationKind>("kind"),
        By = row.Optional("by") is { } by ? Id<Nation>.Parse(by) : default(Id<Nation>?),
        To = row.Optional("to") is { } to ? Id<Nation>.Parse(to) : default(Id<Nation>?),
        During = row.Date("during"),
        Unknown = row.Optional("unknown") is not null,
        Citation = row["source"],
    };

    private static IReadOnlyList<PolityName> OtherNames(ReferenceRow row) =>
        [.. row.Parts("other_names").Select(text => new PolityName { Text = text })];
}
