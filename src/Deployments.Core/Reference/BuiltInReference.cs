namespace Deployments;

/// <summary>The built-in nations and alliances, read from the data files beside this type when they are first used.</summary>
internal static class BuiltInReference
{
    public static IReadOnlyDictionary<Id<Nation>, Nation> Nations { get; } = new Dictionary<Id<Nation>, Nation>();

    public static IReadOnlyDictionary<Id<Alliance>, Alliance> Alliances { get; } = new Dictionary<Id<Alliance>, Alliance>();
}
