using NodaTime;

namespace Deployments;

/// <summary>When a table must say something of a contribution beside its figure, whatever is asked: from a day to the day before another.</summary>
/// <param name="Said">Where it is unknown or uncertain, cannot exist, or its claims bear notes.</param>
/// <param name="Old">Where its figure is older than a year, with the day that the figure dates from.</param>
internal sealed record SlotRemarks((int From, int Until)[] Said, (int From, int Until, LocalDate Age)[] Old)
{
    public static readonly SlotRemarks None = new([], []);
}
