namespace Deployments;

/// <summary>Documents as one line each, and which of them stand behind a table.</summary>
internal static class SourceText
{
    /// <summary>Id, publisher, title, date and where it is found.</summary>
    public static string Of(Source source)
    {
        List<string?> parts = [source.Publisher, source.Title, source.Published?.ToString(), source.Locator];
        return $"{source.Id}: {string.Join(", ", parts.OfType<string>())}";
    }

    /// <summary>Those of a dataset's documents that are named, in the dataset's order.</summary>
    public static IEnumerable<string> Of(Dataset data, IEnumerable<Id<Source>> ids)
    {
        var named = ids.ToHashSet();
        return data.Sources.Where(s => named.Contains(s.Id)).Select(Of);
    }
}
