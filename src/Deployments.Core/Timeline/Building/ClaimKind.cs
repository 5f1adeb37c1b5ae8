namespace Deployments;

/// <summary>What a report says.</summary>
internal enum ClaimKind : byte
{
    /// <summary>A level, which may be an unknown one.</summary>
    Level,

    /// <summary>A change.</summary>
    Change,

    /// <summary>A reason why there is no figure.</summary>
    Reason,
}
