namespace Deployments;

/// <summary>What the flat rows of one row of a table share: its key and its name, whole and by facet.</summary>
internal sealed class RowLabel
{
    public static readonly RowLabel Everything = new("", "", [], []);

    private RowLabel(string key, string name, IEnumerable<string> keys, IEnumerable<string> names) =>
        (Key, Name, Keys, Names) = (key, name, ValueList<string>.Of(keys), ValueList<string>.Of(names));

    public string Key { get; }

    public string Name { get; }

    public ValueList<string> Keys { get; }

    public ValueList<string> Names { get; }

    public static RowLabel Of(Dataset data, IReadOnlyList<Facet> facets, RowKey row)
    {
        List<string> names = [.. row.Parts.Select((part, i) => RowNames.Of(data, facets[i], part))];
        return new(row.ToString(), string.Join(" / ", names), row.Parts, names);
    }
}
