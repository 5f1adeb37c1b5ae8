namespace Deployments.Tests.Plotting;

public class StepMarksTests
{
    [Fact]
    public void Marks_WhereSomethingIsUnknown_AreAHatchedStretchAndNoLine()
    {
        var marks = Charted.MarksOf(Charted.ByNation, "ESP");

        Assert.Equal([(Charted.Day("2016-03-31"), Charted.Day("2016-07-01"))], marks.Unknown);
        Assert.All(marks.Bests.SelectMany(l => l), p => Assert.True(p is { Number: 50 } && p.Day <= Charted.Day("2016-03-31")));
        Assert.Empty(marks.Lows);
    }

    [Fact]
    public void Marks_WhereNoneIsReportedOrNothingCovered_AreNothing()
    {
        var marks = Charted.MarksOf(Charted.ByNation, "ITA");

        Assert.Empty(marks.Unknown);
        Assert.All(marks.Lows.SelectMany(l => l), p => Assert.True(p.Day >= Charted.Day("2016-03-31") && p.Number == 201));
    }

    [Fact]
    public void Marks_OfAnOpenHigh_AreOpenAndHaveNoUpperEdge()
    {
        var marks = Charted.MarksOf(Charted.ByNation, "ITA");

        Assert.Equal([(Charted.Day("2016-03-31"), Charted.Day("2016-07-01"), 201L)], marks.Open);
        Assert.Empty(marks.Bands);
        Assert.Empty(marks.Bests);
    }

    [Fact]
    public void Marks_OfBounds_AreABandThatHoldsUntilTheNextDayShown()
    {
        var marks = Charted.MarksOf(Charted.ByNation, "PRT");

        Assert.Equal([(Charted.Day("2016-01-31"), Charted.Day("2016-02-29"), 100L, 140L)], marks.Bands);
        Assert.Empty(marks.Open);
    }

    [Fact]
    public void Marks_OfLevels_AreStepsWithoutSlantsAndAnAssertedZero()
    {
        var line = Assert.Single(Charted.MarksOf(Charted.ByNation, "PRT").Bests);

        Assert.All(line.Zip(line.Skip(1)), p => Assert.True(p.First.Day == p.Second.Day || p.First.Number == p.Second.Number));
        Assert.Equal([120, 80, 0], line.Select(p => p.Number).Distinct());
    }

    [Fact]
    public void Marks_AroundAGap_AreTwoLines()
    {
        Slot[] slots = [.. Slot.Of(PeriodRule.AtStart, CalendarPeriods.Months("2016-01", "2016-03"), null).Select(s => s.Slot)];
        Figure[] figures = [new(CellState.Figure, 5, 5, 5, false), new(CellState.OutsideCoverage, 0, null, null, false), new(CellState.Figure, 7, 7, 7, false)];

        Assert.Equal([[5, 5], [7, 7]], StepMarks.Of(slots, figures).Bests.Select(l => l.Select(p => p.Number)));
    }

    [Fact]
    public void Slots_OfPeaks_AreTheirOwnPeriods() =>
        Assert.Equal(
            [(Charted.Day("2016-01-01"), Charted.Day("2016-02-01")), (Charted.Day("2016-02-01"), Charted.Day("2016-03-01"))],
            Slot.Of(PeriodRule.Peak, CalendarPeriods.Months("2016-01", "2016-02"), null).Select(s => (s.Slot.From, s.Slot.Until)));

    [Fact]
    public void Slots_AtTheEndOfCoverage_GoNoFurther() =>
        Assert.Equal(Charted.Day("2016-02-11"), Slot.Of(PeriodRule.AtEnd, CalendarPeriods.Months("2016-01", "2016-02"), DateSpan.Of(new LocalDate(2016, 1, 1), new LocalDate(2016, 2, 10)))[0].Slot.Until);

    [Fact]
    public void Slots_OfPeaks_BeginWhereCoverageBegins() =>
        Assert.Equal(
            [Charted.Day("2016-01-01"), Charted.Day("2016-02-10")],
            Slot.Of(PeriodRule.Peak, CalendarPeriods.Months("2016-01", "2016-02"), DateSpan.Since(new LocalDate(2016, 2, 10))).Select(s => s.Slot.From));

    [Fact]
    public void Marks_OfAlikeButForAGap_StayApart()
    {
        Slot[] slots = [.. Slot.Of(PeriodRule.AtStart, CalendarPeriods.Months("2016-01", "2016-03"), null).Select(s => s.Slot)];
        Figure[] figures = [new(CellState.Figure, 5, null, 9, false), new(CellState.NoneReported, 0, null, null, false), new(CellState.Figure, 5, null, 9, false)];

        Assert.Equal(2, StepMarks.Of(slots, figures).Bands.Count);
    }
}
