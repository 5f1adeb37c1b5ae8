namespace Deployments;

/// <summary>What the cells of a class look like and what they mean.</summary>
/// <param name="Meaning">What they mean, as the key says it.</param>
/// <param name="Ink">Their colour; absent where they have none.</param>
/// <param name="IsHatched">Something in them is unknown.</param>
/// <param name="IsDotted">Nobody reported anything: a dot, neither empty nor 0.</param>
internal sealed record CellSign(string Meaning, Ink? Ink, bool IsHatched = false, bool IsDotted = false);
