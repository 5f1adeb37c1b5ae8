namespace Deployments;

/// <summary>How grave a finding is.</summary>
public enum FindingSeverity
{
    /// <summary>The dataset is usable; the reader should know.</summary>
    Warning,

    /// <summary>The dataset is refused.</summary>
    Error,
}
