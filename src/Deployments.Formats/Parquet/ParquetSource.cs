using System.Collections.Concurrent;
using Parquet;
using Parquet.Schema;

namespace Deployments;

/// <summary>A table in Parquet: each row group is a part, and only the columns that are asked for are read.</summary>
internal sealed class ParquetSource : TableSource
{
    private readonly string path;
    private readonly CancellationToken cancel;
    private readonly ConcurrentBag<ParquetFile> files = [];
    private readonly DataField[] fields = [];
    private readonly long[] firstRows = [];
    private int next = -1;

    public ParquetSource(string path, TableFindings findings, CancellationToken cancel)
        : base(Path.GetFileName(path), findings)
    {
        (this.path, this.cancel) = (path, cancel);
        if (ParquetFile.Open(path, findings, cancel) is not { } file)
            return;
        files.Add(file);

        // Lists and structures are no columns of a table.
        fields = [.. file.Reader.Schema.DataFields.Where(f => f.Path.Length == 1 && !f.IsArray)];
        Columns = [.. fields.Select(f => f.Name)];
        var groups = file.Reader.Metadata!.RowGroups;
        firstRows = new long[groups.Count + 1];
        firstRows[0] = 1;
        for (var i = 0; i < groups.Count; i++)
            firstRows[i + 1] = firstRows[i] + groups[i].NumRows;
    }

    public override bool IsLong => firstRows.Length > 2;

    public override TableRows? Next()
    {
        var group = Interlocked.Increment(ref next);
        if (group >= firstRows.Length - 1 || Findings.IsCutShort)
            return null;
        if (!files.TryTake(out var file) && (file = ParquetFile.Open(path, Findings, cancel)) is null)
            return null;
        return new ParquetRows(file, group, firstRows[group], fields, Findings, files.Add);
    }

    public override void Dispose()
    {
        while (files.TryTake(out var file))
            file.Dispose();
    }
}
