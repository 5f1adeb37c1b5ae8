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

    [Fact]
    public void Of_DayOfAnotherCalendar_IsTheSameDayInTheIsoCalendar()
    {
        var julian = new LocalDate(2016, 7, 9, CalendarSystem.Julian);
        Assert.Equal(new LocalDate(2016, 7, 22), IsoDay.Of(julian, "day"));
    }

    [Fact]
    public void Of_DayBeforeTheFirstYear_IsRefused()
    {
        var refused = Assert.Throws<ArgumentException>(() => IsoDay.Of(new LocalDate(0, 12, 31), "day"));
        Assert.StartsWith("0000-12-31 lies outside the years 0001 to 9999.", refused.Message, StringComparison.Ordinal);
        Assert.Equal("day", refused.ParamName);
    }

    [Fact]
    public void Only_DateThatIsNoDay_IsRefused()
    {
        Assert.Equal(new LocalDate(2016, 7, 22), IsoDay.Only("2016-07-22", "day"));
        var refused = Assert.Throws<ArgumentException>(() => IsoDay.Only("2016-07", "day"));
        Assert.StartsWith("'2016-07' is not one day; write the day, such as \"2016-07-22\".", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2016-07-22", true)]
    [InlineData("2016-07-22~", false)]
    [InlineData("2016-07-22?", false)]
    [InlineData("2016-07", false)]
    public void IsPlainDay_IsADayWithoutMarks(string text, bool isPlain) => Assert.Equal(isPlain, EdtfDate.Parse(text).IsPlainDay);
}
