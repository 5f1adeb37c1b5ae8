namespace Deployments;

/// <summary>A dataset was refused: it has findings that are errors. All findings are listed, warnings among them.</summary>
public sealed class DatasetException : Exception
{
    private const int Shown = 10;

    /// <summary>A refusal with its findings.</summary>
    /// <param name="findings">All findings.</param>
    public DatasetException(IEnumerable<Finding> findings)
        : this(FindingList.Of([.. findings]))
    {
    }

    private DatasetException(FindingList findings)
        : base(Describe(findings)) => Findings = findings;

    /// <summary>All findings, in the order of the file.</summary>
    public FindingList Findings { get; }

    private static string Describe(FindingList findings)
    {
        var errors = findings.Errors();
        var lines = errors.Take(Shown).Select(f => "\n  " + f);
        var rest = errors.Count > Shown ? FormattableString.Invariant($"\n  and {errors.Count - Shown} more; see Findings") : "";
        return FormattableString.Invariant($"The dataset was refused with {errors.Count} {(errors.Count == 1 ? "error" : "errors")}:") + string.Concat(lines) + rest;
    }
}
