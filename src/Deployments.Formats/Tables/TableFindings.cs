namespace Deployments;

/// <summary>Findings about a table, each with its line, its column's name and the value as it stands there.</summary>
internal sealed class TableFindings
{
    public const string WholeRow = "$";
    private readonly List<Finding> found = [];

    /// <summary>All findings, in the order of the lines.</summary>
    public IReadOnlyList<Finding> InFileOrder() => [.. found.OrderBy(f => f.Line ?? 0)];

    public void Add(Finding finding) => found.Add(finding);

    public void Add(FindingCode code, int line, string column, string message, string? value = null, string expected = "") =>
        found.Add(new Finding(code, column, message) { Line = line, Value = value is null ? null : Excerpt.Cut(value), Expected = expected });
}
