using static Deployments.Tests.Validation.Drafts;

namespace Deployments.Tests.Validation;

public sealed class ReportsCheckTests
{
    [Fact]
    public void Check_TheSameClaimTwice_NamesTheFirst() =>
        Finds("The report says again what reports[0] says: '5,000' deployed as of 2016-07-01; expected each claim once.", Deployed("2016-07-01", 5000), Deployed("2016-07-01", 5000));

    [Fact]
    public void Check_TwoFiguresForOneDay_NamesBoth() =>
        Finds(
            "The report gives '5,100' deployed as of 2016-07-01, and reports[0] of the same series gives '5,000'; expected one figure, or publication dates that say which is the later edition.",
            Deployed("2016-07-01", 5000), Deployed("2016-07-01", 5100));

    [Theory]
    [InlineData(5000)]
    [InlineData(5100)]
    public void Check_ALaterEdition_MayRepeatOrReviseAFigure(long figure) =>
        Assert.Empty(WithReports(Deployed("2016-07-01", 5000) with { Published = "2016-07-10" }, Deployed("2016-07-01", figure) with { Published = "2016-08-10" }));

    [Fact]
    public void Check_AnotherPublisher_MayDisagree() =>
        Assert.Empty(After(d =>
        {
            d.Sources.Add(new Source { Id = "press", Publisher = "Newspaper", Published = "2016-12-31" });
            d.Contributions[0] = d.Contributions[0] with { Reports = [Deployed("2016-07-01", 5000), Deployed("2016-07-01", 6000) with { Source = "press" }] };
        }));

    [Fact]
    public void Check_ALevelBesideAChange_IsNoContradiction() =>
        Assert.Empty(WithReports(Deployed("2016-06-01", 4440), Change("2016-07-01", "+560"), Deployed("2016-07-01", 5000)));

    [Fact]
    public void Check_ZeroAndBack_IsFoundOnceAtTheFirstZero() =>
        Finds(
            "The series drops from '42,600' to 0 as of 2015-06 and is back at '42,285' as of 2015-08; expected a reason in place of the 0 if nobody counted.",
            Deployed("2015-08", 42_285), Deployed("2015-05", 42_600), Deployed("2015-06", 0), Deployed("2015-07", 0));

    [Fact]
    public void Check_ZeroAtTheEnd_IsAWithdrawal() => Assert.Empty(WithReports(Deployed("2016-05", 5000), Deployed("2016-06", 0)));

    [Theory]
    [InlineData("500", "5,000", true)]
    [InlineData("5,000", "500", true)]
    [InlineData("500", "4,999", false)]
    [InlineData("3", "30", false)]
    [InlineData("10", "100", true)]
    [InlineData("up to 500", "5,000", false)]
    [InlineData("500", "at least 5,000", true)]
    public void Check_TenTimesAsMuch_IsFoundWhereEveryReadingSaysSo(string before, string after, bool found) =>
        Assert.Equal(found, WithReports(Deployed("2016-06", before), Deployed("2016-07", after)).Any(f => f.Code == FindingCodes.TenfoldJump));

    [Fact]
    public void Check_ChangeBeforeAnyLevel_HasNothingToAddTo() =>
        Finds(
            "The change '+560' as of 2016-06 has no deployed level before it; expected an earlier level, without which the strength is at least that.",
            Change("2016-06", "+560"), Deployed("2016-07", 5000));

    [Fact]
    public void Check_DecreaseBeforeAnyLevel_LeavesTheStrengthUnknown() =>
        Finds(
            "The change '-560' as of 2016-06 has no deployed level before it; expected an earlier level, without which the strength is unknown.",
            Change("2016-06", "-560"), Deployed("2016-07", 5000));

    [Fact]
    public void Check_DecreasesUpToTheLevelWithEarlierChanges_AreSound() =>
        Assert.Empty(WithReports(Deployed("2016-05", 500), Change("2016-06", "+300"), Change("2016-07", "-800")));

    [Fact]
    public void Check_DecreaseBeyondTheLevel_NamesTheLevel() =>
        Finds(
            "The decrease '-801' as of 2016-07 is larger than the level before it, '800'; expected at most that many, and the result stops at 0.",
            Deployed("2016-05", 500), Change("2016-06", "+300"), Change("2016-07", "-801"));

    [Fact]
    public void Check_PledgeOfWhatIsThere_GoesBackwards() =>
        Finds(
            "The report gives '5,000' as pledged as of 2016-08, after '5,000' were deployed as of 2016-07; expected the stage deployed, or a contribution of its own.",
            Deployed("2016-07", 5000), Deployed("2016-08", 5000) with { Stage = Stage.Pledged });

    [Fact]
    public void Check_PledgeOfMore_WithdrawalAndMandate_DoNotGoBackwards() =>
        Assert.Empty(WithReports(
            Deployed("2016-07", 5000),
            Deployed("2016-08", 5560) with { Stage = Stage.Pledged },
            Deployed("2016-09", 0) with { Stage = Stage.Pledged },
            Deployed("2016-09", 5000) with { Stage = Stage.Authorised }));

    [Fact]
    public void Check_PartAboveItsWhole_IsJudgedByTheReportsOfTheDay()
    {
        var findings = After(d =>
        {
            d.Contributions[0] = d.Contributions[0] with { Reports = [Deployed("2016-06-01", 5000), Deployed("2016-08-01", 3000)] };
            d.Contributions.Add(Force("part", Deployed("2016-07-01", 4000)) with { IncludedIn = ["usa"] });
        });

        Assert.Equal(
            "On 2016-08-01 the part has '4,000' deployed, more than the '3,000' of 'usa', in which it is included; expected no more than the whole.",
            Assert.Single(findings).Message);
    }

    [Fact]
    public void Check_PartAboveItsWholeOutsideItsInclusion_IsSound() =>
        Assert.Empty(After(d => d.Contributions.Add(Force("part", Deployed("2016-07-01", 5001)) with { IncludedIn = ["usa@2015"] })));

    [Theory]
    [InlineData("2016-08-01", false)]
    [InlineData("2016-08-02", true)]
    public void Check_PredecessorStillThere_IsFoundBeyondTheFirstDay(string lastReport, bool found)
    {
        var findings = After(d =>
        {
            d.Contributions[0] = d.Contributions[0] with { Reports = [Deployed("2016-07-01", 5000), Deployed(lastReport, 5000)] };
            d.Contributions.Add(Force("next", Deployed("2016-08-01", 5000)) with { Continues = "usa" });
        });

        Assert.Equal(found, findings.Any(f => f.Code == FindingCodes.SuccessionOverlap));
    }

    [Fact]
    public void Check_ZeroAtTheStart_IsAnArrival() => Assert.Empty(WithReports(Deployed("2016-05", 0), Deployed("2016-06", 5000)));

    [Fact]
    public void Check_ReportsInDescendingOrder_AreReadInTheirs() =>
        Finds(
            "The series drops from '42,600' to 0 as of 2015-06 and is back at '42,285' as of 2015-08; expected a reason in place of the 0 if nobody counted.",
            Deployed("2015-08", 42_285), Deployed("2015-06", 0), Deployed("2015-05", 42_600));

    [Theory]
    [InlineData(2)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(40)]
    public void Check_ManyClaimsOfOneDay_FindsAsOfFew(int count)
    {
        var first = new LocalDate(2016, 7, 1);
        var repeated = WithReports([.. Enumerable.Range(0, count).Select(_ => Deployed("2016-07-01", 5000))]);
        var edited = WithReports([.. Enumerable.Range(0, count).Select(i => Deployed("2016-07-01", 5000 + i) with { Published = EdtfDate.FromDay(first.PlusDays(i)) })]);

        Assert.Equal(count - 1, repeated.Count);
        Assert.All(repeated, f => Assert.Equal(FindingCodes.SaidTwice, f.Code));
        Assert.Empty(edited);
    }

    [Fact]
    public void Check_AChangeAfterALevelOfItsDay_IsNoContradiction() => Assert.Empty(WithReports(Deployed("2016-07-01", 5000), Change("2016-07-01", "+560")));

    [Theory]
    [InlineData(5000, 500, false)]
    [InlineData(500, 5000, true)]
    public void Check_EditionsInAnyOrder_TheLaterOneHolds(long later, long earlier, bool jumps) =>
        Assert.Equal(
            jumps,
            WithReports(
                Deployed("2016-06-01", later) with { Published = "2016-09-01" }, Deployed("2016-06-01", earlier) with { Published = "2016-07-01" }, Deployed("2016-07-01", 5000))
                .Any(f => f.Code == FindingCodes.TenfoldJump));

    [Fact]
    public void Check_ChangesFromTheLargestArmy_AreAddedUp() =>
        Finds(
            "The decrease '-60,000,000' as of 2016-08 is larger than the level before it, '50,000,000'; expected at most that many, and the result stops at 0.",
            Deployed("2016-06", 100_000_000), Change("2016-07", "-50000000"), Change("2016-08", "-60000000"));

    [Fact]
    public void Check_ChangeOfALevelBeyondAnyArmy_IsNotAddedUp() =>
        Assert.Equal(FindingCodes.FigureTooLarge, Assert.Single(WithReports(Deployed("2016-06", long.MaxValue), Change("2016-07", "+1"))).Code);

    [Theory]
    [InlineData("at least 100000001")]
    [InlineData("at least 5 (best 100000001)")]
    [InlineData("at least 5 and at most 100000001")]
    public void Check_AnyBoundBeyondAnyArmy_IsRefused(string level) =>
        Assert.Equal(FindingCodes.FigureTooLarge, Assert.Single(WithReports(Deployed("2016-06", level))).Code);

    [Fact]
    public void Check_ForcesWithSeveralReports_LookAlike() =>
        Assert.Equal(FindingCodes.LookAlike, Assert.Single(After(d => d.Contributions.Add(Force("army", Deployed("2016-08-01", 4000), Deployed("2016-09-01", 4000)) with { Branch = Branch.Army }))).Code);

    [Fact]
    public void Check_RowsOfAList_AreComparedInTheirOrder()
    {
        var findings = After(d =>
        {
            d.Series[0] = d.Series[0] with { Exhaustive = new ExhaustiveScope() };
            d.Contributions.RemoveAt(1);
            d.Contributions[0] = d.Contributions[0] with { Reports = [Deployed("2016-08", 5000), Deployed("2016-07-15", 5000), Deployed("2016-07", 5000)] };
        });

        Assert.StartsWith("The series 'lists' has deployed rows as of '2016-07' and as of '2016-07-15', which are two lists", Assert.Single(findings).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_PartAboveItsWholeOnTheLastDayOfTheWhole_IsFound() =>
        Assert.Contains(
            After(d =>
            {
                d.Contributions[0] = d.Contributions[0] with { Life = "2014-06-15/2016-07-01" };
                d.Contributions.Add(Force("part", Deployed("2016-07-01", 5001)) with { IncludedIn = ["usa"] });
            }),
            f => f.Code == FindingCodes.PartAboveWhole);

    [Theory]
    [InlineData("list", "2016-07-01", false)]
    [InlineData("press", "2016-07-01", true)]
    [InlineData("list", "2016-05-01", true)]
    public void Check_AReasonAfterALevel_EndsTheLevelOfItsOwnSeries(string source, string day, bool found)
    {
        var findings = After(d =>
        {
            d.Sources.Add(new Source { Id = "press", Publisher = "Newspaper", Published = "2016-12-31" });
            d.Contributions[0] = d.Contributions[0] with { Reports = [Deployed("2016-06-01", 5000), Missing(day, MissingReason.Withheld) with { Source = source }] };
            d.Contributions.Add(Force("part", Deployed("2016-08-01", 6000)) with { IncludedIn = ["usa"] });
        });

        Assert.Equal(found, findings.Any(f => f.Code == FindingCodes.PartAboveWhole));
    }

    private static void Finds(string message, params TroopReport[] reports) => Assert.Equal(message, Assert.Single(WithReports(reports)).Message);
}
