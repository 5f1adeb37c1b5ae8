namespace Deployments;

/// <summary>Numbers the rows that contributions can stand in.</summary>
internal sealed class RowNumbers
{
    private readonly Dictionary<(int Before, string Part), int> prefixes = [];
    private readonly Dictionary<int, int> rows = [];
    private readonly List<RowKey> keys = [];
    private readonly List<string[]> texts = [[]];

    /// <summary>The rows by number.</summary>
    public IReadOnlyList<RowKey> Keys => keys;

    /// <summary>What stands for no parts yet.</summary>
    public static int Nothing => 0;

    /// <summary>What stands for some parts and one more.</summary>
    public int With(int before, string part)
    {
        if (!prefixes.TryGetValue((before, part), out var prefix))
        {
            prefixes.Add((before, part), prefix = texts.Count);
            texts.Add([.. texts[before], part]);
        }

        return prefix;
    }

    /// <summary>The row of all parts.</summary>
    public int RowOf(int parts)
    {
        if (!rows.TryGetValue(parts, out var row))
        {
            rows.Add(parts, row = keys.Count);
            keys.Add(new RowKey(texts[parts]));
        }

        return row;
    }

    /// <summary>The row of a key.</summary>
    public int RowOf(RowKey key) => RowOf(key.Parts.Aggregate(Nothing, With));
}
