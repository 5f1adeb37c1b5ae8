namespace Deployments.Tests.Query;

public sealed class DayTotalTests
{
    [Fact]
    public void Numbers_OutsideCoverage_AreAbsentWhateverIsThere()
    {
        var sum = new Measures(3, 5, 9, 1, default);

        Assert.Equal((CellState.Figure, true, 3L, 5L, 9L, 5L), Said(new DayTotal(0, 1, true, sum)));
        Assert.Equal((CellState.OutsideCoverage, false, 0L, null, null, null), Said(new DayTotal(0, 1, false, sum)));

        static (CellState, bool, long, long?, long?, long?) Said(DayTotal day) => (day.State, day.IsKnown, day.Low, day.Best, day.High, day.KnownBest);
    }
}
