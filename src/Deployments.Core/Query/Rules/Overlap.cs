namespace Deployments;

/// <summary>How something lies to what is asked.</summary>
internal enum Overlap
{
    Inside,
    Partly,
    Outside,
}
