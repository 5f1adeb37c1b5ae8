using System.IO.Enumeration;

namespace Deployments;

/// <summary>The columns that a mapping names.</summary>
internal static class MappingColumns
{
    /// <summary>All columns that a file must have; capitals do not matter.</summary>
    public static HashSet<string> Needed(TableMapping mapping)
    {
        var needed = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        needed.UnionWith(mapping.Skip.Select(r => r.Column));
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

    /// <summary>Whether a name is one that a pattern with <c>*</c> means.</summary>
    public static bool Fits(string pattern, string name) => FileSystemName.MatchesSimpleExpression(pattern, name, ignoreCase: true);
}
