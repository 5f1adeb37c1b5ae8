namespace Deployments;

/// <summary>The built-in alliances as a set, made when first asked for.</summary>
public static class BuiltInAlliances
{
    private static readonly Lazy<AllianceSet> LazySet = new(() => new AllianceSet(BuiltInReference.Alliances.Values));

    /// <summary>All built-in alliances.</summary>
    public static AllianceSet Set => LazySet.Value;
}
