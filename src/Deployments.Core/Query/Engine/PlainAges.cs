namespace Deployments;

/// <summary>How old the figures of a contribution are whose every figure dates from the newest of its reports and of the complete lists that do not name it.</summary>
/// <param name="Days">The days of its reports and of those lists, sorted.</param>
/// <param name="Begins">The first day on which it can have ended: before it only a list asserts its zeros.</param>
internal sealed record PlainAges(int[] Days, int Begins)
{
    /// <summary>A holding with its age, known by its numbers alone.</summary>
    public Holding Aged(Holding holding, int day)
    {
        var newest = Array.BinarySearch(Days, day) is var at && at >= 0 ? at : ~at - 1;
        return holding with { Age = newest < 0 ? null : DayNumber.ToDay(Days[newest]), HasEnded = !holding.IsLive && day >= Begins };
    }
}
