using System.Text.Json;

namespace Deployments;

/// <content>Alliances.</content>
internal sealed partial class PlainRecords
{
    private static readonly PropertyNames AllianceNames = new("id", "name", "otherNames", "kind", "life", "coverage", "incomplete", "sameAs", "members", "obligations", "citation");
    private static readonly PropertyNames MembershipNames = new("nation", "role", "definition", "during", "citation");

    // Obligations, other names, other records and what is incomplete are seldom given, and left to the metadata.
    private Alliance? AllianceOf(ref Utf8JsonReader reader)
    {
        var (seen, guess) = (0UL, 0);
        if (reader.TokenType != JsonTokenType.StartObject)
            return null;
        Id<Alliance> id = default;
        string? name = null, citation = null;
        var kind = 0;
        EdtfDate? life = null, coverage = null;
        IReadOnlyList<Membership> members = [];
        while (Next(ref reader, AllianceNames, ref seen, ref guess, out var at))
        {
            var isRead = at switch
            {
                0 => values.Id(ref reader, out id),
                1 => PlainValues.Text(ref reader, out name),
                3 => PlainValues.Word(ref reader, Words<AllianceKind>.List, out kind),
                4 => values.AnyDate(ref reader, out life),
                5 => values.AnyDate(ref reader, out coverage),
                8 => PlainValues.List(ref reader, MembershipOf, out members),
                10 => PlainValues.AnyText(ref reader, out citation),
                _ => false,
            };
            if (!isRead)
                return null;
        }

        return id.IsNone || name is null ? null : new Alliance { Id = id, Name = name, Kind = (AllianceKind)kind, Life = life, Coverage = coverage, Members = members, Citation = citation };
    }

    private bool MembershipOf(ref Utf8JsonReader reader, out Membership membership)
    {
        membership = null!;
        var (seen, guess) = (0UL, 0);
        if (reader.TokenType != JsonTokenType.StartObject)
            return false;
        Id<Nation> nation = default;
        var (role, definition) = (0, 0);
        EdtfDate? during = null;
        string? citation = null;
        while (Next(ref reader, MembershipNames, ref seen, ref guess, out var at))
        {
            var isRead = at switch
            {
                0 => values.Id(ref reader, out nation),
                1 => PlainValues.Word(ref reader, Words<MembershipRole>.List, out role),
                2 => PlainValues.Word(ref reader, Words<MembershipDefinition>.List, out definition),
                3 => values.AnyDate(ref reader, out during),
                4 => PlainValues.AnyText(ref reader, out citation),
                _ => false,
            };
            if (!isRead)
                return false;
        }

        if (nation.IsNone)
            return false;
        membership = new Membership { Nation = nation, Role = (MembershipRole)role, Definition = (MembershipDefinition)definition, During = during, Citation = citation };
        return true;
    }
}
