namespace Deployments;

/// <summary>What became of one figure of a row.</summary>
internal enum RowResult
{
    Used,
    Silent,
    Unusable,
}
