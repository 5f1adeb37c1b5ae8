namespace Deployments;

/// <content>Nations and alliances.</content>
internal static partial class Sound
{
    public static bool Is(Nation nation) =>
        !nation.Id.IsNone && HasText(nation.Name) && All(nation.OtherNames, Is) && SharedRules.SaysSomething(nation.Life)
        && All(nation.Predecessors, n => IsAnother(n, nation)) && All(nation.Successors, n => IsAnother(n, nation))
        && MayHaveText(nation.Note) && MayHaveText(nation.Citation) && Are(nation.Codes);

    public static bool Is(Alliance alliance) =>
        !alliance.Id.IsNone && HasText(alliance.Name) && All(alliance.OtherNames, Is) && IsUpTo((int)alliance.Kind, (int)AllianceKind.Coalition)
        && SharedRules.SaysSomething(alliance.Life) && SharedRules.SaysSomething(alliance.Coverage)
        && All(alliance.Incomplete, r => IsUpTo((int)r, (int)MembershipRole.IntegratedCommand)) && All(alliance.SameAs, id => !id.IsNone) && All(alliance.Members, Is) && All(alliance.Obligations, Is) && MayHaveText(alliance.Citation);

    public static bool Is(Membership membership) =>
        !membership.Nation.IsNone && IsUpTo((int)membership.Role, (int)MembershipRole.IntegratedCommand)
        && IsUpTo((int)membership.Definition, (int)MembershipDefinition.Atop) && SharedRules.SaysSomething(membership.During) && MayHaveText(membership.Citation);

    public static bool Is(Obligation obligation) =>
        IsUpTo((int)obligation.Kind, (int)ObligationKind.Consultation) && (obligation.To is null || obligation.To != obligation.By)
        && SharedRules.SaysSomething(obligation.During) && MayHaveText(obligation.Citation);

    public static bool Is(PolityName name) => HasText(name.Text) && IsUpTo((int)name.Kind, (int)NameKind.Official) && SharedRules.SaysSomething(name.During);

    private static bool IsAnother(Dated<Id<Nation>> other, Nation nation) => !other.Value.IsNone && other.Value != nation.Id && SharedRules.SaysSomething(other.During);

    private static bool Are(NationCodes codes) =>
        All(codes.IsoAlpha2, static c => c.Value != default) && All(codes.IsoAlpha3, static c => c.Value != default) && All(codes.IsoNumeric, static c => c.Value != default)
        && All(codes.Iso3166Part3, static c => c.Value != default) && All(codes.M49, static c => c.Value != default) && All(codes.Cow, static c => c.Value != default) && All(codes.GleditschWard, static c => c.Value != default);
}
