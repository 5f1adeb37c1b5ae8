namespace Deployments.Tests.Plotting;

public class BarMarksTests
{
    [Theory]
    [InlineData("5,000", 5000L, null, null, false, false)]
    [InlineData("some 560", 560L, 555L, 565L, false, false)]
    [InlineData("2,000-3,000", null, 2000L, 3000L, false, false)]
    [InlineData("more than 200", null, 201L, null, true, false)]
    [InlineData("unknown", null, null, null, false, true)]
    public void Marks_OfACount_DrawNoMoreThanItSays(string words, long? solid, long? low, long? high, bool isOpen, bool isUnknown) =>
        Assert.Equal(new BarMarks(solid, low, high, isOpen, isUnknown), BarMarks.Of(Figure.Of(TroopCount.Parse(words))));

    [Fact]
    public void Marks_WhereNoneIsReported_AreNothing() =>
        Assert.Equal(new BarMarks(null, null, null, false, false), BarMarks.Of(new Figure(CellState.NoneReported, 0, null, null, false)));
}
