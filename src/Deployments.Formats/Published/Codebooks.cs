namespace Deployments;

/// <summary>The codebooks of all published datasets that have an importer here.</summary>
internal static class Codebooks
{
    public static IReadOnlyList<Codebook> All { get; } =
    [
        StateListFormat.Cow.Codebook, StateListFormat.GleditschWard.Codebook, UnMissionFormat.Codebook,
        ContributorLists.Codebook, MissionLists.Codebook, ContributorMissionLists.Codebook, UnPersonnel.Codebook, UsPersonnelFormat.Codebook,
    ];
}
