using System.Globalization;

namespace Deployments;

/// <summary>Turns what a validator calls a property into the path of it in a file.</summary>
internal static class ReportPlaces
{
    private const string Reports = "reports[";

    /// <summary><c>Members[2].During</c> as files spell it: <c>members[2].during</c>.</summary>
    public static string CamelCase(string property)
    {
        var path = property.TrimEnd('.').ToCharArray();
        for (var i = 0; i < path.Length; i++)
        {
            if (i == 0 || path[i - 1] == '.')
                path[i] = char.ToLowerInvariant(path[i]);
        }

        return new string(path);
    }

    /// <summary>The path with the place that a report has in its contribution, where the validator saw some of the reports only.</summary>
    public static string PutRight(string path, IReadOnlyList<int> places)
    {
        if (!path.StartsWith(Reports, StringComparison.Ordinal))
            return path;
        var end = path.IndexOf(']', StringComparison.Ordinal);
        var seen = int.Parse(path.AsSpan(Reports.Length, end - Reports.Length), CultureInfo.InvariantCulture);
        return string.Create(CultureInfo.InvariantCulture, $"{Reports}{places[seen]}{path.AsSpan(end)}");
    }
}
