using CsCheck;

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

    [Fact]
    public void Text_AnyDay_IsWhatTheIsoPatternWrites() =>
        Gen.Int[0, Period.DaysBetween(Days[0], Days[^1])].Select(n => Days[0].PlusDays(n)).Sample(d => IsoDay.Text(d) == NodaTime.Text.LocalDatePattern.Iso.Format(d));

    [Fact]
    public void Text_DayOutsideTheYears_IsWhatTheIsoPatternWrites()
    {
        Assert.Equal("0001-01-01", IsoDay.Text(Days[0]));
        Assert.Equal("-0001-12-31", IsoDay.Text(new LocalDate(-1, 12, 31)));
    }
}
