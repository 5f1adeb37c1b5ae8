namespace Deployments;

/// <summary>The columns of a table by name; capitals do not matter.</summary>
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

    /// <summary>Whether a column that is used stands there more than once, which is a finding: which of them is meant, nobody says.</summary>
    /// <param name="names">The names of the columns as they are asked for.</param>
    /// <param name="used">Those that are used.</param>
    /// <param name="printed">The names as they stand in the table.</param>
    /// <param name="findings">Where the finding goes.</param>
    public static bool HasTwice(IReadOnlyList<string> names, IReadOnlySet<string> used, IReadOnlyList<string> printed, TableFindings findings)
    {
        var twice = names.Select((name, i) => (Name: name, Printed: printed[i])).Where(n => used.Contains(n.Name)).GroupBy(n => n.Name, n => n.Printed, StringComparer.OrdinalIgnoreCase).FirstOrDefault(g => g.Skip(1).Any());
        if (twice is null)
            return false;
        findings.Add(FindingCodes.ColumnTwice, 1, TableFindings.WholeRow, $"The table names \"{twice.Key}\" more than once, as {Listed(twice)}; which of them is meant is not known.", string.Join(',', printed), "one column of each name that is used");
        return true;
    }

    private static string Listed(IEnumerable<string> names) => string.Join(", ", names.Select(n => $"\"{n}\""));
}
