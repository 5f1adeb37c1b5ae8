namespace Deployments;

/// <summary>What a published list of alliances is, and how its parts are named here.</summary>
/// <param name="Prefix">What the ids of its alliances begin with.</param>
/// <param name="ShortName">Its short name.</param>
/// <param name="Title">How it is cited.</param>
/// <param name="Version">The edition that is read.</param>
/// <param name="Definition">The definition of membership that it follows.</param>
/// <param name="Coverage">The days it covers, both ends included.</param>
/// <param name="StateColumn">The column that holds the number of the state.</param>
internal sealed record AllianceList(string Prefix, string ShortName, string Title, string Version, MembershipDefinition Definition, EdtfDate Coverage, string StateColumn)
{
    public Reach Covered => Reach.Of(Coverage, DayNumber.BeforeAll);
}
