namespace Deployments.Tests.Query;

public sealed class DaySetTests
{
    [Theory]
    [InlineData(100, 164)]
    [InlineData(100, 165)]
    [InlineData(-70, 3)]
    [InlineData(5, 5)]
    public void Days_AreThoseOfItsSpan_EachOnceAndInOrder(int first, int until)
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
}
