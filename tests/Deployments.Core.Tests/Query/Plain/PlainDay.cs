namespace Deployments.Tests.Query.Plain;

/// <summary>The total of a row on one day, as far as the rules of periods look at it.</summary>
internal sealed record PlainDay(int Day, CellState State, bool IsKnown, long Low, long? Best, long? High, long? KnownBest, int Unknown)
{
    public static PlainDay Of(LocalDate day, DayCell cell) => new(DayNumber.Of(day), cell.State, cell.IsKnown, cell.Sum.Low, cell.Sum.Best, cell.Sum.High, cell.KnownBest, cell.Unknown.Count);

    /// <summary>Each day of a total that holds on several.</summary>
    public static IEnumerable<PlainDay> Each(DayTotal total) =>
        Enumerable.Range(total.First, total.Days).Select(day => new PlainDay(day, total.State, total.IsKnown, total.Low, total.Best, total.High, total.KnownBest, total.Sum.Gaps.Unknown));
}
