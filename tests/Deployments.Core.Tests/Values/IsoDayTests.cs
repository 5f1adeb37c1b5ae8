namespace Deployments.Tests.Values;

public sealed class IsoDayTests
{
    private static readonly LocalDate[] Days =
    [
        new(1, 1, 1), new(1, 12, 31), new(999, 2, 28), new(1900, 2, 28), new(2000, 2, 29), new(2016, 7, 22), new(2016, 9, 30), new(2016, 10, 1), new(2016, 12, 31), new(2017, 1, 1), new(9999, 12, 31),
    ];

    [Fact]
    public void Number_OfDaysInOrder_RisesAndReadsBack()
    {
        Assert.Equal(Days.Select(IsoDay.Number).Order(), Days.Select(IsoDay.Number));
        Assert.Equal(Days, Days.Select(d => IsoDay.Numbered(IsoDay.Number(d))));
    }
}
