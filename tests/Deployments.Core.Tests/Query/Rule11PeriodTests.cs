using NodaTime;
using static Deployments.Tests.Query.Reported;

namespace Deployments.Tests.Query;

public class Rule11PeriodTests
{
    private static readonly IReadOnlyList<CalendarPeriod> January = CalendarPeriods.Months("2016-01", "2016-01");

    [Fact]
    public void PeriodWithoutAFigure_HasNoAverageAndNoPersonDays()
    {
        var troops = new Fixture { Coverage = "2016-01/2016-03" }.Force("a", f => f with { Life = EdtfDate.Parse("2016-02/..") }, Without("2016-02-01", MissingReason.Withheld), Level("2016-03-01", 0)).Build().Troops(Stage.Deployed);
        var months = CalendarPeriods.Months("2016-01", "2016-04");

        Assert.Equal(
            [(CellState.NoneReported, null), (CellState.Unknown, null), (CellState.Figure, new PersonDays(0, 0, 0)), (CellState.OutsideCoverage, default(PersonDays?))],
            months.Select(m => (troops.PersonDays(months).Total(m.Name).State, troops.PersonDays(months).Total(m.Name).PersonDays)));
        Assert.Equal(
            [null, null, new TroopAverage(new PersonDays(0, 0, 0), 31), default(TroopAverage?)],
            months.Select(m => troops.Averages(months).Total(m.Name).Average));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 2)]
    [InlineData(5, 6)]
    public void Peak_IsExplainedByItsFirstDay_HoweverSmall(long before, long after)
    {
        var troops = new Fixture().Force("a", Level("2016-01-01", before), Level("2016-01-20", after), Level("2016-02-20", after)).Build().Troops(Stage.Deployed);

        foreach (var query in new[] { troops, troops.By(Facet.Nation), troops.By(Facet.Operation) })
            Assert.Equal((after, "2016-01-20"), query.Peaks(CalendarPeriods.Months("2016-01", "2016-01")).Total("2016-01") is var cell ? (cell.Best, IsoDay.Text(cell.Explain().Day)) : default);
    }

    [Fact]
    public void DaysWithoutAReportOfTheirOwn_AreThoseBeforeThem()
    {
        // One nation reports on most days, another on those between: neither has a figure of its own on every day.
        var first = new LocalDate(2016, 1, 1);
        var (often, seldom) = (Enumerable.Range(0, 100).Where(d => d % 7 is not (3 or 4)).ToList(), Enumerable.Range(0, 100).Where(d => d % 7 is 3).ToList());
        var troops = new Fixture().Force("a", [.. often.Select(d => Level(IsoDay.Text(first.PlusDays(d)), Of(d)))])
            .Force("b", f => f with { Contributor = "FRA" }, [.. seldom.Select(d => Level(IsoDay.Text(first.PlusDays(d)), 3 * Of(d)))]).Build().Troops(Stage.Deployed);
        var days = troops.By(Facet.Nation).AtEnds(CalendarPeriods.EveryDays(1, "2016-01-04", "2016-04-09"));

        Assert.Equal(days.Periods.Select((_, i) => (long?)Of(often.Last(d => d <= i + 3))), days.Periods.Select(p => days["USA", p.Name].Best));
        Assert.Equal(days.Periods.Select((_, i) => (long?)(3 * Of(seldom.Last(d => d <= i + 3)))), days.Periods.Select(p => days["FRA", p.Name].Best));
        Assert.Equal(days.Periods.Select(p => days["USA", p.Name].Best + days["FRA", p.Name].Best), days.Periods.Select(p => days.Total(p.Name).Best));
        var months = troops.By(Facet.Nation).PersonDays(CalendarPeriods.Months("2016-02", "2016-03"));
        Assert.Equal(days.Periods.Where(p => p.First.Month == 2).Sum(p => days["USA", p.Name].Best), months["USA", "2016-02"].PersonDays!.Value.Best);

        static long Of(int day) => 1 + (day * 37 % 101);
    }

    [Fact]
    public void WhatOpensACellOnSomeDays_OpensItsPeriod()
    {
        // From the 20th on a force lies somewhere in the region, and so partly inside the bay.
        var troops = new Fixture().Theatre("region").Theatre("bay", "region")
            .Force("big", f => f with { Theatres = ["region"], Life = EdtfDate.Parse("2016-01-20/..") }, Level("2016-01-20", 50))
            .Force("a", f => f with { Theatres = ["bay"] }, Level("2016-01-01", 5), Without("2016-01-25", MissingReason.Withheld)).Force("b", f => f with { Theatres = ["bay"] }, Level("2016-01-01", 7), Without("2016-01-28", MissingReason.NotReported))
            .Build().Troops(Stage.Deployed).In("bay");
        var cell = troops.Averages(CalendarPeriods.Months("2016-01", "2016-01")).Total("2016-01");

        Assert.True(cell.IsOpenedByLeftOut);
        Assert.Equal([UnknownReason.NotReported, UnknownReason.Withheld], cell.UnknownBy.Keys);
        Assert.Equal((2, 12, null), (cell.UnknownCount, cell.UnknownDays, cell.Average!.Value.High));
        Assert.False(troops.Averages(CalendarPeriods.Span("2016-01-01/2016-01-19")).Total("2016-01-01/2016-01-19").IsOpenedByLeftOut);
    }

    [Fact]
    public void EachRule_TakesItsDay()
    {
        var troops = Rising().Troops(Stage.Deployed);

        Assert.Equal("100", troops.AtStarts(January).Total("2016-01").Text);
        Assert.Equal("150", troops.AtEnds(January).Total("2016-01").Text);
        Assert.Equal("300", troops.Peaks(January).Total("2016-01").Text);
        Assert.Equal("100", troops.Lowest(January).Total("2016-01").Text);
    }

    [Fact]
    public void AverageAndPersonDays_CountEveryDay()
    {
        // 10 days of 100, 10 days of 300, 11 days of 150: 1,000 + 3,000 + 1,650.
        var troops = Rising().Troops(Stage.Deployed);

        Assert.Equal(new PersonDays(5650, 5650, 5650), troops.PersonDays(January).Total("2016-01").PersonDays);
        Assert.Equal("5,650", troops.PersonDays(January).Total("2016-01").Text);
        Assert.Equal(new TroopAverage(new PersonDays(5650, 5650, 5650), 31), troops.Averages(January).Total("2016-01").Average);
        Assert.Equal("182.3", troops.Averages(January).Total("2016-01").Text);
    }

    [Fact]
    public void Average_DividesByAllDays_ThoseBeforeTheForceToo()
    {
        var data = new Fixture().Force("a", Level("2016-01-31", 31)).Build();

        Assert.Equal("1.0", data.Troops(Stage.Deployed).Averages(January).Total("2016-01").Text);
    }

    [Fact]
    public void DaysWithNoneReported_AreSaidToAddZero()
    {
        const string Said = "Days with none reported add 0, 2016-01 (31 days): total 30.";
        var troops = new Fixture().Force("a", Level("2016-01-31", 31)).Build().Troops(Stage.Deployed);

        Assert.Contains(Said, troops.Averages(January).Footnotes);
        Assert.Contains(Said, troops.PersonDays(January).Footnotes);
        Assert.DoesNotContain(Said, troops.Peaks(January).Footnotes);
    }

    [Fact]
    public void Average_FromZero_IsUpToItsHigh()
    {
        Assert.Equal("up to 5.5", new TroopAverage(new PersonDays(0, null, 11), 2).ToString());
        Assert.Equal("at least 0.0", default(TroopAverage).ToString());
    }

    [Fact]
    public void AverageOverImpreciseDates_IsMarked()
    {
        var average = new Fixture().Force("a", Level("2016-01", 31)).Build().Troops(Stage.Deployed).Averages(January);

        Assert.Equal("31.0 ~", average.Total("2016-01").Text);
        Assert.Contains("\"~\": the dates of some reports are imprecise, and other readings of them give other figures.", average.Footnotes);
    }

    [Fact]
    public void Average_AddsZeroOnDaysOfNonMembership()
    {
        var data = new Fixture().Alliance("pact", ("USA", "2016-01-22/..")).Force("a", Level("2016-01-01", 31)).Build();

        Assert.Equal(new TroopAverage(new PersonDays(310, 310, 310), 31), data.Troops(Stage.Deployed).From("pact").Averages(January).Total("2016-01").Average);
    }

    [Fact]
    public void UnknownDays_AreCountedAndLeaveBestAbsent()
    {
        var troops = WithUnknownDays().Troops(Stage.Deployed);
        var (peak, lowest) = (troops.Peaks(January).Total("2016-01"), troops.Lowest(January).Total("2016-01"));
        var (days, average) = (troops.PersonDays(January).Total("2016-01"), troops.Averages(January).Total("2016-01"));

        Assert.Equal((300L, null, null), (peak.Low, peak.Best, peak.High));
        Assert.Equal((0L, null, 100L), (lowest.Low, lowest.Best, lowest.High));
        Assert.Equal(new PersonDays(4000, null, null), days.PersonDays);
        Assert.Equal(new PersonDays(4000, null, null), average.Average!.Value.Sum);
        Assert.Equal((11, 11, 11, 11), (peak.UnknownDays, lowest.UnknownDays, days.UnknownDays, average.UnknownDays));
        Assert.Equal("at least 300 (1 unknown on 11 of 31 days)", peak.Text);
        Assert.Equal("up to 100 (1 unknown on 11 of 31 days)", lowest.Text);
        Assert.Equal("at least 129.0 (1 unknown on 11 of 31 days)", average.Text);
    }

    [Fact]
    public void UnknownDays_StillAddTheirKnownLows()
    {
        var data = new Fixture()
            .Force("a", Level("2016-01-01", 100)).Force("b", f => f with { Contributor = "FRA" }, Level("2016-01-01", 10), Without("2016-01-31", MissingReason.Withheld)).Build();

        Assert.Equal(new PersonDays(3400, null, null), data.Troops(Stage.Deployed).PersonDays(January).Total("2016-01").PersonDays);
        Assert.Equal((0L, null, 110L), Bounds(data.Troops(Stage.Deployed).Lowest(January).Total("2016-01")));
    }

    [Fact]
    public void DaysOutsideCoverage_AreUnknownDays()
    {
        var peak = new Fixture { Coverage = "2016-01-01/2016-01-20" }.Force("a", Level("2016-01-01", 100)).Build().Troops(Stage.Deployed).Peaks(January).Total("2016-01");

        Assert.Equal((100L, null, null), Bounds(peak));
        Assert.Equal(11, peak.UnknownDays);
        Assert.Equal("at least 100 (11 of 31 days unknown)", peak.Text);
    }

    [Fact]
    public void Peak_ShowsThePartsOfItsFirstDay()
    {
        var data = new Fixture()
            .Force("a", Level("2016-01-01", 100), Level("2016-01-11", 200), Level("2016-01-21", 50))
            .Force("b", f => f with { Contributor = "FRA" }, Level("2016-01-01", 10), Level("2016-01-21", 160)).Build();

        var peak = data.Troops(Stage.Deployed).Peaks(January).Total("2016-01");

        Assert.Equal("210", peak.Text);
        Assert.Equal(new LocalDate(2016, 1, 11), peak.Explain().Day);
        Assert.Equal([200L, 10L], peak.Explain().Counted.Select(p => p.Count.Low));
    }

    [Fact]
    public void Peak_WhereADayHasNoBest_IsChosenByLow()
    {
        var data = new Fixture().Force("a", Level("2016-01-01", "100-900"), Level("2016-01-11", 200)).Build();
        var peak = data.Troops(Stage.Deployed).Peaks(January).Total("2016-01");

        Assert.Equal((200L, null, 900L), Bounds(peak));
        Assert.Equal(new LocalDate(2016, 1, 11), peak.Explain().Day);
    }

    [Fact]
    public void Totals_AreDailyTotals_NotSumsOfPeaks() =>
        Assert.Equal("110", new Fixture()
            .Force("a", Level("2016-01-01", 100), Level("2016-01-11", 10))
            .Force("b", f => f with { Contributor = "FRA" }, Level("2016-01-01", 10), Level("2016-01-11", 100)).Build()
            .Troops(Stage.Deployed).Peaks(January).Total("2016-01").Text);

    [Fact]
    public void Lowest_OfDaysWithoutAnything() =>
        Assert.Equal("none reported", new Fixture().Force("a", Level("2016-01-10", 100)).Build().Troops(Stage.Deployed).Lowest(January).Total("2016-01").Text);

    [Fact]
    public void Lowest_OfDaysWithBests_HasTheLeastOfEach_AndIsExplainedOnTheFirstDayOfTheLeastBest()
    {
        var lowest = new Fixture()
            .Force("a", Level("2016-01-01", "100-200 (best 150)"), Level("2016-01-10", "90-220 (best 180)"), Level("2016-01-20", "95-210 (best 120)"), Level("2016-01-25", "95-215 (best 120)")).Build()
            .Troops(Stage.Deployed).Lowest(January).Total("2016-01");

        Assert.Equal((90L, 120L, 200L), Bounds(lowest));
        Assert.Equal(new LocalDate(2016, 1, 20), lowest.Explain().Day);
    }

    [Fact]
    public void Lowest_WhereADayHasNoBest_IsExplainedOnTheDayOfTheLeastLow_OfEqualsThatOfTheLeastHigh()
    {
        var lowest = new Fixture().Force("a", Level("2016-01-01", "100-200 (best 150)"), Level("2016-01-10", "90-220"), Level("2016-01-20", "90-210"), Level("2016-01-25", "at least 90")).Build()
            .Troops(Stage.Deployed).Lowest(January).Total("2016-01");

        Assert.Equal((90L, null, 200L), Bounds(lowest));
        Assert.Equal(new LocalDate(2016, 1, 20), lowest.Explain().Day);
    }

    [Fact]
    public void Peak_OfDaysWithoutAnything_IsExplainedOnADayWithAFigure()
    {
        var zero = new Fixture().Force("a", Level("2016-01-31", 0)).Build().Troops(Stage.Deployed);

        Assert.Equal(new LocalDate(2016, 1, 31), zero.Peaks(January).Total("2016-01").Explain().Day);
    }

    private static (long? Low, long? Best, long? High) Bounds(TroopCell cell) => (cell.Low, cell.Best, cell.High);

    private static Dataset Rising() => new Fixture().Force("a", Level("2016-01-01", 100), Level("2016-01-11", 300), Level("2016-01-21", 150)).Build();

    private static Dataset WithUnknownDays() =>
        new Fixture().Force("a", Level("2016-01-01", 100), Level("2016-01-11", 300), Without("2016-01-21", MissingReason.Withheld)).Build();
}
