namespace Deployments;

/// <summary>Numbers for the contributions that rows speak of, each known by the texts of its fields.</summary>
internal sealed class ContributionNumbers
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<string?[]> all = [];

    public IReadOnlyList<string?[]> All => all;

    /// <summary>One text of all fields, to tell contributions apart.</summary>
    public static string KeyOf(string?[] fields) => string.Join('\u001F', fields);

    public int Of(string?[] fields)
    {
        if (!numbers.TryGetValue(KeyOf(fields), out var number))
        {
            numbers.Add(KeyOf(fields), number = all.Count);
            all.Add(fields);
        }

        return number;
    }
}
