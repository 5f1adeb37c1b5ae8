using NodaTime;

namespace Deployments.Tests.Query;

public sealed class CalendarPeriodsTests
{
    [Fact]
    public void Quarters_FromAnyMonth_BeginWithTheQuarterAroundIt()
    {
        for (var month = 1; month <= 12; month++)
        {
            var quarter = Assert.Single(CalendarPeriods.Quarters($"2016-{month:00}", $"2016-{month:00}"));
            var first = new LocalDate(2016, month <= 3 ? 1 : month <= 6 ? 4 : month <= 9 ? 7 : 10, 1);

            Assert.Equal(($"2016-Q{(month + 2) / 3}", first, first.PlusMonths(3).PlusDays(-1)), (quarter.Name, quarter.First, quarter.Last));
        }
    }

    [Fact]
    public void Years_AndMonths_OfSingleDays_AreWhole()
    {
        Assert.Equal([("2015", 365), ("2016", 366)], CalendarPeriods.Years("2015-07-31", "2016-01-01").Select(y => (y.Name, y.Days)));
        Assert.Equal([("2015-12", 31), ("2016-01", 31), ("2016-02", 29)], CalendarPeriods.Months("2015-12-31", "2016-02-01").Select(m => (m.Name, m.Days)));
    }

    [Fact]
    public void EveryDays_AreCutAtTheEnd_AndBeginWithTheFirstDay() =>
        Assert.Equal([("2016-02-27", 2), ("2016-02-29", 2), ("2016-03-02", 1)], CalendarPeriods.EveryDays(2, "2016-02-27", "2016-03-02").Select(p => (p.Name, p.Days)));

    [Fact]
    public void EveryDays_LongerThanTheCalendar_IsCutAtTheEnd() =>
        Assert.Equal(new LocalDate(2001, 12, 31), Assert.Single(CalendarPeriods.EveryDays(int.MaxValue, "2000", "2001")).Last);

    [Fact]
    public void EveryDays_OfNoDays_AreRefused()
    {
        Assert.StartsWith("A period has at least one day, not 0. (Parameter 'days')", Assert.Throws<ArgumentOutOfRangeException>(() => CalendarPeriods.EveryDays(0, "2016", "2016")).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => CalendarPeriods.EveryDays(-1, "2016", "2016"));
    }

    [Fact]
    public void DatesThatBoundNothing_AreRefusedInWords()
    {
        Assert.Equal("'../2016' has no first day; write a date such as \"2016-01\". (Parameter 'from')", Assert.Throws<ArgumentException>(() => CalendarPeriods.Years("../2016", "2017")).Message);
        Assert.Equal("'2016/..' has no last day; write a date such as \"2016-12\". (Parameter 'to')", Assert.Throws<ArgumentException>(() => CalendarPeriods.Months("2016", "2016/..")).Message);
        Assert.Equal("'2017' begins after '2016' ends. (Parameter 'to')", Assert.Throws<ArgumentException>(() => CalendarPeriods.Quarters("2017", "2016")).Message);
        Assert.Single(CalendarPeriods.Span("2016-01-01"));
    }

    [Fact]
    public void TheCalendarsLastPeriods_EndWithIt()
    {
        var last = new LocalDate(9999, 12, 31);

        Assert.Equal((last, last, last), (CalendarPeriods.Years("9999", "9999")[^1].Last, CalendarPeriods.Quarters("9999-12", "9999-12")[^1].Last, CalendarPeriods.EveryDays(40, "9999-12-01", "9999-12-31")[^1].Last));
        Assert.Equal(["9998", "9999"], CalendarPeriods.Years("9998", "9999").Select(y => y.Name));
    }
}
