namespace Deployments;

/// <summary>The records of a dataset before they are known to be sound: what the builder and the file reader fill and the validators look through.</summary>
/// <remarks>Contributions hold their reports as a view of columns, so a draft of ten million reports is no ten million objects.</remarks>
internal sealed class DatasetDraft
{
    public DatasetInfo? Info { get; set; }

    /// <summary>The schema that the file names for editors; kept so that saving does not lose it.</summary>
    public string? SchemaReference { get; set; }

    public List<Source> Sources { get; } = [];

    public List<Series> Series { get; } = [];

    public List<Nation> Nations { get; } = [];

    public List<Alliance> Alliances { get; } = [];

    public List<Theatre> Theatres { get; } = [];

    public List<Operation> Operations { get; } = [];

    public List<ForceContribution> Contributions { get; } = [];

    public List<ReportedTotal> Totals { get; } = [];

    public List<Incident> Incidents { get; } = [];

    /// <summary>Ids of records that could not be read, by the name of their list: a reference to one is not reported as a second mistake.</summary>
    public HashSet<(string List, string Id)> Unreadable { get; } = [];

    /// <summary>Names of lists in which ids could not be read: a reference to one of them may name the record that lost its id, and is not reported.</summary>
    public HashSet<string> IncompleteLists { get; } = [];

    /// <summary>The place of each record in its file where some before it could not be read, by list; absent means its place in the list.</summary>
    public Dictionary<string, List<int>> Places { get; } = [];

    /// <summary>The JSON path of a record.</summary>
    public string PathOf(string list, int index) =>
        FormattableString.Invariant($"$.{list}[{(Places.TryGetValue(list, out var places) ? places[index] : index)}]");

    /// <summary>The same draft with some of its records only.</summary>
    public DatasetDraft Where(Func<string, int, bool> isKept)
    {
        var some = new DatasetDraft { Info = Info };
        some.Unreadable.UnionWith(Unreadable);
        some.IncompleteLists.UnionWith(IncompleteLists);
        Copy(DraftLists.Sources, d => d.Sources);
        Copy(DraftLists.Series, d => d.Series);
        Copy(DraftLists.Nations, d => d.Nations);
        Copy(DraftLists.Alliances, d => d.Alliances);
        Copy(DraftLists.Theatres, d => d.Theatres);
        Copy(DraftLists.Operations, d => d.Operations);
        Copy(DraftLists.Contributions, d => d.Contributions);
        Copy(DraftLists.Totals, d => d.Totals);
        Copy(DraftLists.Incidents, d => d.Incidents);
        return some;

        void Copy<T>(string list, Func<DatasetDraft, List<T>> records)
        {
            var kept = Enumerable.Range(0, records(this).Count).Where(i => isKept(list, i)).ToList();
            some.Places[list] = [.. kept.Select(i => Places.TryGetValue(list, out var places) ? places[i] : i)];
            records(some).AddRange(kept.Select(i => records(this)[i]));
        }
    }
}
