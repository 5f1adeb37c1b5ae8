using System.Runtime.ExceptionServices;

namespace Deployments;

/// <summary>Reads the files of a table through a mapping into a dataset, on as many threads as there are processors.</summary>
internal sealed class TableMapper(TableMapping mapping, Action<DatasetDraft>? finish, CancellationToken cancel)
{
    private readonly NationRegister register = NationRegister.BuiltIn.With(mapping.Nations);
    private readonly List<RowMapper> mappers = [];
    private readonly List<(int File, int Part, ReportBatch Batch)> batches = [];
    private readonly List<TableFindings> findings = [];
    private readonly List<(Id<Source> Id, string File)> documents = [];
    private bool lacksFile;

    /// <summary>The reading of files, each opened when its turn comes. The mapping is sound.</summary>
    /// <param name="files">What opens each file, with its name; null where it cannot be opened, which is a finding.</param>
    /// <param name="severalFiles">Whether there are several, so that each is a document of its own.</param>
    public TableReading Read(IEnumerable<(string Name, Func<TableFindings, TableSource?> Open)> files, bool severalFiles)
    {
        foreach (var (name, open) in files)
        {
            var found = new TableFindings(severalFiles ? name : null);
            findings.Add(found);
            using var source = open(found);
            if (source?.Columns is not null && MappingPlan.Of(mapping, source) is { } plan)
                Read(source, plan, DocumentOf(name, severalFiles), found);
            else
                lacksFile = true;
        }

        return Finish();
    }

    private Id<Source> DocumentOf(string name, bool severalFiles)
    {
        var made = severalFiles ? SourceIds.Of(mapping.Document.Id, Path.GetFileNameWithoutExtension(name)) : mapping.Document.Id;
        var id = made;
        for (var i = 2; documents.Exists(d => d.Id == id && d.File != name); i++)
            id = FormattableString.Invariant($"{made}-{i}");
        if (!documents.Exists(d => d.Id == id))
            documents.Add((id, name));
        return id;
    }

    private void Read(TableSource source, MappingPlan plan, Id<Source> document, TableFindings found)
    {
        var file = findings.Count;
        var threads = source.IsLong ? Environment.ProcessorCount : 1;
        while (mappers.Count < threads)
            mappers.Add(new RowMapper(mapping, register));
        if (threads == 1)
            Work(mappers[0]);
        else
            WorkOnThreads(mappers.Take(threads), Work);

        void Work(RowMapper mapper)
        {
            mapper.Begin(plan, document, found);
            while (source.Next() is { } rows)
            {
                cancel.ThrowIfCancellationRequested();
                using (rows)
                {
                    var batch = mapper.Read(rows);
                    lock (batches)
                        batches.Add((file, rows.Part, batch));
                }
            }
        }
    }

    // What a stream throws is the caller's own, on however many threads it was met.
    private static void WorkOnThreads(IEnumerable<RowMapper> mappers, Action<RowMapper> work)
    {
        try
        {
            Parallel.ForEach(mappers, work);
        }
        catch (AggregateException exception)
        {
            ExceptionDispatchInfo.Throw(exception.InnerExceptions[0]);
        }
    }

    private TableReading Finish()
    {
        var tally = mappers.Aggregate(default(RowTally), (sum, m) => sum + m.Tally);
        var skipped = mapping.Skip.Select((rule, i) => new SkippedRows(rule, (int)mappers.Sum(m => m.Skipped[i]))).ToList();
        FindingList OfTable() => [.. findings.SelectMany(f => f.InFileOrder())];
        if (lacksFile || findings.Exists(f => f.HasErrors && (f.IsCutShort || mapping.Unusable == UnusableRows.Refuse)))
            return new TableReading(null, OfTable(), tally, skipped);
        batches.Sort((a, b) => a.File != b.File ? a.File.CompareTo(b.File) : a.Part.CompareTo(b.Part));
        var maker = new RecordMaker(mapping, register, mappers, [.. batches.Select(b => b.Batch)], documents, finish);
        batches.Clear();
        var (dataset, found) = maker.Make(findings, tally.Rows - tally.Used - tally.Silent - skipped.Sum(s => (long)s.Count), cancel);
        return new TableReading(dataset, [.. OfTable(), .. found], tally, skipped);
    }
}
