namespace Deployments;

/// <summary>A count as columns: its text, which reads back exactly, and its numbers beside it for reckoning.</summary>
internal static class CountColumns
{
    public static FlatSchemaBuilder<T> WithCount<T>(this FlatSchemaBuilder<T> columns, string name, string says, Func<T, TroopCount?> get) => columns
        .Text(name, says, r => get(r)?.ToString())
        .NumberIfAny(name + "_low", "The lower bound of it.", r => get(r)?.Low)
        .NumberIfAny(name + "_best", "The best estimate of it; absent where nobody gave one.", r => get(r)?.Best)
        .NumberIfAny(name + "_high", "The upper bound of it; absent where it is open.", r => get(r)?.High);

    /// <summary>The count of a row; absent where it has none.</summary>
    public static TroopCount? Count(this FlatCells c, string name)
    {
        var count = c.ValueIfAny<TroopCount>(name);
        c.CheckBeside(name, (name + "_low", count?.Low), (name + "_best", count?.Best), (name + "_high", count?.High));
        return count;
    }
}
