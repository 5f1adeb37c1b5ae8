namespace Deployments.Tests.Timelines;

/// <summary>Until when a report's imprecise date can still decide: by hand, day numbers and two series.</summary>
public sealed class ClaimWindowsTests
{
    [Fact]
    public void Level_ReplacedByALaterOneOfItsSeries_DecidesUntilThatHasCertainlyBegun() =>
        Assert.Equal(50, Until(0, Level(0, 10, 20), Level(0, 40, 50)));

    [Fact]
    public void Level_ReplacedByAnother_LeavesTheFirstThatHasCertainlyBegun() =>
        Assert.Equal(45, Until(0, Level(0, 10, 20), Level(0, 40, 60), Level(0, 45, 45), Level(0, 70, 70)));

    [Fact]
    public void Level_OfAnotherSeries_ReplacesNothing() =>
        Assert.Equal(DayNumber.AfterAll, Until(0, Level(0, 10, 20), Level(1, 40, 50)));

    [Fact]
    public void Level_OverlappingTheOneBeforeIt_DoesNotReplaceIt() =>
        Assert.Equal(DayNumber.AfterAll, Until(0, Level(0, 10, 20), Level(0, 20, 30)));

    [Fact]
    public void Change_IsNoWord_AndReplacesNothing() =>
        Assert.Equal(DayNumber.AfterAll, Until(0, Level(0, 10, 20), Change(0, 40, 50)));

    [Theory]
    [InlineData(50, 55, false)]
    [InlineData(51, 55, true)]
    [InlineData(30, 39, true)]
    [InlineData(30, 40, false)]
    public void Level_ThatAChangeOfItsSeriesCanMeet_ReplacesNothing(int first, int last, bool replaces) =>
        Assert.Equal(replaces ? 50 : DayNumber.AfterAll, Until(0, [Level(0, 10, 20), .. new[] { Level(0, 40, 50), Change(0, first, last) }.OrderBy(c => c.First)]));

    [Fact]
    public void Level_ThatAChangeOfAnotherSeriesMeets_ReplacesAllTheSame() =>
        Assert.Equal(50, Until(0, Level(0, 10, 20), Level(0, 40, 50), Level(1, 1, 1), Level(1, 60, 60), Change(1, 5, 8)));

    [Theory]
    [InlineData(5, 10, 50)]
    [InlineData(5, 11, 120)]
    [InlineData(50, 90, 120)]
    [InlineData(51, 90, 50)]
    public void Level_ThatAChangeOfAnotherSeriesCanHaveBorrowed_DecidesUntilThatSeriesHasALevelOfItsOwn(int first, int last, int until) =>
        Assert.Equal(until, Until(0, Level(0, 10, 20), Level(0, 40, 50), Change(1, first, last), Level(1, 100, 120)));

    [Fact]
    public void Level_BorrowedByASeriesWithoutAnyLevel_DecidesForEver() =>
        Assert.Equal(DayNumber.AfterAll, Until(0, Level(0, 10, 20), Level(0, 40, 50), Change(1, 15, 15)));

    private static ClaimWindow Level(int series, int first, int last) => new(series, first, last, IsChange: false);

    private static ClaimWindow Change(int series, int first, int last) => new(series, first, last, IsChange: true);

    private static int Until(int claim, params ClaimWindow[] sorted)
    {
        var asked = sorted[claim];
        var windows = new ClaimWindows();
        windows.Take([.. sorted.OrderBy(c => c.Series).ThenBy(c => c.First)]);
        return windows.DecidesUntil(asked);
    }
}
