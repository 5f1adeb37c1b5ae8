namespace Deployments.Tests.Query;

/// <summary>Short forms of reports, at the deployed stage unless a test says otherwise.</summary>
internal static class Reported
{
    public static TroopReport Level(string day, TroopCount count, string by = "times", string? published = null, Stage stage = Stage.Deployed, Credibility? credibility = null) =>
        Claim(day, by, published, stage) with { Level = count, Credibility = credibility };

    public static TroopReport Change(string day, TroopChange change, string by = "times", string? published = null, Stage stage = Stage.Deployed) =>
        Claim(day, by, published, stage) with { Change = change };

    public static TroopReport Without(string day, MissingReason reason, string by = "times", string? elsewhere = null, string? published = null) =>
        Claim(day, by, published, Stage.Deployed) with { Missing = reason, Elsewhere = elsewhere is null ? default(Id<ForceContribution>?) : (Id<ForceContribution>)elsewhere };

    private static TroopReport Claim(string day, string by, string? published, Stage stage) => new()
    {
        Source = by,
        Effective = day,
        Published = published is null ? default(EdtfDate?) : (EdtfDate)published,
        Stage = stage,
    };
}
