namespace Deployments;

/// <summary>A contribution that stands in a row over some days.</summary>
/// <param name="Slot">Its slot in the timeline.</param>
/// <param name="Row">The row.</param>
/// <param name="From">The first day, as a <see cref="DayNumber"/>.</param>
/// <param name="Until">The day after the last.</param>
/// <param name="IsLeftOut">It is left out, may partly belong to what was asked, and opens the high of the row while it may be there.</param>
internal readonly record struct Strip(int Slot, int Row, int From, int Until, bool IsLeftOut)
{
    /// <summary>Whether the days are all there are.</summary>
    public bool IsAlways => From == DayNumber.BeforeAll && Until == DayNumber.AfterAll;
}
