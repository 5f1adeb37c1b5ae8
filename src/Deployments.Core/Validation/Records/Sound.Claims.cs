namespace Deployments;

/// <content>Contributions and claims.</content>
internal static partial class Sound
{
    /// <summary>The contribution itself; its reports are looked at as rows.</summary>
    public static bool IsApartFromReports(ForceContribution contribution) =>
        !contribution.Id.IsNone && IsSomebody(contribution.Contributor) && (contribution.Operation is not null || contribution.Theatres.Count > 0)
        && CountsOneKind(contribution) && HasSoundFacets(contribution)
        && SharedRules.SaysSomething(contribution.Life) && All(contribution.IncludedIn, static i => SharedRules.SaysSomething(i.During)) && MayHaveText(contribution.Note);

    public static bool Is(ReportedTotal total) =>
        IsClaim(total) && (total.Operation is not null || total.Contributor is not null || total.Theatre is not null) && IsSomebodyIfAny(total.Contributor)
        && IsUpTo((int)total.Category, (int)PersonnelCategory.Civilians) && total.Effective.Earliest is not null && IsUpTo((int)total.Stage, (int)Stage.Deployed)
        && FigureLimits.Largest(total.Figure) <= TroopCount.LargestArmy;

    public static bool Is(Incident incident) =>
        !incident.Id.IsNone && HasText(incident.Name) && incident.Date.Earliest is not null && All(incident.Participants, Is) && All(incident.Figures, Is);

    public static bool Is(IncidentParticipant participant) => IsClaim(participant) && IsSomebody(participant.Contributor) && HasText(participant.Role);

    public static bool Is(IncidentFigure figure) => IsClaim(figure) && HasText(figure.Measure) && FigureLimits.Largest(figure.Count) <= TroopCount.LargestArmy;

    /// <summary>What few reports say of themselves, as far as it can be judged without the rest of the report.</summary>
    public static bool Is(ReportExtra extra) => MayHaveText(extra.By) && MayHaveText(extra.Label) && MayHaveText(extra.Printed) && All(extra.Caveats, MayHaveText);

    private static bool IsClaim(Claim claim) =>
        !claim.Source.IsNone && HasLatestDay(claim.Published) && MayHaveText(claim.By)
        && (claim.Credibility is null || (claim.Credibility >= Credibility.Confirmed && claim.Credibility <= Credibility.CannotBeJudged))
        && IsLineIfAny(claim.Line) && MayHaveText(claim.Label) && MayHaveText(claim.Printed) && IsUpTo((int)claim.Status, (int)ObservationStatus.IncludesOther) && All(claim.Caveats, MayHaveText);

    private static bool CountsOneKind(ForceContribution c) =>
        (c.Category is null ? 0 : 1) + (c.Equipment is null ? 0 : 1) + (c.Served is null ? 0 : 1) == 1
        && IsUpTo((int?)c.Category, (int)PersonnelCategory.Civilians) && c.Equipment is not { Value.Length: 0 } && MayHaveText(c.Served) && MayHaveText(c.Unit);

    private static bool HasSoundFacets(ForceContribution c) =>
        IsUpTo((int?)c.Branch, (int)Branch.CoastGuard) && IsUpTo((int?)c.Component, (int)Component.Reserve) && IsUpTo((int?)c.Domain, (int)Domain.Air)
        && IsUpTo((int?)c.Sex, (int)Sex.Male) && IsUpTo((int?)c.Role, (int)ForceRole.Headquarters) && IsUpTo((int?)c.Presence, (int)Presence.Embassy)
        && IsUpTo((int)c.Command, (int)CommandRelation.Associated);
}
