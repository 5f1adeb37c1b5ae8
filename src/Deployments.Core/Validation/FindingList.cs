using System.Globalization;

namespace Deployments;

/// <summary>Findings as they come up, to be given back in the order of the file.</summary>
internal sealed class FindingList(DatasetDraft draft)
{
    public const string Root = "";
    private const int LongestValue = 60;
    private const string Reports = "reports[";
    private static readonly string[] Order =
        [Root, DraftLists.Sources, DraftLists.Series, DraftLists.Nations, DraftLists.Alliances, DraftLists.Theatres, DraftLists.Operations, DraftLists.Contributions, DraftLists.Totals, DraftLists.Incidents];

    private readonly List<(int List, int Record, int Report, Finding Finding)> found = [];

    /// <summary>Adds a finding about a member of a record; an empty member means the record itself.</summary>
    public void Add(FindingCode code, string list, int index, string member, string message, object? value = null, string expected = "") =>
        found.Add((Array.IndexOf(Order, list), index, ReportOf(member), new Finding(code, PathOf(list, index, member), message) { Value = Text(value), Expected = expected }));

    /// <summary>The place of a record or a member of one.</summary>
    public string PathOf(string list, int index, string member)
    {
        var record = list == Root ? "$" : draft.PathOf(list, index);
        return member.Length == 0 ? record : $"{record}.{member}";
    }

    /// <summary>By list, record and report; within a record its own members come before its reports.</summary>
    public IReadOnlyList<Finding> InFileOrder() =>
        [.. found.OrderBy(f => f.List).ThenBy(f => f.Record).ThenBy(f => f.Report).Select(f => f.Finding)];

    private static int ReportOf(string member) =>
        member.StartsWith(Reports, StringComparison.Ordinal)
            ? int.Parse(member.AsSpan(Reports.Length, member.IndexOf(']', StringComparison.Ordinal) - Reports.Length), CultureInfo.InvariantCulture)
            : -1;

    // A whole record is no value: its text would be a page.
    private static string? Text(object? value)
    {
        var text = value switch
        {
            string s => s,
            IFormattable f => f.ToString(null, CultureInfo.InvariantCulture),
            ValueType v => v.ToString(),
            _ => null,
        };
        return text is { Length: > LongestValue } ? text[..LongestValue] + "…" : text;
    }
}
