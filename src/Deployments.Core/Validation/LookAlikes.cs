namespace Deployments;

internal static class LookAlikes
{
    public static IReadOnlyList<(int First, int Second)> Of(IReadOnlyList<ForceContribution> contributions, DatasetIndex index) => [];
}
