using System.IO.Enumeration;

namespace Deployments;

/// <summary>The columns that a mapping names.</summary>
internal static class MappingColumns
{
    /// <summary>All columns that a file must have; capitals do not matter.</summary>
    public static HashSet<string> Needed(TableMapping mapping)
    {
        var needed = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        needed.UnionWith(mapping.Skip.Concat(mapping.Figures.SelectMany(f => f.Skip)).Select(r => r.Column));
        foreach (var fields in mapping.Figures.Cast<ReportFields>().Append(mapping))
        {
            for (var field = ReportField.Contribution; field <= ReportField.Caveat; field++)
                needed.UnionWith(fields[field]?.Columns ?? []);
        }

        foreach (var figure in mapping.Figures)
        {
            if (!figure.IsPattern)
                needed.Add(figure.Column);
            needed.UnionWith(new[] { figure.Low, figure.High }.OfType<string>());
        }

        return needed;
    }

    /// <summary>All columns that the mapping names, whether or not a file must have them.</summary>
    public static HashSet<string> Named(TableMapping mapping)
    {
        var named = Needed(mapping);
        foreach (var fields in mapping.Figures.Cast<ReportFields>().Append(mapping))
        {
            for (var field = ReportField.Contribution; field <= ReportField.Caveat; field++)
                named.UnionWith(fields[field]?.Also.SelectMany(f => f.Columns) ?? []);
        }

        return named;
    }

    /// <summary>The names of a table's columns as the mapping uses them: a name of another edition becomes the one that the mapping has for it.</summary>
    public static IReadOnlyList<string> Known(TableMapping mapping, IReadOnlyList<string> names)
    {
        var known = mapping.Aliases.SelectMany(a => a.OtherNames.Append(a.Column).Select(n => (Name: Plain(n), a.Column))).DistinctBy(n => n.Name).ToDictionary(n => n.Name, n => n.Column, StringComparer.Ordinal);
        return known.Count == 0 ? names : [.. names.Select(n => known.GetValueOrDefault(Plain(n), n))];
    }

    private static string Plain(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    /// <summary>Whether a name is one that a pattern with <c>*</c> means.</summary>
    public static bool Fits(string pattern, string name) => FileSystemName.MatchesSimpleExpression(pattern, name, ignoreCase: true);
}
