namespace Deployments;

/// <summary>Findings about a table, each with its line, its column's name and the value as it stands there. Safe for several threads.</summary>
/// <remarks>Of each kind the first <see cref="MostOfAKind"/> are kept, and one finding more says how many there are: a file of ten million bad rows is no reason for ten million sentences.</remarks>
internal sealed class TableFindings(string? file = null)
{
    public const string WholeRow = "$";

    /// <summary>How many findings of one kind are listed.</summary>
    public const int MostOfAKind = 1000;

    private readonly List<Finding> found = [];
    private readonly Dictionary<FindingCode, long> counts = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<(FindingCode, string)> once = [];
    private readonly Lock gate = new();

    /// <summary>Whether reading must stop: what follows cannot be listed.</summary>
    public bool IsCutShort { get; private set; }

    /// <summary>Whether there is an error among them.</summary>
    public bool HasErrors
    {
        get
        {
            lock (gate)
                return counts.Keys.Any(c => c.Severity == FindingSeverity.Error);
        }
    }

    /// <summary>All findings, in the order of the lines.</summary>
    public FindingList InFileOrder()
    {
        lock (gate)
        {
            var more = counts.Where(c => c.Value > MostOfAKind).OrderBy(c => c.Key.Code, StringComparer.Ordinal)
                .Select(c => new Finding(FindingCodes.MoreFindings, "$", FormattableString.Invariant($"Only {MostOfAKind:#,0} findings {c.Key.Code} are listed; {c.Value - MostOfAKind:#,0} more were found: {c.Key.Meaning}")) { File = file });
            return [.. found.OrderBy(f => f.Line ?? 0), .. more];
        }
    }

    public void Add(Finding finding)
    {
        lock (gate)
        {
            ref var count = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(counts, finding.Code, out _);
            if (++count <= MostOfAKind)
                found.Add(file is null || finding.File is not null ? finding : finding with { File = file });
        }
    }

    /// <summary>Whether one more of this kind is listed; where not, its sentence need not be made.</summary>
    public bool Lists(FindingCode code)
    {
        lock (gate)
            return counts.GetValueOrDefault(code) < MostOfAKind;
    }

    /// <summary>Counts one more of a kind that is no longer listed.</summary>
    public void Count(FindingCode code)
    {
        lock (gate)
            System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(counts, code, out _)++;
    }

    public void Add(FindingCode code, int line, string column, string message, string? value = null, string expected = "") =>
        Add(new Finding(code, column, message) { Line = line, Value = value is null ? null : Excerpt.Cut(value), Expected = expected });

    /// <summary>Adds a finding unless there was one of this kind about the same thing.</summary>
    public void AddOnce(string about, FindingCode code, int line, string column, string message, string? value = null, string expected = "")
    {
        lock (gate)
        {
            if (!once.Add((code, about)))
                return;
        }

        Add(code, line, column, message, value, expected);
    }

    /// <summary>Adds a finding after which nothing can be read.</summary>
    public void CutShort(FindingCode code, int line, string message, string expected)
    {
        IsCutShort = true;
        Add(code, line, WholeRow, message, expected: expected);
    }
}
