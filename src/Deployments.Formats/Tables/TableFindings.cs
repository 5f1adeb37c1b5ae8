namespace Deployments;

/// <summary>Findings about a table, each with its line, its column's name and the value as it stands there. Safe for several threads.</summary>
/// <remarks>
/// Of each kind the first <see cref="MostOfAKind"/> of the file are kept, whichever thread finds them first, and one finding more says how many there are: a
/// file of ten million bad rows is no reason for ten million sentences.
/// </remarks>
internal sealed class TableFindings(string? file = null)
{
    public const string WholeRow = "$";

    /// <summary>How many findings of one kind are listed.</summary>
    public const int MostOfAKind = 1000;

    private readonly Dictionary<FindingCode, FirstFindings> found = new(ReferenceEqualityComparer.Instance);
    private readonly Lock gate = new();
    private int cutLine = int.MaxValue;
    private long order;

    /// <summary>Whether reading must stop: what follows cannot be listed.</summary>
    public bool IsCutShort { get; private set; }

    /// <summary>The last part of the table of which anything is told: threads may have gone on beyond it.</summary>
    public int LastPart { get; private set; } = int.MaxValue;

    /// <summary>Whether there is an error among them.</summary>
    public bool HasErrors
    {
        get
        {
            lock (gate)
                return found.Keys.Any(c => c.Severity == FindingSeverity.Error);
        }
    }

    /// <summary>All findings, in the order of the lines.</summary>
    public FindingList InFileOrder()
    {
        lock (gate)
        {
            // How many stand after the place where reading stopped depends on how far the threads had gone.
            bool IsTold(FirstFindings first) => first.InOrder().All(f => (f.Finding.Line ?? 0) <= cutLine);
            var more = found.Where(c => c.Value.Count > MostOfAKind && IsTold(c.Value)).OrderBy(c => c.Key.Code, StringComparer.Ordinal)
                .Select(c => new Finding(FindingCodes.MoreFindings, "$", $"Only {Number(MostOfAKind)} findings {c.Key.Code} are listed; {(IsCutShort ? "" : $"{Number(c.Value.Count - MostOfAKind)} ")}more were found: {c.Key.Meaning}") { File = file });
            var listed = found.Values.SelectMany(f => f.InOrder()).Where(f => (f.Finding.Line ?? 0) <= cutLine).OrderBy(f => f.Finding.Line ?? 0).ThenBy(f => f.Order);
            return [.. listed.Select(f => f.Finding), .. more];
        }
    }

    public void Add(Finding finding)
    {
        lock (gate)
            Of(finding.Code).Add(Placed(finding), order++);
    }

    /// <summary>Whether a finding of this kind on this line may be listed; where not, its sentence need not be made.</summary>
    public bool Lists(FindingCode code, int line)
    {
        lock (gate)
            return !found.TryGetValue(code, out var first) || first.Lists(line);
    }

    /// <summary>Counts one more of a kind that is not listed.</summary>
    public void Count(FindingCode code)
    {
        lock (gate)
            Of(code).Count++;
    }

    public void Add(FindingCode code, int line, string column, string message, string? value = null, string expected = "") =>
        Add(Made(code, line, column, message, value, expected));

    /// <summary>Adds a finding unless there is one of this kind about the same thing on an earlier line.</summary>
    public void AddOnce(string about, FindingCode code, int line, string column, string message, string? value = null, string expected = "")
    {
        lock (gate)
            Of(code).AddOnce(about, Placed(Made(code, line, column, message, value, expected)), order++);
    }

    /// <summary>Adds a finding after which nothing can be read.</summary>
    public void CutShort(FindingCode code, int line, int part, string message, string expected)
    {
        lock (gate)
            (IsCutShort, cutLine, LastPart) = (true, Math.Min(cutLine, line), Math.Min(LastPart, part));
        Add(code, line, WholeRow, message, expected: expected);
    }

    private static Finding Made(FindingCode code, int line, string column, string message, string? value, string expected) =>
        new(code, column, message) { Line = line, Value = value, Expected = expected };

    private static string Number(long number) => TroopCount.Number(number);

    private FirstFindings Of(FindingCode code)
    {
        if (!found.TryGetValue(code, out var first))
            found.Add(code, first = new FirstFindings(MostOfAKind));
        return first;
    }

    private Finding Placed(Finding finding) => file is null || finding.File is not null ? finding : finding with { File = file };
}
