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

    /// <summary>The place of each record in its file where some before it could not be read, by list; absent means its place in the list.</summary>
    public Dictionary<string, List<int>> Places { get; } = [];

    /// <summary>The JSON path of a record.</summary>
    public string PathOf(string list, int index) =>
        FormattableString.Invariant($"$.{list}[{(Places.TryGetValue(list, out var places) ? places[index] : index)}]");
}
