using System.Collections;
using System.Runtime.CompilerServices;

namespace Deployments;

/// <summary>What was found in a piece of data, in the order of the file: errors, which refuse it, and warnings, which ride along.</summary>
/// <remarks>Immutable; two lists with the same findings in the same order are equal.</remarks>
[CollectionBuilder(typeof(FindingList), nameof(Of))]
public sealed partial class FindingList : IReadOnlyList<Finding>, IEquatable<FindingList>
{
    private readonly ValueList<Finding> findings;

    private FindingList(IEnumerable<Finding> findings) => this.findings = ValueList<Finding>.Of(findings);

    /// <summary>How many there are, errors and warnings.</summary>
    public int Count => findings.Count;

    /// <summary>Whether one of them is an error, so that the data was refused.</summary>
    public bool HasErrors => findings.Any(f => f.Severity == FindingSeverity.Error);

    /// <summary>One finding.</summary>
    /// <param name="index">Its place, from 0.</param>
    /// <example>
    /// <code>
    /// Dataset.TryLoad("missing.json", out _, out var findings);
    /// findings[0].Code // DEP001
    /// </code>
    /// </example>
    public Finding this[int index] => findings[index];

    /// <summary>A list of findings.</summary>
    /// <param name="findings">The findings, in the order that they are to have.</param>
    /// <example>
    /// <code>
    /// FindingList.Of([.. kfor.Findings, .. data.Findings]).HasErrors // false
    /// </code>
    /// </example>
    public static FindingList Of(ReadOnlySpan<Finding> findings) => new([.. findings]);

    /// <inheritdoc cref="Of(ReadOnlySpan{Finding})"/>
    public static FindingList Of(params Finding[] findings) => new([.. findings]);

    /// <summary>The errors alone.</summary>
    /// <example>
    /// <code>
    /// kfor.Findings.Errors().Count // 0
    /// </code>
    /// </example>
    public FindingList Errors() => new(findings.Where(f => f.Severity == FindingSeverity.Error));

    /// <summary>The warnings alone.</summary>
    /// <example>
    /// <code>
    /// data.Findings.Warnings().Select(f =&gt; f.Code).Distinct() // DEP406, DEP411
    /// </code>
    /// </example>
    public FindingList Warnings() => new(findings.Where(f => f.Severity == FindingSeverity.Warning));

    /// <summary>The findings of one kind.</summary>
    /// <param name="code">The code, such as <c>DEP205</c>.</param>
    /// <example>
    /// <code>
    /// Dataset.TryParse("""{ "format": "deployments/1", "title": "T", "theaters": [] }""", out _, out var findings);
    /// findings.OfCode("DEP030").Count // 1
    /// </code>
    /// </example>
    public FindingList OfCode(string code) => new(findings.Where(f => f.Code.Code == code));

    /// <inheritdoc/>
    public IEnumerator<Finding> GetEnumerator() => findings.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(FindingList? other) => other is not null && findings.Equals(other.findings);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FindingList);

    /// <inheritdoc/>
    public override int GetHashCode() => findings.GetHashCode();
}
