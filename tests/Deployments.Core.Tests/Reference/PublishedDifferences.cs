namespace Deployments.Tests.Reference;

/// <summary>Where a published dataset and the built-in members differ, and why.</summary>
internal static class PublishedDifferences
{
    public static readonly IReadOnlyList<(string Text, string Reason)> Cow = [];

    public static readonly IReadOnlyList<(string Text, string Reason)> Atop = [];
}
