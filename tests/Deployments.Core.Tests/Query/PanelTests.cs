using CsCheck;
using NodaTime;
using static Deployments.Tests.Query.Reported;

namespace Deployments.Tests.Query;

/// <summary>Panels: figures, states and codes computed by hand, and the cells of the tables they are made of.</summary>
public class PanelTests
{
    private static readonly IReadOnlyList<CalendarPeriod> Year1990 = CalendarPeriods.Years("1990", "1990");
    private static readonly PeriodRule[] Rules = Enum.GetValues<PeriodRule>();

    [Fact]
    public void Nations_AtTheEndOf1990_HaveTheCodesOfThatDay()
    {
        var panel = Union().Troops(Stage.Deployed).Panel(PanelUnit.Nation, Year1990, PeriodRule.AtEnd).Balanced(StateSystem.Cow).WithCodes(CodeSystem.Cow, CodeSystem.GleditschWard, CodeSystem.IsoAlpha3);

        Assert.Equal(["cow", "gleditsch_ward", "iso_alpha3"], panel.CodeColumns);
        Assert.Equal((PanelStatus.Figure, 200m, 'A', true, 365, "255 260 DEU"), Said(panel["DEU", "1990"]));
        Assert.Equal((PanelStatus.NotAState, null, 'M', false, 275, "- - -"), Said(panel["DDR", "1990"]));
        Assert.Equal((PanelStatus.NoneReported, null, 'O', true, 365, "679 678 YEM"), Said(panel["YEM", "1990"]));
        Assert.Equal("German Democratic Republic (DDR) does not exist in 1990-12-31: its life is 1949-10-05/1990-10-02.", panel["DDR", "1990"].Codes[0].Reason);
        Assert.Equal(Nations.InSystem(StateSystem.Cow, "1990-12-31").Count + 1, panel.Rows.Count());
        Assert.DoesNotContain(panel.Rows, r => r.Row == "YMD");
    }

    [Fact]
    public void Nations_AtTheStartOf1990_HaveTheCodesOfThatDay()
    {
        var panel = Union().Troops(Stage.Deployed).Panel(PanelUnit.Nation, Year1990, PeriodRule.AtStart).Balanced(StateSystem.Cow).WithCodes(CodeSystem.Cow, CodeSystem.GleditschWard, CodeSystem.IsoNumeric);

        Assert.Equal((PanelStatus.Figure, 100m, 'A', true, 365, "260 260 280"), Said(panel["DEU", "1990"]));
        Assert.Equal((PanelStatus.Figure, 50m, 'A', true, 275, "265 265 278"), Said(panel["DDR", "1990"]));
        Assert.Equal((PanelStatus.NoneReported, null, 'O', true, 141, "680 680 720"), Said(panel["YMD", "1990"]));
        Assert.Equal((PanelStatus.NoneReported, null, 'O', true, 365, "678 678 886"), Said(panel["YEM", "1990"]));
    }

    [Fact]
    public void Nations_OverAYearInWhichOneEnds_CountTheDaysItWasAState()
    {
        var panel = Union().Troops(Stage.Deployed).Panel(PanelUnit.Nation, Year1990, PeriodRule.Average).Balanced(StateSystem.Cow).WithCodes(CodeSystem.Cow);

        // 50 people on 275 of 365 days; 100 on 181 and 200 on 184.
        Assert.Equal(new TroopAverage(new PersonDays(13_750, 13_750, 13_750), 365), panel["DDR", "1990"].Average);
        Assert.Equal((275, true, new LocalDate(1990, 10, 2), "265"), (panel["DDR", "1990"].StateDays, panel["DDR", "1990"].IsState, panel["DDR", "1990"].CodesOn, panel["DDR", "1990"].Code("cow")));
        Assert.Equal(new TroopAverage(new PersonDays(54_900, 54_900, 54_900), 365), panel["DEU", "1990"].Average);
        Assert.Equal(54_900m / 365, panel["DEU", "1990"].Best);
        Assert.Equal("people, average of days", panel.Measure);
        Assert.Equal(13_750m, Union().Troops(Stage.Deployed).Panel(PanelUnit.Nation, Year1990, PeriodRule.PersonDays)["DDR", "1990"].Low);
    }

    [Theory]
    [InlineData(StateSystem.Cow, 155, 210, 203, "345")]
    [InlineData(StateSystem.GleditschWard, 155, 210, 212, "340")]
    public void Serbia_In2006_IsNotSerbiaAndMontenegro(StateSystem system, int union, int serbia, int montenegro, string code)
    {
        var data = new Fixture().Force("u", f => f with { Contributor = "SCG" }, Level("2005-01-01", 40)).Force("s", f => f with { Contributor = "SRB" }, Level("2006-07-01", 30)).Build();
        var panel = data.Troops(Stage.Deployed).Panel(PanelUnit.Nation, CalendarPeriods.Years("2005", "2006"), PeriodRule.AtEnd).Balanced(system)
            .WithCodes(system == StateSystem.Cow ? CodeSystem.Cow : CodeSystem.GleditschWard);

        Assert.Equal((PanelStatus.Figure, 40m, 'A', true, 365, "345"), Said(panel["SCG", "2005"]));
        Assert.Equal((PanelStatus.NotAState, null, 'M', false, union, "-"), Said(panel["SCG", "2006"]));
        Assert.Equal((PanelStatus.NotAState, null, 'M', false, 0, "-"), Said(panel["SRB", "2005"]));
        Assert.Equal((PanelStatus.Figure, 30m, 'A', true, serbia, code), Said(panel["SRB", "2006"]));
        Assert.Equal(montenegro, panel["MNE", "2006"].StateDays);
    }

    [Fact]
    public void CodesOutsideASystem_AreAbsentWithTheReason()
    {
        var data = new Fixture().Alliance("pact", ("FRA", null)).Force("k", f => f with { Contributor = "KOS" }, Level("2010-01-01", 4)).Force("p", f => f with { Contributor = "alliance:pact" }, Level("2010-01-01", 3)).Build();
        var panel = data.Troops(Stage.Deployed).Panel(PanelUnit.Nation, CalendarPeriods.Years("2010", "2010"), PeriodRule.AtEnd).WithCodes(CodeSystem.IsoAlpha3, CodeSystem.Cow);

        Assert.Equal((null, "347"), (panel["KOS", "2010"].Code("iso_alpha3"), panel["KOS", "2010"].Code("cow")));
        Assert.StartsWith("Kosovo (KOS) has no code in ISO 3166-1 alpha-3.", panel["KOS", "2010"].Codes[0].Reason, StringComparison.Ordinal);
        Assert.Equal("alliance:pact is an alliance itself, not a nation.", panel["alliance:pact", "2010"].Codes[0].Reason);
        Assert.Null(panel["alliance:pact", "2010"].IsState);
    }

    [Fact]
    public void Statuses_TellZeroFromUnknownFromNothing()
    {
        var data = new Fixture { Coverage = "1990" }
            .Force("zero", f => f with { Contributor = "FRA" }, Level("1990-01-01", 0)).Force("held", f => f with { Contributor = "GBR" }, Without("1990-01-01", MissingReason.Withheld)).Build();
        var panel = data.Troops(Stage.Deployed).Panel(PanelUnit.Nation, CalendarPeriods.Years("1990", "1991"), PeriodRule.AtEnd).Balanced(StateSystem.GleditschWard, microstates: false);

        Assert.Equal([PanelStatus.Zero, PanelStatus.OutsideCoverage], Of("FRA"));
        Assert.Equal([PanelStatus.Unknown, PanelStatus.OutsideCoverage], Of("GBR"));
        Assert.Equal([PanelStatus.NoneReported, PanelStatus.OutsideCoverage], Of("USA"));
        Assert.Equal((0m, 'Q', 1, 'L'), (panel["FRA", "1990"].High, panel["GBR", "1990"].SdmxCode, panel["GBR", "1990"].UnknownCount, panel["USA", "1991"].SdmxCode));
        Assert.DoesNotContain(panel.Rows, r => r.Row == "MCO");
        PanelStatus[] Of(string nation) => [.. panel.Rows.Where(r => r.Row == nation).Select(r => r.Status)];
    }

    [Fact]
    public void Dyads_AreDirectedAndHaveTheCodesOfBoth()
    {
        var data = new Fixture { Coverage = "1985/2010" }.Theatre("germany", null, "DEU").Theatre("both", null, "DEU", "FRA")
            .Force("a", f => f with { Theatres = ["germany"] }, Level("1990-01-01", 250_000))
            .Force("b", f => f with { Theatres = ["both"] }, Level("1990-01-01", 10))
            .Force("c", Level("1990-01-01", 7)).Build();
        var panel = data.Troops(Stage.Deployed).Panel(PanelUnit.ContributorHost, Year1990, PeriodRule.AtEnd).Balanced(StateSystem.Cow).WithCodes(CodeSystem.Cow);

        Assert.Equal(["contributor_cow", "host_cow"], panel.CodeColumns);
        Assert.Equal((PanelStatus.Figure, 250_000m, 'A', true, 365, "2 255"), Said(panel["USA / DEU", "1990"]));
        Assert.Equal((PanelStatus.NoneReported, null, 'O', true, 365, "255 2"), Said(panel["DEU / USA", "1990"]));
        Assert.Equal(("2", null, "DEU + FRA is several nations."), (panel["USA / DEU + FRA", "1990"].Code("contributor_cow"), panel["USA / DEU + FRA", "1990"].Code("host_cow"), panel["USA / DEU + FRA", "1990"].Codes[1].Reason));
        Assert.Equal("No nation is stated.", panel["USA / (not stated)", "1990"].Codes[1].Reason);
        var states = Nations.InSystem(StateSystem.Cow, "1990-12-31").Count;
        Assert.Equal((states * (states - 1)) + 2, panel.Rows.Count());
    }

    [Fact]
    public void Hosts_BalancedByLives_HaveARowForEachNationThatLives()
    {
        var data = new Fixture { Coverage = "1985/2010" }.Theatre("bay", null, "FRA").Force("a", f => f with { Theatres = ["bay"] }, Level("1990-01-01", 5)).Build();
        var panel = data.Troops(Stage.Deployed).Panel(PanelUnit.Host, CalendarPeriods.Months("1990-09", "1990-10"), PeriodRule.Peak).Balanced();

        Assert.Equal([PanelStatus.Figure, PanelStatus.Figure], panel.Rows.Where(r => r.Row == "FRA").Select(r => r.Status));
        Assert.Equal([(30, true), (2, true)], panel.Rows.Where(r => r.Row == "DDR").Select(r => (r.StateDays!.Value, r.IsState!.Value)));
        Assert.DoesNotContain(panel.Rows, r => r.Row == "SCG");
    }

    [Fact]
    public void Balanced_BeyondTheList_IsRefused() =>
        Assert.StartsWith(
            "The list of Correlates of War reaches from 1816-01-01 to 2016-12-31; it says nothing of 2017-12-31.",
            Assert.Throws<ArgumentOutOfRangeException>(() => Union().Troops(Stage.Deployed).Panel(PanelUnit.Nation, CalendarPeriods.Years("2016", "2017"), PeriodRule.AtEnd).Balanced(StateSystem.Cow)).Message,
            StringComparison.Ordinal);

    [Fact]
    public void Code_OfAColumnThatThePanelLacks_IsRefusedWithThoseThatItHas()
    {
        var panel = Union().Troops(Stage.Deployed).Panel(PanelUnit.Nation, Year1990, PeriodRule.AtEnd).WithCodes(CodeSystem.Cow, CodeSystem.IsoAlpha3);

        Assert.StartsWith("There is no column 'gleditsch_ward'; there are cow, iso_alpha3.", Assert.Throws<ArgumentException>(() => panel["DEU", "1990"].Code("gleditsch_ward")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Codes_OfANationThatEndsWithinThePeriod_AreThoseOfItsLastDay()
    {
        var panel = Union().Troops(Stage.Deployed).Panel(PanelUnit.Nation, CalendarPeriods.Months("1990-09", "1990-10"), PeriodRule.Peak).WithCodes(CodeSystem.Cow);

        Assert.Equal((new LocalDate(1990, 9, 30), "265"), (panel["DDR", "1990-09"].CodesOn, panel["DDR", "1990-09"].Code("cow")));
        Assert.Equal((new LocalDate(1990, 10, 2), "265"), (panel["DDR", "1990-10"].CodesOn, panel["DDR", "1990-10"].Code("cow")));
        Assert.Equal((new LocalDate(1990, 10, 31), "255"), (panel["DEU", "1990-10"].CodesOn, panel["DEU", "1990-10"].Code("cow")));
    }

    [Fact]
    public void Balanced_ByAnythingElse_IsRefused()
    {
        var panel = Union().Troops(Stage.Deployed).Panel(PanelUnit.Of(Facet.Nation, Facet.Operation), Year1990, PeriodRule.AtEnd);

        Assert.Equal(["DDR / op", "DEU / op"], panel.Rows.Select(r => r.Row));
        Assert.Equal("A panel by nation / operation cannot be balanced: only nations and hosts are members of a system of states.", Assert.Throws<InvalidOperationException>(panel.Balanced).Message);
        Assert.StartsWith("There is no unit 'XXX' in the panel.", Assert.Throws<KeyNotFoundException>(() => panel["XXX", "1990"]).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1990-10-02", 2)]
    [InlineData("1990-10-03", 31)]
    public void Codes_OfANationThatEndedBeforeThePeriod_AreThoseOfThePeriodsLastDay(string first, int day) =>
        Assert.Equal(new LocalDate(1990, 10, day), Union().Troops(Stage.Deployed).From("DDR").Panel(PanelUnit.Nation, CalendarPeriods.Span($"{first}/1990-10-31"), PeriodRule.Peak)["DDR", $"{first}/1990-10-31"].CodesOn);

    [Fact]
    public void Explain_OfAUnitAndAPeriod_IsOfItsCell_AndWhatThePanelLacksIsNamed()
    {
        var panel = Union().Troops(Stage.Deployed).Panel(PanelUnit.Nation, Year1990, PeriodRule.AtEnd).Balanced(StateSystem.Cow);

        Assert.Equal(("200", "west"), (panel.Explain("DEU", "1990").Answer, Assert.Single(panel.Explain("DEU", "1990").Counted).Contribution.Id.Value));
        Assert.Empty(panel.Explain("FRA", "1990").Counted);
        Assert.Equal("There is no unit 'XXX' in the panel.", Assert.Throws<KeyNotFoundException>(() => panel.Explain("XXX", "1990")).Message);
        Assert.Equal("There is no period '1991'.", Assert.Throws<KeyNotFoundException>(() => panel.Explain("DEU", "1991")).Message);
        Assert.Equal("There is no period '1991'.", Assert.Throws<KeyNotFoundException>(() => panel["DEU", "1991"]).Message);
    }

    [Fact]
    public void Dyads_OfNationsThatNeverLivedTogether_AreNone()
    {
        // Both lived in the period, Czechoslovakia until 1992 and the Czech Republic from 1993 on.
        var panel = Union().Troops(Stage.Deployed).Panel(PanelUnit.ContributorHost, CalendarPeriods.Span("1992-06/1993-06"), PeriodRule.Peak);
        var rows = panel.Balanced().Rows.Select(r => r.Row).ToHashSet();

        Assert.Superset(new HashSet<string> { "CSK / FRA", "FRA / CZE", "CZE / SVK" }, rows);
        Assert.DoesNotContain("CSK / CZE", rows);
        Assert.DoesNotContain("CZE / CSK", rows);
    }

    [Fact]
    public void Codes_OfAStateThatLeavesItsSystemForATime_AreThoseOfItsLastDayInIt()
    {
        var france = new Fixture { Coverage = "1940/1950" }.Force("a", f => f with { Contributor = "FRA" }, Level("1941-01-01", 5)).Build()
            .Troops(Stage.Deployed).Panel(PanelUnit.Nation, CalendarPeriods.Years("1942", "1944"), PeriodRule.Peak).Balanced(StateSystem.Cow);
        var until = Nations.Spells.First(s => s.Nation == "FRA" && s.System == StateSystem.Cow).During.Latest!.Value;

        Assert.Equal(1942, until.Year);
        Assert.Equal((until, 0, true), (france["FRA", "1942"].CodesOn, france["FRA", "1943"].StateDays, france["FRA", "1942"].IsState));
    }

    [Fact]
    public void Rows_AreTheCellsOfTheTable() =>
        Gen.Select(Generators.Datasets, Generators.OneOf(PanelUnit.Nation, PanelUnit.Host, PanelUnit.ContributorHost, PanelUnit.Of(Facet.Operation, Facet.Nation)), Generators.OneOf(Rules)).Sample(
            (data, unit, rule) =>
            {
                var periods = CalendarPeriods.Months("2016-11", "2017-01");
                var query = data.Troops(Stage.Deployed);
                var panel = query.Panel(unit, periods, rule);
                Assert.Equal(Cells(query.By([.. unit.Facets]), periods, rule), panel.Rows.Select(r => (r.Row, r.Period, r.State, r.Text, r.Low, r.Best, r.High)));
                if (unit.Facets.Count > 1)
                    return;

                // A panel that is balanced has more rows, and none of them says anything of anybody.
                var reported = panel.Rows.Select(r => r.Row).ToHashSet();
                var balanced = panel.Balanced();
                Assert.Superset(reported, balanced.Rows.Select(r => r.Row).ToHashSet());
                Assert.All(balanced.Rows.Take(3000).Where(r => !reported.Contains(r.Row)), r => Assert.True(r is { Low: null, High: null, UnknownCount: 0 }, $"{r.Row} {r.Period}: {r.Text}"));
            },
            iter: Often.Times(60));

    [Fact]
    public void Text_StatesTheRuleTheStatesAndTheCodes()
    {
        var lines = Union().Troops(Stage.Deployed).Panel(PanelUnit.Nation, Year1990, PeriodRule.AtEnd).WithCodes(CodeSystem.Cow).ToString().Split('\n');

        Assert.Equal("Troops (troops, staff officers, experts on mission), deployed, by nation; on the last day of each period", lines[0]);
        Assert.Equal("nation  period  cow  low  best  high  status  sdmx  unknown", lines[2]);
        Assert.Equal("DDR     1990    -      0     0     0  zero    A", lines[4]);
        Assert.Equal("DEU     1990    255  200   200   200  figure  A", lines[5]);
        Assert.Equal(["* Figures are people.", "* Codes: as on the last day of each period; a nation outside a system has none in it."], lines[7..9]);
        Assert.Contains(
            "* States: members by Correlates of War on the last day of each period; \"none reported\" is no zero.",
            Union().Troops(Stage.Deployed).Panel(PanelUnit.Nation, Year1990, PeriodRule.AtEnd).Balanced(StateSystem.Cow).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Text_OfPeaks_SaysOnWhichDaysStatesAreStates_AndWithoutCodesNothingOfThem()
    {
        var panel = new Fixture().Force("a", Level("2016-01-01", 100)).Build().Troops(Stage.Deployed).Panel(PanelUnit.Nation, CalendarPeriods.Years("2016", "2016"), PeriodRule.Peak);

        Assert.DoesNotContain("Codes:", panel.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("States:", panel.ToString(), StringComparison.Ordinal);
        Assert.Contains("States: members by Correlates of War on any day of each period, the last such day for codes; \"none reported\" is no zero.", panel.Balanced(StateSystem.Cow).ToString(), StringComparison.Ordinal);
        Assert.Contains("States: members by Gleditsch and Ward on any day of each period", panel.Balanced(StateSystem.GleditschWard).ToString(), StringComparison.Ordinal);
        Assert.Contains("States: nations by their lives on any day of each period", panel.Balanced().ToString(), StringComparison.Ordinal);
        Assert.Contains("Codes: as on any day of each period, the last such day for codes; a nation outside a system has none in it.", panel.WithCodes(CodeSystem.Cow).ToString(), StringComparison.Ordinal);
    }

    private static IEnumerable<(string, string, CellState, string, decimal?, decimal?, decimal?)> Cells(TroopQuery query, IReadOnlyList<CalendarPeriod> periods, PeriodRule rule) => rule switch
    {
        PeriodRule.Average => query.Averages(periods).ToRows().Select(r => (r.Row, r.Period, r.State, r.Text, r.Low, r.Best, r.High)),
        PeriodRule.PersonDays => query.PersonDays(periods).ToRows().Select(r => (r.Row, r.Period, r.State, r.Text, (decimal?)r.Low, (decimal?)r.Best, (decimal?)r.High)),
        _ => query.By(rule, periods).ToRows().Select(r => (r.Row, r.Period, r.State, r.Text, (decimal?)r.Low, (decimal?)r.Best, (decimal?)r.High)),
    };

    private static (PanelStatus Status, decimal? Best, char? Code, bool? IsState, int? Days, string Codes) Said(PanelRow row) =>
        (row.Status, row.Best, row.SdmxCode, row.IsState, row.StateDays, string.Join(" ", row.Codes.Select(c => c.Code ?? "-")));

    /// <summary>West Germany's 100 and then 200, and East Germany's 50, whose nation ends on 1990-10-02.</summary>
    private static Dataset Union() => new Fixture { Coverage = "1985/2010" }
        .Force("west", f => f with { Contributor = "DEU" }, Level("1990-01-01", 100), Level("1990-07-01", 200))
        .Force("east", f => f with { Contributor = "DDR" }, Level("1990-01-01", 50)).Build();
}
