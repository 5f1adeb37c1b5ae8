using CsCheck;

namespace Deployments.Tests.Values;

public class DateSpanTests
{
    private static readonly LocalDate Origin = new(2016, 7, 1);
    private static readonly DateSpan July = DateSpan.Of(Origin, new LocalDate(2016, 7, 31));

    private static readonly Gen<LocalDate> Days = Gen.Int[-20, 20].Select(Origin.PlusDays);

    private static readonly Gen<DateSpan> Spans =
        Gen.Select(Days, Gen.Int[0, 20], Gen.Int[0, 3], (start, length, open) =>
            DateSpan.Of(open is 1 or 3 ? null : start, open is 2 or 3 ? null : start.PlusDays(length)));

    [Theory]
    [InlineData("before", "2016-06-30", false)]
    [InlineData("on start", "2016-07-01", true)]
    [InlineData("inside", "2016-07-15", true)]
    [InlineData("on end", "2016-07-31", true)]
    [InlineData("after", "2016-08-01", false)]
    public void Contains_Day_IncludesBothEnds(string name, string day, bool contained) =>
        Assert.Equal((name, contained), (name, July.Contains(Day(day))));

    [Theory]
    [InlineData("2016-07-01/..", "2016-06-30", false)]
    [InlineData("2016-07-01/..", "9999-12-31", true)]
    [InlineData("../2016-07-31", "0001-01-01", true)]
    [InlineData("../2016-07-31", "2016-08-01", false)]
    [InlineData("../..", "0001-01-01", true)]
    [InlineData("../..", "9999-12-31", true)]
    public void Contains_WithoutBound_DoesNotLimit(string span, string day, bool contained) =>
        Assert.Equal(contained, DateSpan.Parse(span).Contains(Day(day)));

    [Theory]
    [InlineData("ends the day before", "2016-06-01/2016-06-30", null)]
    [InlineData("ends on the first day", "2016-06-01/2016-07-01", "2016-07-01/2016-07-01")]
    [InlineData("inside", "2016-07-10/2016-07-20", "2016-07-10/2016-07-20")]
    [InlineData("the same", "2016-07-01/2016-07-31", "2016-07-01/2016-07-31")]
    [InlineData("around", "2016-01-01/2016-12-31", "2016-07-01/2016-07-31")]
    [InlineData("starts on the last day", "2016-07-31/..", "2016-07-31/2016-07-31")]
    [InlineData("starts the day after", "2016-08-01/..", null)]
    [InlineData("until the day before", "../2016-06-30", null)]
    [InlineData("until a day inside", "../2016-07-10", "2016-07-01/2016-07-10")]
    [InlineData("always", "../..", "2016-07-01/2016-07-31")]
    public void Intersect_WithJuly_IsTheSharedDays(string name, string other, string? shared)
    {
        var span = DateSpan.Parse(other);

        Assert.Equal((name, shared), (name, July.Intersect(span)?.ToString()));
        Assert.Equal(shared is not null, July.Overlaps(span));
    }

    [Fact]
    public void Intersect_OfOpenSpans_KeepsWhatIsOpen()
    {
        Assert.Equal("2016-07-02/..", DateSpan.Since(Origin).Intersect(DateSpan.Since(Origin.PlusDays(1))).ToString());
        Assert.Equal("../..", DateSpan.Always.Intersect(DateSpan.Always).ToString());
    }

    [Theory]
    [InlineData("2016-07-01/2016-07-01", 1)]
    [InlineData("2016-02-28/2016-03-01", 3)]
    [InlineData("2015-02-28/2015-03-01", 2)]
    [InlineData("0001-01-01/9999-12-31", 3652059)]
    [InlineData("2016-07-01/..", null)]
    [InlineData("../2016-07-01", null)]
    public void Length_CountsBothEnds(string span, int? days) => Assert.Equal(days, DateSpan.Parse(span).Length);

    [Fact]
    public void Default_IsAlways()
    {
        Assert.Equal(DateSpan.Always, default);
        Assert.Equal(DateSpan.Always, DateSpan.Of(null, null));
        Assert.Equal((null, null), (DateSpan.Always.Start, DateSpan.Always.End));
    }

    [Fact]
    public void Factories_StateTheirBounds()
    {
        Assert.Equal("2016-07-01/2016-07-01", DateSpan.On(Origin).ToString());
        Assert.Equal("2016-07-01/..", DateSpan.Since(Origin).ToString());
        Assert.Equal("../2016-07-01", DateSpan.Until(Origin).ToString());
        Assert.Equal("../..", DateSpan.Always.ToString());
    }

    [Fact]
    public void Of_StartAfterEnd_IsRefused()
    {
        var error = Assert.Throws<ArgumentException>(() => DateSpan.Of(Origin, Origin.PlusDays(-1)));

        Assert.Equal("A span that starts on 2016-07-01 cannot end before that, on 2016-06-30. (Parameter 'end')", error.Message);
    }

    [Fact]
    public void Of_DayBeforeYearOne_IsRefused()
    {
        var error = Assert.Throws<ArgumentException>(() => DateSpan.Since(new LocalDate(-43, 3, 15)));

        Assert.Equal("-0043-03-15 lies outside the years 0001 to 9999. (Parameter 'start')", error.Message);
    }

    [Theory]
    [InlineData("2016-07", "'2016-07' cannot be read as a span of days: a span is written with its first and last day and without marks; write '2016-07-01/2016-07-31'.")]
    [InlineData("2016-07-22", "'2016-07-22' cannot be read as a span of days: a span is written with its first and last day and without marks; write '2016-07-22/2016-07-22'.")]
    [InlineData("2016-07-01~/..", "'2016-07-01~/..' cannot be read as a span of days: a span is written with its first and last day and without marks; write '2016-07-01/..'.")]
    [InlineData("2016-07-01/", "'2016-07-01/' cannot be read as a span of days: a bound that is unknown is not the same as no bound; where there is no bound, write '..'.")]
    [InlineData("XXXX", "'XXXX' cannot be read as a span of days: a bound that is unknown is not the same as no bound; where there is no bound, write '..'.")]
    [InlineData("2016-07-31/2016-07-01", "'2016-07-31/2016-07-01' cannot be read as a span of days: its start '2016-07-31' is after its end '2016-07-01'; an interval runs from the earlier date to the later.")]
    [InlineData("2016-02-30/..", "'2016-02-30/..' cannot be read as a span of days: in its start '2016-02-30', 30 is not a day of February 2016; its days run from 01 to 29.")]
    [InlineData("", "Empty text cannot be read as a span of days: write 2016-07-01/.. or 2016-07-01/2016-07-31.")]
    [InlineData(null, "Empty text cannot be read as a span of days: write 2016-07-01/.. or 2016-07-01/2016-07-31.")]
    public void TryParse_TextThatIsNoSpan_SaysWhyAndWhatToWrite(string? text, string sentence)
    {
        Assert.False(DateSpan.TryParse(text, out var span, out var error));
        Assert.Equal(sentence, error);
        Assert.Equal(default, span);
        if (text is not null)
            Assert.Equal(sentence, Assert.Throws<FormatException>(() => DateSpan.Parse(text)).Message);
    }

    [Fact]
    public void Text_OfAnySpan_ReadsBackAsTheSameSpan() =>
        Spans.Sample(span => DateSpan.Parse(span.ToString()) == span && EdtfDate.Parse(span.ToString()).ToSpan() == span);

    [Fact]
    public void Contains_AnyDay_AgreesWithIntersectingThatDay() =>
        Gen.Select(Spans, Days).Sample((span, day) =>
            span.Contains(day) == span.Overlaps(DateSpan.On(day)) && span.Contains(day) == span.Intersect(DateSpan.On(day)).HasValue);

    [Fact]
    public void Intersect_AnyTwoSpans_HoldsTheDaysBothHold() =>
        Gen.Select(Spans, Spans, Days).Sample((a, b, day) =>
            (a.Intersect(b)?.Contains(day) ?? false) == (a.Contains(day) && b.Contains(day)) && a.Intersect(b) == b.Intersect(a));

    [Fact]
    public void Equality_AnyTwoSpans_IsThatOfTheirTexts() =>
        Gen.Select(Spans, Spans).Sample((a, b) =>
            (a == b) == (a.ToString() == b.ToString()) && (a != b) == !a.Equals((object)b) && (a != b || a.GetHashCode() == b.GetHashCode()));

    private static LocalDate Day(string text) => EdtfDate.Parse(text).Earliest!.Value;
}
