namespace Deployments;

/// <summary>One kind of finding: its stable code, how grave it is, and what it means.</summary>
/// <param name="Code">The code, such as <c>DEP201</c>; it keeps its meaning from release to release.</param>
/// <param name="Severity">How grave every finding of the kind is.</param>
/// <param name="Meaning">What was found, as a sentence.</param>
/// <example>
/// <code>
/// var code = FindingCodes.SourceUnknown;
/// $"{code}, {code.Severity}: {code.Meaning}" // DEP201, Error: A claim refers to a source that the dataset does not have.
/// </code>
/// </example>
public sealed record FindingCode(string Code, FindingSeverity Severity, string Meaning)
{
    /// <summary>Its name in <see cref="FindingCodes"/>, such as <c>SourceUnknown</c>; empty for a kind made elsewhere.</summary>
    public string Name { get; init; } = "";

    /// <summary>What to do about it, as a sentence; empty for a kind made elsewhere.</summary>
    public string Advice { get; init; } = "";

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
