namespace Deployments;

/// <summary>Numbers of the documents that rows name by their titles; a row that names none is of its file.</summary>
/// <param name="pools">Where the numbers are from.</param>
/// <param name="file">The document that the file is.</param>
/// <param name="template">The document that the mapping describes: a title means the same document in each file.</param>
/// <param name="titles">Where the titles go.</param>
internal sealed class RowDocuments(ReportPools pools, Id<Source> file, Id<Source> template, HashSet<string> titles)
{
    private readonly List<int> named = [];
    private int own = -1;

    /// <summary>The document that the file is.</summary>
    public Id<Source> File => file;

    /// <summary>The number of the document that the current row names.</summary>
    /// <param name="source">The field that names it; null where the mapping has none.</param>
    public int Of(FieldInput? source)
    {
        if (source is not { Number: >= 0 })
            return own < 0 ? own = pools.Sources.Index(file) : own;
        while (named.Count <= source.Number)
            named.Add(-1);
        if (named[source.Number] < 0)
        {
            var title = source.Reader.ValueOf(source.Number);
            named[source.Number] = pools.Sources.Index(SourceIds.Of(template, title));
            titles.Add(title);
        }

        return named[source.Number];
    }
}
