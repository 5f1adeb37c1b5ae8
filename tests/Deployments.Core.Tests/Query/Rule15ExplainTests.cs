using static Deployments.Tests.Query.Reported;

namespace Deployments.Tests.Query;

public class Rule15ExplainTests
{
    [Fact]
    public void How_SeveralChangesWereApplied_SaysHowMany() =>
        Assert.Equal("level with 2 changes applied, the only series", new Fixture().Force("a", Level("2016-01-01", 100), Change("2016-01-05", "+5"), Change("2016-01-08", "+5")).Build().Part("2016-02-01").How);

    [Fact]
    public void Explanation_ListsWhatWentInWhatWasLeftOutAndWhatIsUnknown()
    {
        var explanation = Mixed().Cell("2016-02-09").Explain();

        Assert.Equal(["whole", "fra"], explanation.Counted.Select(p => p.Contribution.Id.Value));
        Assert.Equal(["part"], explanation.LeftOut.Select(p => p.Contribution.Id.Value));
        Assert.Equal(["deu"], explanation.Unknown.Select(p => p.Contribution.Id.Value));
        Assert.Equal((new LocalDate(2016, 1, 10), 30), (explanation.Counted[0].AsOf, explanation.Counted[0].Age));
        Assert.Equal("level, the only series", explanation.Counted[0].How);
        Assert.Equal(["times"], explanation.Sources.Select(s => s.Id.Value));
    }

    [Theory]
    [InlineData("whole", "500-600")]
    [InlineData("fra", "20-40 (best 30)")]
    public void Parts_SumToTheCell(string part, string expected)
    {
        var cell = Mixed().Cell("2016-02-09");
        var counted = cell.Explain().Counted;

        Assert.Equal(expected, counted.Single(p => p.Contribution.Id.Value == part).Count.ToString());
        Assert.Equal(cell.Low, counted.Sum(p => p.Count.Low));
        Assert.Equal((520L, 640L), (counted.Sum(p => p.Count.Low), counted.Sum(p => p.Count.High)));
    }

    [Fact]
    public void PersonDaysOfParts_SumToTheCell()
    {
        var january = CalendarPeriods.Months("2016-01", "2016-01");
        var cell = Mixed().Troops(Stage.Deployed).From("USA", "FRA").PersonDays(january).Total("2016-01");

        // 22 days, from 10 to 31 January, of 520 to 640.
        Assert.Equal(new PersonDays(11_440, null, 14_080), cell.PersonDays);
        Assert.Equal(cell.PersonDays, cell.Explain().Counted.Select(p => p.PersonDays!.Value).Aggregate((a, b) => a + b));
    }

    [Fact]
    public void PersonDaysOfAPart_EndWhereItsWholeIsCounted_AlsoThroughAForceThatIsNotAsked()
    {
        var data = new Fixture()
            .Force("whole", Level("2016-01-01", 500))
            .Force("middle", f => f with { Contributor = "DEU", IncludedIn = ["whole@2016-01-16/.."] }, Level("2016-01-01", 300))
            .Force("part", f => f with { Contributor = "FRA", IncludedIn = ["middle"] }, Level("2016-01-01", 200)).Build();
        var cell = data.Troops(Stage.Deployed).From("USA", "FRA").PersonDays(CalendarPeriods.Months("2016-01", "2016-01")).Total("2016-01");

        // 15 days of 700 and 16 of 500.
        Assert.Equal("18,500", cell.Text);
        Assert.Equal([("whole", 15_500L), ("part", 3_000L)], cell.Explain().Counted.Select(p => (p.Contribution.Id.Value, p.PersonDays!.Value.Low)));
        Assert.Equal(["part"], cell.Explain().LeftOut.Select(p => p.Contribution.Id.Value));
    }

    [Fact]
    public void CaveatsAndStatus_ReachTheCell()
    {
        var report = Level("2016-01-10", 100) with { Caveats = ["Excludes trainers."], Status = ObservationStatus.Provisional, Alleged = true };
        var data = new Fixture().Force("a", report).Build();

        Assert.Equal(["Status: provisional.", "Alleged, not stated as fact.", "Excludes trainers."], data.Part("2016-01-10").Notes);
        Assert.Contains("Note on a, 2016-01-10: Excludes trainers.", data.Troops(Stage.Deployed).On("2016-01-10").Footnotes);
    }

    [Fact]
    public void CaveatsOfTheBase_ReachWhatAChangeMakesOfIt()
    {
        var data = new Fixture().Force("a", Level("2016-01-10", 100) with { Caveats = ["Excludes trainers."] }, Change("2016-02-01", "+50")).Build();

        Assert.Equal(["Excludes trainers."], data.Part("2016-02-01").Notes);
        Assert.Equal("level with 1 change applied, the only series", data.Part("2016-02-01").How);
    }

    [Fact]
    public void ZeroByEndDateAndByList_SayWhy()
    {
        var ended = new Fixture().Force("a", f => f with { Life = "2016-01-10/2016-03-31" }, Level("2016-01-10", 100)).Build();
        var listed = new Fixture().Lists("un").Force("fra", f => f with { Contributor = "FRA" }, Level("2016-01-31", 50, by: "un")).Force("deu", f => f with { Contributor = "DEU" }).Build();

        Assert.Equal("zero since it ended on 2016-03-31", ended.Part("2016-04-01").How);
        Assert.Equal("zero: the complete list of 2016-01-31 by un does not name it", Assert.Single(listed.Troops(Stage.Deployed).From("DEU").Cell("2016-02-01").Explain().Counted).How);
    }

    [Fact]
    public void ZeroByList_NamesTheDocumentOfTheList()
    {
        var listed = new Fixture().Lists("un").Force("fra", f => f with { Contributor = "FRA" }, Level("2016-01-31", 50, by: "un")).Force("deu", f => f with { Contributor = "DEU" }).Build();
        var why = listed.Troops(Stage.Deployed).From("DEU").Cell("2016-02-01").Explain();

        Assert.Equal(["un"], why.Sources.Select(s => s.Id.Value));
        Assert.Contains("sources:", why.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Explanation_AsText_IsReadable() =>
        Assert.Equal(
            """
            Troops (troops, staff officers, experts on mission), deployed, on 2016-02-09: at least 520 + 1 unknown
              500-600  whole: level, the only series, as of 2016-01-10 (30 days old)
                reported: 500-600 for 2016-01-10, times
              20-40 (best 30)  fra: level, the only series, as of 2016-01-10 (30 days old)
                reported: 20-40 (best 30) for 2016-01-10, times
              unknown: deu, withheld
                reported: no figure (withheld) for 2016-02-01, times
              left out: part (200), counted in whole: whole
              sources:
                times: times

            """,
            Mixed().Cell("2016-02-09").Explain().ToString(), ignoreLineEndingDifferences: true);

    private static Dataset Mixed() => new Fixture()
        .Force("whole", Level("2016-01-10", "500-600"))
        .Force("part", f => f with { IncludedIn = ["whole"] }, Level("2016-01-10", 200))
        .Force("fra", f => f with { Contributor = "FRA" }, Level("2016-01-10", "20-40 (best 30)"))
        .Force("deu", f => f with { Contributor = "DEU" }, Without("2016-02-01", MissingReason.Withheld)).Build();

    [Fact]
    public void Explain_OfAPeakOrALowestDay_IsOfThatDayAlone_AndOfAnAverageOfAllDays()
    {
        var troops = new Fixture().Source("times", series: "s").Source("post", series: "s").Series("s")
            .Force("a", Level("2016-01-01", 100), Level("2016-01-10", 50, by: "post"))
            .Force("b", f => f with { Operation = "other" }, Level("2016-01-01", 7, by: "gazette"), Without("2016-01-20", MissingReason.Withheld, by: "gazette"), Level("2016-01-25", 7, by: "gazette"))
            .Build().Troops(Stage.Deployed);
        var january = CalendarPeriods.Months("2016-01", "2016-01");

        Assert.Equal(("2016-01-01", "gazette, times", "", "a, b"), Said(troops.Peaks(january).Total("2016-01").Explain()));
        Assert.Equal(("2016-01-10", "gazette, post", "", "a, b"), Said(troops.Lowest(january).Total("2016-01").Explain()));
        Assert.Equal(("2016-01-31", "gazette, post, times", "b", "a, b"), Said(troops.Averages(january).Total("2016-01").Explain()));

        static (string Day, string Sources, string Unknown, string Counted) Said(Explanation why) =>
            (IsoDay.Text(why.Day), string.Join(", ", why.Sources.Select(s => s.Id)), string.Join(", ", why.Unknown.Select(u => u.Contribution.Id)), string.Join(", ", why.Counted.Select(c => c.Contribution.Id)));
    }
}
