using System.Runtime.CompilerServices;

namespace Deployments;

/// <summary>Makes the records of a dataset of what the rows of a table said, and has them validated.</summary>
internal sealed class RecordMaker(
    TableMapping mapping, NationRegister register, IReadOnlyList<RowMapper> mappers, List<ReportBatch> batches, IReadOnlyList<(Id<Source> Id, string File)> documents,
    Action<DatasetDraft>? finish = null)
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<string?[]> contributions = [];
    private readonly Dictionary<ReportPools, int[]> numberOf = new(ReferenceEqualityComparer.Instance);
    private readonly TheatreMaker theatres = new(mapping, register);
    private readonly List<TotalRow> totals = InFileOrder(mappers, documents);

    public (Dataset? Dataset, FindingList Findings) Make(IReadOnlyList<TableFindings> findings, long unusable, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        NumberContributions();
        var (columns, starts, disagree) = Gather(findings);
        var draft = new DatasetDraft { Info = mapping.Info };
        AddSources(draft, columns);
        draft.Nations.AddRange(mapping.Nations);
        var reports = Enumerable.Range(0, contributions.Count).Select(i => new ReportRows(columns, starts[i], starts[i + 1] - starts[i])).ToList();
        AddContributions(draft, reports);
        AddTotals(draft, findings[^1]);
        AddPlaces(draft, reports);
        finish?.Invoke(draft);
        var builder = new DatasetBuilder(draft, columns);
        var (index, inRecords) = builder.Check(cancel);
        var places = new RowPlaces(draft, documents);
        FindingList found = [.. inRecords.Select(places.Of)];
        if (unusable > 0)
            found = [.. found, LeftOut(unusable)];
        return (disagree || found.Any(f => f.Severity == FindingSeverity.Error) ? null : builder.Freeze(index, found), found);
    }

    // What the rows lay in is let go as soon as they are in order: a large table would otherwise lie in memory twice.
    private (ReportColumns Columns, IReadOnlyList<int> Starts, bool Disagree) Gather(IReadOnlyList<TableFindings> findings)
    {
        var gathering = new ReportGathering(batches, pools => numberOf[pools], contributions.Count);
        var columns = gathering.ToColumns();
        var rows = new RepeatedRows(columns, gathering.Starts, !IsNamedByRows, mapping.Disagreeing == DisagreeingRows.FirstStands);
        if (rows.Find(documents, findings) is { Count: > 0 } repeated)
        {
            gathering.LeaveOut(repeated);
            columns = gathering.ToColumns();
        }

        batches.Clear();
        foreach (var mapper in mappers)
            mapper.LetGo();
        return (columns, gathering.Starts, rows.Disagree);
    }

    private bool IsNamedByRows => mapping.Source is not null || mapping.Figures.Any(f => f.Source is not null);

    private static Finding LeftOut(long rows) => new(
        FindingCodes.RowsLeftOut, "$", FormattableString.Invariant($"{rows:#,0} {(rows == 1 ? "row of the table is" : "rows of the table are")} left out, in whole or in part, because of what is wrong with {(rows == 1 ? "it" : "them")}; what is left out is in no total."));

    /// <summary>The same contribution may have been met on several threads; they are numbered in the order of the file.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void NumberContributions()
    {
        foreach (var mapper in mappers)
            numberOf[mapper.Pools] = [.. Enumerable.Repeat(-1, mapper.Contributions.Count)];
        var byPools = new Dictionary<ReportPools, RowMapper>(ReferenceEqualityComparer.Instance);
        foreach (var mapper in mappers)
            byPools.Add(mapper.Pools, mapper);
        var room = new int[NumberColumn.BlockSize];
        foreach (var batch in batches)
        {
            var known = numberOf[batch.Pools];
            var mapper = byPools[batch.Pools];
            for (var at = 0; at < batch.Count; at += room.Length)
            {
                var rows = room.AsSpan(0, Math.Min(room.Length, batch.Count - at));
                batch.Contributions.CopyTo(at, rows);
                foreach (var local in rows)
                {
                    if (known[local] < 0)
                        known[local] = NumberOf(mapper.Contributions[local]);
                }
            }
        }
    }

    // A line is read by one thread, in the order of its columns.
    private static List<TotalRow> InFileOrder(IEnumerable<RowMapper> mappers, IReadOnlyList<(Id<Source> Id, string File)> documents)
    {
        var places = documents.Select((d, i) => (d.Id, i)).ToDictionary(d => d.Id, d => d.i);
        return [.. mappers.SelectMany(m => m.Totals).OrderBy(t => places[t.File]).ThenBy(t => t.Total.Line)];
    }

    private int[] NumbersOf(RowMapper mapper) => numberOf[mapper.Pools];

    private int NumberOf(string?[] fields)
    {
        var key = ContributionNumbers.KeyOf(fields);
        if (!numbers.TryGetValue(key, out var number))
        {
            numbers.Add(key, number = contributions.Count);
            contributions.Add(fields);
        }

        return number;
    }

    private void AddSources(DatasetDraft draft, ReportColumns columns)
    {
        var series = mapping.Series?.Id ?? mapping.Document.Series;
        if (mapping.Series is { } given)
            draft.Series.Add(given);
        var named = columns.Sources.Concat(totals.Select(t => t.Total.Source)).ToHashSet();
        foreach (var (id, file) in documents.Where(d => named.Contains(d.Id) || !IsNamedByRows))
            draft.Sources.Add(mapping.Document with { Id = id, Series = series, Title = TitleOf(file), Locator = mapping.Document.Locator ?? (file.Length > 0 ? file : null) });
        foreach (var (id, title) in TitlesOfSources().Where(t => named.Contains(t.Id)))
            draft.Sources.Add(mapping.Document with { Id = id, Series = series, Title = title });
    }

    // Several files are several documents, and two of one title would look like one.
    private string? TitleOf(string file) => documents.Count > 1 && mapping.Document.Title is { } title ? $"{title}: {file}" : mapping.Document.Title;

    private IEnumerable<(Id<Source> Id, string Title)> TitlesOfSources() => mappers.SelectMany(m => m.SourceTitles)
        .Select(title => (Id: SourceIds.Of(mapping.Document.Id, title), Title: title))
        .OrderBy(t => t.Title, StringComparer.Ordinal).DistinctBy(t => t.Id);

    private void AddContributions(DatasetDraft draft, List<ReportRows> reports)
    {
        var ids = new ContributionIds();
        var made = new List<ForceContribution>(contributions.Count);
        for (var i = 0; i < contributions.Count; i++)
            made.Add(ContributionMaker.Make(contributions[i], ids, reports[i]));
        var wholes = mappers.SelectMany(m => m.Parts.Select(p => (Part: NumbersOf(m)[p.Part], Whole: NumbersOf(m)[p.Whole])))
            .Where(p => p.Part >= 0 && p.Whole >= 0 && p.Part != p.Whole).Distinct().ToLookup(p => p.Part, p => p.Whole);
        for (var i = 0; i < made.Count; i++)
            draft.Contributions.Add(wholes.Contains(i) ? made[i] with { IncludedIn = [.. wholes[i].Order().Select(w => (Dated<Id<ForceContribution>>)made[w].Id)] } : made[i]);
    }

    private void AddTotals(DatasetDraft draft, TableFindings findings)
    {
        var isOneDocument = mapping.Source is null && mapping.Figures.All(f => f.Source is null);
        var lines = new Dictionary<ReportedTotal, ReportedTotal>();
        foreach (var row in totals.OrderBy(t => t.Total.Source).ThenBy(t => t.Total.Line))
        {
            var total = row.Total with
            {
                Operation = row.Operation is { } operation ? operation : default(Id<Operation>?),
                Contributor = row.Contributor is { } who ? Contributor.Parse(who) : default(Contributor?),
                Theatre = row.Theatre is { } theatre ? theatre : default(Id<Theatre>?),
            };
            if (lines.TryAdd(total with { Line = null, Source = isOneDocument ? mapping.Document.Id : total.Source }, total))
                draft.Totals.Add(total);
            else
                RepeatedRows.NoteTotal(lines[total with { Line = null, Source = isOneDocument ? mapping.Document.Id : total.Source }], total, documents, findings);
        }
    }

    private void AddPlaces(DatasetDraft draft, List<ReportRows> reports)
    {
        var operations = mapping.Operations.Select(o => o.Id.Value).ToHashSet(StringComparer.Ordinal);
        draft.Operations.AddRange(mapping.Operations);
        var named = contributions.Select(c => c[(int)ReportField.Operation]).Concat(totals.Select(t => t.Operation)).OfType<string>().Distinct(StringComparer.Ordinal).Where(o => !operations.Contains(o));
        var names = NamesOf(ReportField.Operation);

        // Nobody knows since when such an operation runs; one without a life would be planned.
        draft.Operations.AddRange(named.Select(id => new Operation { Id = id, Name = names.GetValueOrDefault(id, id), Life = EdtfDate.Parse("/.."), Parent = mapping.OperationsWithin }));
        for (var i = 0; i < contributions.Count; i++)
            theatres.Add(contributions[i][(int)ReportField.Theatre], contributions[i][(int)ReportField.Host], reports[i]);
        foreach (var total in totals.Where(t => t.Theatre is not null))
            theatres.Add(total.Theatre, null, null);
        draft.Theatres.AddRange(theatres.Make(NamesOf(ReportField.Theatre)));
    }

    private Dictionary<string, string> NamesOf(ReportField field) => mappers.SelectMany(m => m.Readers.NamesOf(field))
        .GroupBy(n => n.Key, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Select(n => n.Value).Min(StringComparer.Ordinal)!, StringComparer.Ordinal);
}
