namespace Deployments;

/// <summary>The days that a report of a contribution can mean, as numbers: what decides whether another reading of its date can still matter.</summary>
/// <param name="Series">The place of its series among the contribution's.</param>
/// <param name="First">The first day it can mean.</param>
/// <param name="Last">The last day it can mean.</param>
/// <param name="IsChange">Whether it is a change, which rests on what was said before it.</param>
internal readonly record struct ClaimWindow(int Series, int First, int Last, bool IsChange)
{
    /// <summary>Whether it can mean the same day as another report of its series.</summary>
    public bool Meets(in ClaimWindow other) => Series == other.Series && First <= other.Last && other.First <= Last;
}
