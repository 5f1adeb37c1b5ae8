namespace Deployments;

/// <summary>The columns of a table by name; capitals do not matter, and of columns with one name the first is meant.</summary>
internal static class ColumnNames
{
    public static Dictionary<string, int> PlacesOf(IReadOnlyList<string> names)
    {
        var places = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < names.Count; i++)
            places.TryAdd(names[i], i);
        return places;
    }

    /// <summary>Whether needed columns are missing, which is a finding.</summary>
    public static bool Lacks(Dictionary<string, int> places, IReadOnlyCollection<string> needed, IReadOnlyList<string> names, TableFindings findings)
    {
        var missing = needed.Where(n => !places.ContainsKey(n)).ToList();
        if (missing.Count == 0)
            return false;
        findings.Add(
            FindingCodes.ColumnMissing, 1, TableFindings.WholeRow,
            $"The first line does not name {Listed(missing)}; expected the columns {Listed(needed)}.", string.Join(',', names), string.Join(',', needed));
        return true;
    }

    private static string Listed(IEnumerable<string> names) => string.Join(", ", names.Select(n => $"\"{n}\""));
}
