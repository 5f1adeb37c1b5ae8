using static Deployments.Tests.Query.Reported;

namespace Deployments.Tests.Query;

/// <summary>What stands under a table: each thing once for all cells that it concerns, and of much that is alike the first and how many more.</summary>
public sealed class FootnoteTests
{
    private const string Day = "2018-02-28";

    [Theory]
    [InlineData(25, false)]
    [InlineData(26, true)]
    public void Unknown_ForManyReasons_IsListedUpToTwentyFive(int count, bool isMore)
    {
        var fixture = new Fixture();
        for (var i = 1; i <= count; i++)
            fixture.Force($"f{i:00}", f => f with { Operation = $"op{i:00}" }, Without($"2018-01-{i:00}", MissingReason.Withheld));

        AssertListed("Unknown: ", "reasons for unknown contributions", isMore, fixture.Build().Troops(Stage.Deployed).By(Facet.Nation).On(Day).Footnotes);
    }

    [Theory]
    [InlineData(25, false)]
    [InlineData(26, true)]
    public void LeftOut_ForManyReasons_IsListedUpToTwentyFive(int count, bool isMore)
    {
        var fixture = new Fixture();
        for (var i = 1; i <= count; i++)
            fixture.Force($"w{i:00}", f => f with { Operation = $"op{i:00}" }, Level("2018-01-01", 10)).Force($"p{i:00}", f => f with { Operation = $"op{i:00}", IncludedIn = [$"w{i:00}"] }, Level("2018-01-01", 1));

        AssertListed("Left out: ", "reasons for what is left out", isMore, fixture.Build().Troops(Stage.Deployed).On(Day).Footnotes);
    }

    [Theory]
    [InlineData(25, false)]
    [InlineData(26, true)]
    public void Old_OfManyDates_IsListedUpToTwentyFive_TheOldestFirst(int count, bool isMore)
    {
        var fixture = new Fixture();
        for (var i = 1; i <= count; i++)
            fixture.Force($"f{i:00}", f => f with { Operation = $"op{i:00}" }, Level($"2016-01-{32 - i:00}", 5));
        var notes = fixture.Build().Troops(Stage.Deployed).On(Day).Footnotes;

        AssertListed("Older than a year, in 2018-02-28: ", "dates older than a year", isMore, notes);
        Assert.Equal($"Older than a year, in 2018-02-28: as of 2016-01-{32 - count:00}, f{count:00}.", notes[0]);
    }

    [Theory]
    [InlineData("2017-01-01", "2017-12-31", false)]
    [InlineData("2017-01-01", "2018-01-02", false)]
    [InlineData("2017-01-01", "2018-01-03", true)]
    [InlineData("2018-01-03", "2018-12-31", true)]
    [InlineData("2018-01-10", "2018-12-31", true)]
    [InlineData("2018-01-11", "2018-12-31", false)]
    [InlineData("2016-01-01", "2017-06-30", false)]
    public void Old_InAPeriod_IsWhatIsOlderThanAYearOnADayOfItThatIsCovered(string first, string last, bool isOld)
    {
        // A report of 2017-01-01 is older than 366 days from 2018-01-03 on; the dataset covers the days until 2018-01-10.
        var period = CalendarPeriods.Span($"{first}/{last}");
        foreach (var other in new[] { false, true })
        {
            var fixture = new Fixture { Coverage = "2016/2018-01-10" }.Force("a", Level("2017-01-01", 5));
            if (other)
                fixture.Force("part", f => f with { IncludedIn = ["a"] }, Level("2017-01-01", 1));
            var troops = fixture.Build().Troops(Stage.Deployed);

            foreach (var notes in new[] { troops.Averages(period).Footnotes, troops.By(Facet.Nation).Averages(period).Footnotes, troops.By(Facet.Operation).PersonDays(period).Footnotes })
                Assert.Equal(isOld, notes.Contains($"Older than a year, in {first}/{last}: as of 2017-01-01, a."));
        }
    }

    [Fact]
    public void LeftOut_WhatIsPartlyInside_SaysWhetherItsPartsAreCounted()
    {
        var fixture = new Fixture().Theatre("region").Theatre("bay", "region").Force("big", f => f with { Theatres = ["region"] }, Level("2018-01-01", 50));

        Assert.Contains("Left out: United States troops in region (big), only partly inside what is asked, so the high is open; in 2018-02-28.", fixture.Build().Troops(Stage.Deployed).In("bay").On(Day).Footnotes);
        Assert.Contains(
            "Left out: United States troops in region (big), only partly inside what is asked; its parts are counted; in 2018-02-28.",
            fixture.Force("small", f => f with { Theatres = ["bay"], IncludedIn = ["big"] }, Level("2018-01-01", 5)).Build().Troops(Stage.Deployed).In("bay").On(Day).Footnotes);
    }

    [Fact]
    public void Old_OfOneDate_NamesAllThatAreAsOldTogether() =>
        Assert.Contains(
            "Older than a year, in 2018-02-28: as of 2016-01-01, a, b.",
            new Fixture().Force("a", f => f with { Operation = "one" }, Level("2016-01-01", 5)).Force("b", f => f with { Operation = "two" }, Level("2016-01-01", 6)).Build().Troops(Stage.Deployed).On(Day).Footnotes);

    [Theory]
    [InlineData(25, false)]
    [InlineData(26, true)]
    public void Notes_OfManyClaims_AreListedUpToTwentyFive(int count, bool isMore)
    {
        var fixture = new Fixture();
        for (var i = 1; i <= count; i++)
            fixture.Force($"f{i:00}", f => f with { Operation = $"op{i:00}" }, Level("2018-01-01", 5) with { Caveats = ["Without staff."] });

        AssertListed("Note on ", "notes", isMore, fixture.Build().Troops(Stage.Deployed).On(Day).Footnotes);
    }

    [Theory]
    [InlineData(25, false)]
    [InlineData(26, true)]
    public void Imprecise_InManyWays_IsListedUpToTwentyFive(int count, bool isMore)
    {
        var data = new Fixture().Force("a", [Level("2017-01-01", 1), .. Enumerable.Range(0, count).Select(i => Level($"{2018 + (i / 12)}-{(i % 12) + 1:00}", 10 + i))]).Build();
        EdtfDate[] days = [.. Enumerable.Range(0, count).Select(i => EdtfDate.FromDay(new LocalDate(2018, 1, 2).PlusMonths(i)))];

        AssertListed("Imprecise dates, ", "readings of imprecise dates", isMore, data.Troops(Stage.Deployed).On(days).Footnotes);
    }

    [Theory]
    [InlineData(25, false)]
    [InlineData(26, true)]
    public void CountedTwice_InManyPairs_IsListedUpToTwentyFive(int count, bool isMore)
    {
        var fixture = new Fixture();
        for (var i = 1; i <= count; i++)
            fixture.Force($"a{i:00}", f => f with { Theatres = [$"t{i:00}"] }, Level("2018-01-01", 5)).Force($"b{i:00}", f => f with { Theatres = [$"t{i:00}"] }, Level("2018-01-01", 5));
        var notes = fixture.Build().Troops(Stage.Deployed).On(Day).Footnotes;

        AssertListed("May be counted twice: ", "pairs that may be counted twice", isMore, notes);
    }

    [Fact]
    public void LeftOut_ForOneReason_IsSaidTogether_AndNotDescribedWhereManyAre()
    {
        Assert.Contains("Left out: United States police under op (a), counts police; in 2018-02-28.", Police(1));
        Assert.Contains("Left out: United States police under op (a); United States police under op (b), which count police; in 2018-02-28.", Police(2));
        Assert.Contains("Left out: 3 contributions (a, b, c), which count police; in 2018-02-28.", Police(3));
    }

    [Fact]
    public void Notes_OfATableByStage_SayOfWhichStage()
    {
        var data = new Fixture()
            .Force("a", Level("2016-01-01", 5), Level("2016-01-01", 9, stage: Stage.Pledged))
            .Force("b", f => f with { Operation = "other" }, Level("2016-02-01", 5))
            .Build();

        Assert.Equal(
            ["Stage pledged, deployed. Older than a year, in 2018-02-28: as of 2016-01-01, a.", "Stage deployed. Older than a year, in 2018-02-28: as of 2016-02-01, b."],
            data.Troops(Stage.Deployed).By(Facet.Stage).On(Day).Footnotes.Where(n => n.StartsWith("Stage", StringComparison.Ordinal)));
    }

    private static IReadOnlyList<string> Police(int count)
    {
        var fixture = new Fixture();
        foreach (var id in (string[])[.. new[] { "a", "b", "c" }.Take(count)])
            fixture.Force(id, f => f with { Category = PersonnelCategory.Police, Note = id }, Level("2018-01-01", 5));
        return fixture.Build().Troops(Stage.Deployed).On(Day).Footnotes;
    }

    private static void AssertListed(string beginning, string what, bool isMore, IReadOnlyList<string> notes)
    {
        Assert.Equal(25, notes.Count(n => n.StartsWith(beginning, StringComparison.Ordinal)));
        Assert.Equal(isMore ? [$"And 1 more {what}."] : [], notes.Where(n => n.StartsWith("And ", StringComparison.Ordinal)));
    }

    [Fact]
    public void LeftOut_WithoutATheatre_OpensTheHigh_AndSaysSo()
    {
        var one = new Fixture().Theatre("north").Force("a", f => f with { Operation = "one" }, Level("2018-01-01", 5));

        Assert.Contains("Left out: United States troops under one (a), states no theatre, so the high is open; in 2018-02-28.", one.Build().Troops(Stage.Deployed).In("north").On(Day).Footnotes);
        Assert.Contains(
            "Left out: United States troops under one (a); United States troops under two (b), which state no theatre, so the high is open; in 2018-02-28.",
            one.Force("b", f => f with { Operation = "two" }, Level("2018-01-01", 5)).Build().Troops(Stage.Deployed).In("north").On(Day).Footnotes);
    }

    [Theory]
    [InlineData(25, false)]
    [InlineData(26, true)]
    public void Silent_InManyPeriods_IsListedUpToTwentyFive(int count, bool isMore)
    {
        var start = new LocalDate(2016, 1, 1);
        var data = new Fixture().Force("a", f => f with { Life = EdtfDate.Parse("2016") }, [.. Enumerable.Range(0, 13).Select(i => Level($"2016-01-{1 + i:00}", i % 2))]).Build();
        var periods = Enumerable.Range(0, count).Select(i => CalendarPeriods.Span(EdtfDate.Parse($"{IsoDay.Text(start.PlusDays(-10 - i))}/{IsoDay.Text(start.PlusDays(2 + i))}"))).SelectMany(p => p).ToList();

        AssertListed("Days with none reported add 0, ", "periods with days of which none is reported", isMore, data.Troops(Stage.Deployed).Averages(periods).Footnotes);
    }

    [Theory]
    [InlineData("2000/2039", "Coverage: 2000-01-01/2039-12-31, as the dataset states.")]
    [InlineData(null, "Coverage: 2018-01-01/2018-01-09, the span of the reports.")]
    public void Coverage_IsSaid_AndWhoSaysSo(string? stated, string expected) =>
        Assert.Contains(expected, new Fixture { Coverage = stated }.Force("a", Level("2018-01-01", 5), Level("2018-01-09", 6)).Build().Troops(Stage.Deployed).On("2018-01-05").Footnotes);

    [Fact]
    public void Coverage_OfADatasetWithoutReports_IsSaidToBeNone() =>
        Assert.Contains("Coverage: the dataset has no dated reports.", new DatasetBuilder("Empty").Build().Troops(Stage.Deployed).On(Day).Footnotes);

    [Fact]
    public void Table_ByAlliance_SaysThatTheTotalCountsANationOnce()
    {
        const string Once = "A nation in several alliances stands in each of their rows; the total counts it once.";
        var troops = new Fixture().Alliance("pact", ("USA", null)).Force("a", Level("2018-01-01", 5)).Build().Troops(Stage.Deployed);

        Assert.Contains(Once, troops.By(Facet.Alliance).On(Day).Footnotes);
        Assert.DoesNotContain(Once, troops.By(Facet.Nation).On(Day).Footnotes);
    }

    [Fact]
    public void Terms_OfATableByAlliance_NameTheDefinitionsOfAllAlliances()
    {
        var pact = new Alliance { Id = "pact", Name = "The pact", Members = [new Membership { Nation = "USA", Definition = MembershipDefinition.Cow }] };
        var troops = new Fixture().Alliance(pact).Force("a", Level("2018-01-01", 5)).Build().Troops(Stage.Deployed);

        Assert.Equal("membership as Correlates of War lists it on the day", Membership(troops.From("pact")));
        Assert.Equal("membership in force or by signature or as Correlates of War lists it on the day", Membership(troops.By(Facet.Alliance)));
        Assert.Equal("membership by signature on the day", Membership(troops.MembersBy(MembershipDefinition.Signature).By(Facet.Alliance)));

        static string Membership(TroopQuery query) =>
            query.On(Day).Footnotes.Single(n => n.StartsWith("Counted: ", StringComparison.Ordinal)).TrimEnd('.').Split("; ").Single(t => t.StartsWith("membership", StringComparison.Ordinal));
    }

    [Fact]
    public void Silent_DaysOnWhichNothingCanBeThere_AreNotSilent()
    {
        var months = CalendarPeriods.Months("2018-01", "2018-01");

        Assert.DoesNotContain(
            new Fixture().Force("a", Without("2018-01-01", MissingReason.CannotExist), Level("2018-01-20", 5)).Build().Troops(Stage.Deployed).Averages(months).Footnotes,
            n => n.StartsWith("Days with none reported", StringComparison.Ordinal));
        Assert.Contains(
            new Fixture().Force("a", f => f with { Life = EdtfDate.Parse("2018-01-20/..") }, Level("2018-01-20", 5)).Build().Troops(Stage.Deployed).Averages(months).Footnotes,
            n => n.StartsWith("Days with none reported", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2018-02-09", 0)]
    [InlineData("2018-02-10", 1)]
    public void CountedTwice_AsKnownOn_IsWhatWasPublishedThatDay(string known, int pairs)
    {
        var data = new Fixture().Force("a", f => f with { Theatres = ["bay"] }, Level("2018-01-01", 5, published: "2018-01-02")).Force("b", f => f with { Theatres = ["bay"] }, Level("2018-01-01", 5, published: "2018-02-10")).Build();

        Assert.Equal(pairs, data.Troops(Stage.Deployed).AsKnownOn(known).On(Day).Total(Day).MayBeCountedTwice.Count);
    }

    [Fact]
    public void Undated_AreThoseOfTheStagesAsked()
    {
        var troops = new Fixture().Source("times", "2018").Force("a", Level("2018-01-01", 5, "letter"), Level("2018-01-02", 6, "letter"), Level("2018-01-01", 9, "letter", stage: Stage.Pledged), Level("2018-01-01", 9)).Build().Troops(Stage.Deployed);

        Assert.Contains("2 reports have no publication date and are left out of what was known.", troops.AsKnownOn(Day).On(Day).Footnotes);
        Assert.Contains("3 reports have no publication date and are left out of what was known.", troops.By(Facet.Stage).AsKnownOn(Day).On(Day).Footnotes);
        Assert.Contains("1 report has no publication date and is left out of what was known.", troops.Data.Troops(Stage.Pledged).AsKnownOn(Day).On(Day).Footnotes);
    }

    [Fact]
    public void Notes_OfAForceThatMayHaveEnded_SaySo() =>
        Assert.Contains(
            "Note on a, 2018-02-28: It ended on a day that nobody reports, after its last report: nothing may be left of it.",
            new Fixture().Force("a", f => f with { Life = EdtfDate.Parse("2017/") }, Level("2018-01-01", 5)).Build().Troops(Stage.Deployed).On(Day).Footnotes);

    [Fact]
    public void Notes_OfConflictingClaims_NameThoseWithoutAFigure_ButNoChanges()
    {
        var notes = new Fixture().Force("a", Level("2018-01-01", 5), Change("2018-01-01", "+7"), Without("2018-01-01", MissingReason.Withheld)).Build().Troops(Stage.Deployed).On(Day).Footnotes;

        Assert.Contains("Note on a, 2018-02-28: The same series gives different figures for 2018-01-01 and nobody says which came later; the first in the file stands, not no figure.", notes);
        Assert.DoesNotContain(notes, n => n.Contains("+7", StringComparison.Ordinal));
    }

    [Fact]
    public void Notes_SayWhatASourceSaysOfItsOwnFigure()
    {
        var notes = new Fixture()
            .Force("a", f => f with { Operation = "one" }, Level("2018-01-01", 5) with { Official = true })
            .Force("b", f => f with { Operation = "two" }, Level("2018-01-01", 5) with { Alleged = true, Status = ObservationStatus.TimeSeriesBreak })
            .Force("c", f => f with { Operation = "three" }, Level("2018-01-01", 5), Level("2018-01-01", 7), Level("2018-01-01", 9))
            .Build().Troops(Stage.Deployed).On(Day).Footnotes;

        Assert.Equal(
            [
                "Note on a, 2018-02-28: Official, in the source's own word.",
                "Note on b, 2018-02-28: Status: time series break.",
                "Note on b, 2018-02-28: Alleged, not stated as fact.",
                "Note on c, 2018-02-28: The same series gives different figures for 2018-01-01 and nobody says which came later; the first in the file stands, not 7, 9.",
            ],
            notes.Where(n => n.StartsWith("Note on ", StringComparison.Ordinal)));
    }
}
