using NodaTime;

namespace Deployments;

/// <summary>Days in a row on which a cell is the same.</summary>
/// <param name="First">The first of them.</param>
/// <param name="Days">How many there are, at least one.</param>
/// <param name="Cell">The cell on each of them.</param>
internal sealed record DayRun(LocalDate First, int Days, DayCell Cell)
{
    /// <summary>The last of them, included.</summary>
    public LocalDate Last => First.PlusDays(Days - 1);
}
