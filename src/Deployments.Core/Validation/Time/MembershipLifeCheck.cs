namespace Deployments;

/// <summary>Whether memberships lie within the lives of nations and alliances.</summary>
/// <remarks>Only memberships in force must lie within the alliance's life: a treaty is signed before it is in force. Open ends last as long as both do.</remarks>
internal sealed class MembershipLifeCheck : IDatasetCheck
{
    public void Run(DatasetDraft draft, DatasetIndex index, DatasetFindings findings)
    {
        for (var i = 0; i < draft.Alliances.Count; i++)
        {
            var alliance = draft.Alliances[i];
            for (var j = 0; j < alliance.Members.Count; j++)
                Check(alliance, alliance.Members[j], i, FormattableString.Invariant($"members[{j}].during"), index, findings);
        }
    }

    private static void Check(Alliance alliance, Membership membership, int at, string member, DatasetIndex index, DatasetFindings findings)
    {
        if (membership.During is not { } during)
            return;
        if (ContributorLives.Of(membership.Nation, index) is var (name, life))
            Check(IsCoded(membership) ? FindingCodes.CodedOutsideNation : FindingCodes.MembershipOutsideNation, during, name, life, at, member, findings);
        if (membership.Definition == MembershipDefinition.InForce && alliance.Life is { } lasting)
            Check(FindingCodes.MembershipOutsideAlliance, during, alliance.Name, lasting, at, member, findings);
    }

    // Correlates of War has Djibouti in its alliance 199 from 1975-01-22, two years before it was a state: what it says is kept as it says it.
    private static bool IsCoded(Membership membership) => membership.Definition is MembershipDefinition.Cow or MembershipDefinition.Atop;

    private static void Check(FindingCode code, EdtfDate during, string name, EdtfDate life, int at, string member, DatasetFindings findings)
    {
        if (Lives.ReachesBeyond(during, life))
            findings.Add(code, DraftLists.Alliances, at, member, $"The membership's span {during} reaches beyond the life of {Excerpt.Of(name)}, {life}; expected a span within it.", during, "a span within it");
    }
}
