namespace Deployments;

/// <summary>The ids of theatres that a table names, or of nations and territories that stand for one.</summary>
internal static class TheatreIds
{
    /// <summary>The theatre's own id, else that of the nation or territory in small letters.</summary>
    public static string? Of(string? theatre, string? host) => theatre ?? host?.Replace(NationReader.Territory, "", StringComparison.Ordinal).ToLowerInvariant();
}
