namespace Deployments.Tests.Query;

public sealed class DayColumnsTests
{
    [Fact]
    public void ColumnFrom_ADayBetweenTwo_IsTheLater()
    {
        var columns = new DayColumns([20, 10, 13, 10]);

        Assert.Equal((3, 10, 20), (columns.Count, columns.First, columns.Last));
        Assert.Equal([0, 0, 1, 1, 1, 2, 2, 3], ((int[])[int.MinValue, 10, 11, 12, 13, 14, 20, 21]).Select(columns.ColumnFrom));
        Assert.Equal([0, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2], columns.ColumnOf.ToArray());
        Assert.Equal(0, new DayColumns([]).Count);
    }
}
