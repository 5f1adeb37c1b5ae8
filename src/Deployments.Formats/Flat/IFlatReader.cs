namespace Deployments;

/// <summary>An open file of flat rows that holds its own metadata.</summary>
internal interface IFlatReader : IDisposable
{
    /// <summary>Title, notes, sources, and of a whole dataset everything but its reports.</summary>
    IReadOnlyDictionary<string, string> Metadata { get; }

    /// <summary>The rows, batch by batch; columns that the file does not have are null.</summary>
    /// <param name="fields">The columns.</param>
    /// <param name="only">The names of those that are unpacked; absent means all.</param>
    IEnumerable<FlatBatch> Read(FlatField[] fields, IReadOnlySet<string>? only = null);
}
