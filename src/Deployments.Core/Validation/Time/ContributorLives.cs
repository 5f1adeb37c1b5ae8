namespace Deployments;

/// <summary>Who a contributor is and when it exists.</summary>
internal static class ContributorLives
{
    /// <summary>The name and life of a contributor; absent where it is unknown or its life has no known bounds.</summary>
    public static (string Name, EdtfDate Life)? Of(Contributor contributor, DatasetIndex index)
    {
        if (contributor.Nation is { } nation)
            return index.Nations.TryGetValue(nation, out var polity) && polity.Life is { } life ? (polity.Name, life) : null;
        if (contributor.Alliance is { } alliance)
            return index.Alliances.TryGetValue(alliance, out var pact) && pact.Life is { } life ? (pact.Name, life) : null;
        return null;
    }
}
