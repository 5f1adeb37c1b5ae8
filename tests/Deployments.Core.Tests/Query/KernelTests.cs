namespace Deployments.Tests.Query;

/// <summary>The small parts that the engine counts with.</summary>
public sealed class KernelTests
{
    [Theory]
    [InlineData(100, 164)]
    [InlineData(100, 165)]
    [InlineData(-70, 3)]
    [InlineData(5, 5)]
    public void DaySet_HoldsTheDaysOfItsSpan_EachOnceAndInOrder(int first, int until)
    {
        var days = new DaySet(first, until);
        days.Add([until, until - 1, first - 1, first, first + 1, first, until + 100, int.MinValue, int.MaxValue]);
        Assert.Equal(((int[])[first, first + 1, until - 1]).Where(d => d >= first && d < until).Distinct().Order(), days.Days);

        days.Add(first - 10, until + 10);
        Assert.Equal(Enumerable.Range(first, until - first), days.Days);

        var few = new DaySet(first, until);
        few.Add(first + 1, first + 3);
        few.Add(until + 5, until + 9);
        few.Add(first + 2, first + 1);
        Assert.Equal(Enumerable.Range(first, until - first).Where(d => d == first + 1 || d == first + 2), few.Days);
    }

    [Fact]
    public void DayColumns_ShowWhatHappensOnTheNextDayLookedAt()
    {
        var columns = new DayColumns([20, 10, 13, 10]);

        Assert.Equal((3, 10, 20), (columns.Count, columns.First, columns.Last));
        Assert.Equal([0, 0, 1, 1, 1, 2, 2, 3], ((int[])[int.MinValue, 10, 11, 12, 13, 14, 20, 21]).Select(columns.ColumnFrom));
        Assert.Equal([0, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2], columns.ColumnOf.ToArray());
        Assert.Equal(0, new DayColumns([]).Count);
    }

    [Fact]
    public void Measures_OfNothing_AreNotThere()
    {
        Assert.False(default(Measures).IsPresent);
        Assert.True(new Measures(0, 0, 0, 1, default).IsPresent);
        Assert.True(new Measures(0, 0, 0, 0, new Gaps { Groups = 1 }).IsPresent);
    }

    [Fact]
    public void DayTotal_OutsideCoverage_HasNoNumbersWhateverIsThere()
    {
        var sum = new Measures(3, 5, 9, 1, default);

        Assert.Equal((CellState.Figure, true, 3L, 5L, 9L, 5L), Said(new DayTotal(0, 1, true, sum)));
        Assert.Equal((CellState.OutsideCoverage, false, 0L, null, null, null), Said(new DayTotal(0, 1, false, sum)));

        static (CellState, bool, long, long?, long?, long?) Said(DayTotal day) => (day.State, day.IsKnown, day.Low, day.Best, day.High, day.KnownBest);
    }

    [Fact]
    public void Measures_AreAbsentWhereAPartHasNone()
    {
        Assert.Equal((5L, 9L, 5L), Said(new(3, 5, 9, 1, default)));
        Assert.Equal((null, 9L, null), Said(new(3, 5, 9, 1, new Gaps { NoBest = 1 })));
        Assert.Equal((5L, null, 5L), Said(new(3, 5, 9, 1, new Gaps { Open = 1 })));
        Assert.Equal((null, null, 5L), Said(new(3, 5, 9, 1, new Gaps { Unknown = 1 })));
        Assert.Equal((null, null, 5L), Said(new(3, 5, 9, 1, new Gaps { Opened = 1 })));
        Assert.Equal((0L, 0L, null), Said(default));

        static (long?, long?, long?) Said(Measures sum) => (sum.TotalBest, sum.TotalHigh, sum.KnownBest);
    }
}
