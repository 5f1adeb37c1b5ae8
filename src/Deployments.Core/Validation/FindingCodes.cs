namespace Deployments;

/// <summary>Every kind of finding there is.</summary>
public static partial class FindingCodes
{
    /// <summary>All codes, in order.</summary>
    public static IReadOnlyList<FindingCode> All => ReadingCodes;
}
