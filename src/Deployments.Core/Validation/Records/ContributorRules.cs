using FluentValidation;

namespace Deployments;

/// <summary>The rule that a contributor is somebody.</summary>
internal static class ContributorRules
{
    public static IRuleBuilderOptions<T, Contributor> IsSomebody<T>(this IRuleBuilder<T, Contributor> rule, string what) =>
        rule.Must(c => c.Nation is { IsNone: false } || c.Alliance is { IsNone: false }).As(FindingCodes.ContributorMissing, Contributor.Expected, (_, _) => Nobody(what));

    public static IRuleBuilderOptions<T, Contributor?> IsSomebodyIfAny<T>(this IRuleBuilder<T, Contributor?> rule, string what) =>
        rule.Must(c => c is null || c.Value.Nation is { IsNone: false } || c.Value.Alliance is { IsNone: false })
            .As(FindingCodes.ContributorMissing, Contributor.Expected, (_, _) => Nobody(what));

    private static string Nobody(string what) => $"{what} is nobody; expected {Contributor.Expected}.";
}
