using System.Globalization;
using System.Runtime.CompilerServices;

namespace Deployments;

/// <summary>Findings as they come up, to be given back in the order of the file.</summary>
/// <remarks>
/// Errors are all kept. Of each kind of warning at most <see cref="MostOfAKind"/> are, and one finding more says how many there are: look-alikes come
/// in pairs, so their number is not bounded by the size of the dataset.
/// </remarks>
internal sealed class DatasetFindings(DatasetDraft draft, CancellationToken cancel = default)
{
    public const string Root = "";

    /// <summary>How many warnings of one kind are listed.</summary>
    public const int MostOfAKind = 1000;

    private const string Reports = "reports[";
    private static readonly string[] Order =
        [Root, DraftLists.Sources, DraftLists.Series, DraftLists.Nations, DraftLists.Alliances, DraftLists.Theatres, DraftLists.Operations, DraftLists.Contributions, DraftLists.Totals, DraftLists.Incidents];

    private readonly List<(int List, int Record, int Report, Finding Finding)> found = [];
    private readonly Dictionary<FindingCode, long> warnings = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<FindingCode, long> unlisted = new(ReferenceEqualityComparer.Instance);

    /// <summary>Stops the checks that add to this list.</summary>
    public CancellationToken Cancel => cancel;

    /// <summary>Adds a finding about a member of a record; an empty member means the record itself.</summary>
    public void Add(FindingCode code, string list, int index, string member, string message, object? value = null, string expected = "")
    {
        if (IsListed(code))
            found.Add((Array.IndexOf(Order, list), index, ReportOf(member), new Finding(code, PathOf(list, index, member), message) { Value = Text(value), Expected = expected }));
    }

    /// <summary>Adds a finding whose message is put together only where it is listed.</summary>
    public void Add(
        FindingCode code, string list, int index, string member, [InterpolatedStringHandlerArgument("", nameof(code))] FindingText message, object? value = null, string expected = "")
    {
        if (Lists(code))
            Add(code, list, index, member, message.ToStringAndClear(), value, expected);
        else
            warnings[code]++;
    }

    /// <summary>Whether one more finding of this kind is listed.</summary>
    public bool Lists(FindingCode code) => code.Severity == FindingSeverity.Error || warnings.GetValueOrDefault(code) < MostOfAKind;

    /// <summary>Whether there is a finding of this kind.</summary>
    public bool Has(FindingCode code) => found.Exists(f => f.Finding.Code == code);

    /// <summary>Counts warnings of one kind that are not listed.</summary>
    public void AddUnlisted(FindingCode code, long count)
    {
        if (count > 0)
            unlisted[code] = unlisted.GetValueOrDefault(code) + count;
    }

    /// <summary>Takes what another list has found.</summary>
    public void Take(DatasetFindings other)
    {
        found.AddRange(other.found.Where(f => IsListed(f.Finding.Code)));
        foreach (var (code, count) in other.warnings.Where(w => w.Value > MostOfAKind))
            warnings[code] += count - MostOfAKind;
    }

    /// <summary>The place of a record or a member of one.</summary>
    public string PathOf(string list, int index, string member)
    {
        var record = list == Root ? "$" : draft.PathOf(list, index);
        return member.Length == 0 ? record : $"{record}.{member}";
    }

    /// <summary>By list, record, report and code; within a record its own members come before its reports.</summary>
    public FindingList InFileOrder()
    {
        var more = warnings.Keys.Union(unlisted.Keys).OrderBy(c => c.Code, StringComparer.Ordinal)
            .Select(c => (Code: c, Listed: Math.Min(warnings.GetValueOrDefault(c), MostOfAKind), All: warnings.GetValueOrDefault(c) + unlisted.GetValueOrDefault(c)))
            .Where(w => w.All > w.Listed)
            .Select(w => new Finding(FindingCodes.MoreFindings, "$", FormattableString.Invariant($"Only {w.Listed:#,0} findings {w.Code.Code} are listed; {w.All - w.Listed:#,0} more were found: {w.Code.Meaning}")));
        return [.. found.OrderBy(f => f.List).ThenBy(f => f.Record).ThenBy(f => f.Report).ThenBy(f => f.Finding.Code.Code, StringComparer.Ordinal).Select(f => f.Finding), .. more];
    }

    private bool IsListed(FindingCode code)
    {
        if (code.Severity == FindingSeverity.Error)
            return true;
        ref var count = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(warnings, code, out _);
        return ++count <= MostOfAKind;
    }

    private static int ReportOf(string member) =>
        member.StartsWith(Reports, StringComparison.Ordinal)
            ? int.Parse(member.AsSpan(Reports.Length, member.IndexOf(']', StringComparison.Ordinal) - Reports.Length), CultureInfo.InvariantCulture)
            : -1;

    // A whole record is no value: its text would be a page.
    private static string? Text(object? value) => value switch
    {
        string s => s,
        IFormattable f => f.ToString(null, CultureInfo.InvariantCulture),
        ValueType v => v.ToString(),
        _ => null,
    };
}
