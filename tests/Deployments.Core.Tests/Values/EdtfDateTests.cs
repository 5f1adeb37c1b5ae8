using CsCheck;

namespace Deployments.Tests.Values;

public class EdtfDateTests
{
    private static readonly Gen<LocalDate> Days =
        Gen.Int[0, Period.DaysBetween(new LocalDate(1, 1, 1), new LocalDate(9999, 12, 31))]
            .Select(new LocalDate(1, 1, 1).PlusDays);

    [Theory]
    [InlineData("day", "2016-07-22", "2016-07-22", "2016-07-22", EdtfPrecision.Day, 1)]
    [InlineData("leap day", "2016-02-29", "2016-02-29", "2016-02-29", EdtfPrecision.Day, 1)]
    [InlineData("first day that is read", "0001-01-01", "0001-01-01", "0001-01-01", EdtfPrecision.Day, 1)]
    [InlineData("last day that is read", "9999-12-31", "9999-12-31", "9999-12-31", EdtfPrecision.Day, 1)]
    [InlineData("month", "2016-07", "2016-07-01", "2016-07-31", EdtfPrecision.Month, 31)]
    [InlineData("February of a leap year", "2016-02", "2016-02-01", "2016-02-29", EdtfPrecision.Month, 29)]
    [InlineData("February of a century that is no leap year", "1900-02", "1900-02-01", "1900-02-28", EdtfPrecision.Month, 28)]
    [InlineData("February of a century that is a leap year", "2000-02-XX", "2000-02-01", "2000-02-29", EdtfPrecision.Month, 29)]
    [InlineData("last month that is read", "9999-12", "9999-12-01", "9999-12-31", EdtfPrecision.Month, 31)]
    [InlineData("year", "2015", "2015-01-01", "2015-12-31", EdtfPrecision.Year, 365)]
    [InlineData("leap year", "2016", "2016-01-01", "2016-12-31", EdtfPrecision.Year, 366)]
    [InlineData("month unspecified", "2004-XX", "2004-01-01", "2004-12-31", EdtfPrecision.Year, 366)]
    [InlineData("day unspecified", "2004-07-XX", "2004-07-01", "2004-07-31", EdtfPrecision.Month, 31)]
    [InlineData("month and day unspecified", "2004-XX-XX", "2004-01-01", "2004-12-31", EdtfPrecision.Year, 366)]
    [InlineData("decade", "201X", "2010-01-01", "2019-12-31", EdtfPrecision.Decade, 3652)]
    [InlineData("century", "20XX", "2000-01-01", "2099-12-31", EdtfPrecision.Century, 36525)]
    [InlineData("first decade has no year 0", "000X", "0001-01-01", "0009-12-31", EdtfPrecision.Decade, 3287)]
    [InlineData("first century has no year 0", "00XX", "0001-01-01", "0099-12-31", EdtfPrecision.Century, 36159)]
    [InlineData("spring", "2001-21", "2001-03-01", "2001-05-31", EdtfPrecision.Season, 92)]
    [InlineData("summer", "2001-22", "2001-06-01", "2001-08-31", EdtfPrecision.Season, 92)]
    [InlineData("autumn", "2001-23", "2001-09-01", "2001-11-30", EdtfPrecision.Season, 91)]
    [InlineData("winter runs into the next year", "2001-24", "2001-12-01", "2002-02-28", EdtfPrecision.Season, 90)]
    [InlineData("winter runs into a leap year", "2015-24", "2015-12-01", "2016-02-29", EdtfPrecision.Season, 91)]
    [InlineData("last winter that is read", "9998-24", "9998-12-01", "9999-02-28", EdtfPrecision.Season, 90)]
    [InlineData("interval of years", "1964/2008", "1964-01-01", "2008-12-31", EdtfPrecision.Interval, 16437)]
    [InlineData("interval of a day and a month", "2004-02-01/2005-02", "2004-02-01", "2005-02-28", EdtfPrecision.Interval, 394)]
    [InlineData("interval of one day", "2016-07-22/2016-07-22", "2016-07-22", "2016-07-22", EdtfPrecision.Interval, 1)]
    [InlineData("interval whose end holds its start", "2016-07/201X", "2016-07-01", "2019-12-31", EdtfPrecision.Interval, 1279)]
    public void Bounds_OfStatedDate_AreItsFirstAndLastDay(
        string name, string text, string earliest, string latest, EdtfPrecision precision, int days)
    {
        EdtfDate date = text;

        Assert.Equal((name, earliest), (name, Iso(date.Earliest)));
        Assert.Equal(latest, Iso(date.Latest));
        Assert.Equal(precision, date.Precision);
        Assert.Equal(days, date.DaysSpanned);
        Assert.Equal((EdtfEnd.Stated, EdtfEnd.Stated), (date.StartKind, date.EndKind));
        Assert.Equal(precision == EdtfPrecision.Day, date.IsDay);
        Assert.Equal(precision == EdtfPrecision.Interval, date.IsInterval);
    }

    [Theory]
    [InlineData("open end", "1985-04/..", "1985-04-01", null, EdtfEnd.Stated, EdtfEnd.Open)]
    [InlineData("open start", "../1985-04", null, "1985-04-30", EdtfEnd.Open, EdtfEnd.Stated)]
    [InlineData("unknown end", "1985-04/", "1985-04-01", null, EdtfEnd.Stated, EdtfEnd.Unknown)]
    [InlineData("unknown start", "/1985-04", null, "1985-04-30", EdtfEnd.Unknown, EdtfEnd.Stated)]
    [InlineData("open at both ends", "../..", null, null, EdtfEnd.Open, EdtfEnd.Open)]
    [InlineData("began some day, still going on", "/..", null, null, EdtfEnd.Unknown, EdtfEnd.Open)]
    [InlineData("always there, ended some day", "../", null, null, EdtfEnd.Open, EdtfEnd.Unknown)]
    [InlineData("unspecified year at the start", "XXXX/2016", null, "2016-12-31", EdtfEnd.Unknown, EdtfEnd.Stated)]
    [InlineData("wholly unspecified", "XXXX", null, null, EdtfEnd.Unknown, EdtfEnd.Unknown)]
    public void Bounds_OfOpenOrUnknownEnd_AreAbsentAndTheKindDiffers(
        string name, string text, string? earliest, string? latest, EdtfEnd start, EdtfEnd end)
    {
        EdtfDate date = text;

        Assert.Equal((name, earliest, latest), (name, Iso(date.Earliest), Iso(date.Latest)));
        Assert.Equal((start, end), (date.StartKind, date.EndKind));
        Assert.Null(date.DaysSpanned);
    }

    [Theory]
    [InlineData("2016", false, false)]
    [InlineData("2016?", true, false)]
    [InlineData("2016-07~", false, true)]
    [InlineData("2016-07-22%", true, true)]
    [InlineData("201X~", false, true)]
    [InlineData("2016-22?", true, false)]
    [InlineData("2004-XX~", false, true)]
    [InlineData("XXXX?", true, false)]
    [InlineData("2016-07~/2016-09", false, true)]
    [InlineData("2016-07/2016-09?", true, false)]
    [InlineData("2016-07~/2016-09?", true, true)]
    [InlineData("2016-07%/..", true, true)]
    public void Marks_AtEitherEnd_MarkTheDate(string text, bool uncertain, bool approximate)
    {
        EdtfDate date = text;

        Assert.Equal((uncertain, approximate), (date.IsUncertain, date.IsApproximate));
    }

    [Fact]
    public void Marks_OnDate_WidenNothing() =>
        Assert.Equal(EdtfDate.Parse("2016-07").ToSpan(), EdtfDate.Parse("2016-07%").ToSpan());

    [Fact]
    public void IsDay_MarkedDay_IsTrue() => Assert.True(EdtfDate.Parse("2016-07-22~").IsDay);

    [Theory]
    [InlineData("2016-07~/2016-09-XX", "2016-07~", "2016-09-XX")]
    [InlineData("2016-07/..", "2016-07", "XXXX")]
    [InlineData("/2016-07", "XXXX", "2016-07")]
    [InlineData("XXXX~/2016", "XXXX~", "2016")]
    [InlineData("2016-07", "2016-07", "2016-07")]
    [InlineData("XXXX", "XXXX", "XXXX")]
    public void StartAndEnd_AreDatesOfTheirOwn(string text, string start, string end)
    {
        EdtfDate date = text;

        Assert.Equal((start, end), (date.Start.ToString(), date.End.ToString()));
    }

    [Fact]
    public void End_OfIntervalEndingInMonth_HasEarliestAndLatestDay()
    {
        var end = EdtfDate.Parse("2016-01-15/2016-07").End;

        Assert.Equal((new LocalDate(2016, 7, 1), new LocalDate(2016, 7, 31)), (end.Earliest!.Value, end.Latest!.Value));
    }

    [Theory]
    [InlineData("2016-07", "2016-07-01/2016-07-31")]
    [InlineData("2016-07/2016-08", "2016-07-01/2016-08-31")]
    [InlineData("2016-07/..", "2016-07-01/..")]
    [InlineData("2016-07/", "2016-07-01/..")]
    [InlineData("/2016-07~", "../2016-07-31")]
    [InlineData("XXXX", "../..")]
    public void ToSpan_StartsTakeTheirFirstDayAndEndsTheirLast(string text, string span) =>
        Assert.Equal(span, EdtfDate.Parse(text).ToSpan().ToString());

    [Fact]
    public void Default_IsWhollyUnspecified()
    {
        EdtfDate date = default;

        Assert.Equal("XXXX", date.ToString());
        Assert.Equal(EdtfDate.Parse("XXXX"), date);
        Assert.Equal(EdtfDate.Parse("XXXX").GetHashCode(), date.GetHashCode());
        Assert.Equal((EdtfPrecision.Unspecified, EdtfEnd.Unknown, EdtfEnd.Unknown), (date.Precision, date.StartKind, date.EndKind));
        Assert.Equal((null, null), (date.Earliest, date.Latest));
        Assert.Equal(date, date.Start);
        Assert.False(date.IsDay || date.IsInterval || date.IsApproximate || date.IsUncertain);
    }

    [Theory]
    [InlineData("2016-07", "2016-07", true)]
    [InlineData("2016-07", " 2016-07 ", true)]
    [InlineData("2016", "2016-XX", false)]
    [InlineData("2016-07", "2016-07~", false)]
    [InlineData("2016-07/..", "2016-07/", false)]
    public void Equality_IsByText(string left, string right, bool equal)
    {
        EdtfDate a = left, b = right;

        Assert.Equal(equal, a == b);
        Assert.Equal(equal, !(a != b));
        Assert.Equal(equal, a.Equals((object)b));
        Assert.Equal(equal, a.GetHashCode() == b.GetHashCode());
    }

    [Fact]
    public void FromDay_AnyDay_EqualsItsText() =>
        Days.Sample(day =>
        {
            EdtfDate date = day;
            return date == EdtfDate.Parse(Iso(day)!) && date.IsDay && date.Earliest == day && date.Latest == day;
        });

    [Fact]
    public void FromDay_OtherCalendar_IsTheSameDayInIso()
    {
        var revolution = new LocalDate(1917, 10, 25, CalendarSystem.Julian);

        Assert.Equal("1917-11-07", EdtfDate.FromDay(revolution).ToString());
    }

    [Fact]
    public void FromDay_BeforeYearOne_IsRefused()
    {
        var error = Assert.Throws<ArgumentException>(() => EdtfDate.FromDay(new LocalDate(0, 12, 31)));

        Assert.Equal("0000-12-31 lies outside the years 0001 to 9999. (Parameter 'day')", error.Message);
    }

    [Fact]
    public void Interval_OfTwoDays_SpansThemInOrderAndIsRefusedBackwards() =>
        Gen.Select(Days, Days).Sample((a, b) =>
        {
            var read = EdtfDate.TryParse($"{Iso(a)}/{Iso(b)}", out var date);
            return a <= b
                ? read && date.ToSpan() == DateSpan.Of(a, b) && date.DaysSpanned == Period.DaysBetween(a, b) + 1
                : !read;
        });

    [Fact]
    public void CoarserDate_HoldsEveryDayThatItsFinerDatesHold() =>
        Days.Sample(day =>
        {
            var text = Iso(day)!;
            string[] coarser = [text[..7], $"{text[..7]}-XX", text[..4], $"{text[..4]}-XX", $"{text[..3]}X", $"{text[..2]}XX", "XXXX"];
            return coarser.All(t => EdtfDate.Parse(t).ToSpan().Contains(day));
        });

    private static string? Iso(LocalDate? day) => day?.ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    [Fact]
    public void Implicit_Year_IsTheYear()
    {
        EdtfDate date = 85;

        Assert.Equal("0085", date.ToString());
        Assert.Equal((EdtfDate)"1985", (EdtfDate)1985);
        Assert.Equal("0 lies outside the years 0001 to 9999.", Assert.Throws<ArgumentOutOfRangeException>(() => (EdtfDate)0).Message.Split(" (")[0]);
        Assert.Throws<ArgumentOutOfRangeException>(() => (EdtfDate)10000);
    }
}
