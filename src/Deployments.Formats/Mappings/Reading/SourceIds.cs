namespace Deployments;

/// <summary>The ids of documents that a table or its files name.</summary>
internal static class SourceIds
{
    /// <summary>The id of a document by its title, beside the one that the mapping describes.</summary>
    public static Id<Source> Of(Id<Source> template, string title) => $"{template}-{Slug.Of(title)}".TrimEnd('-');
}
