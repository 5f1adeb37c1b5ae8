namespace Deployments.Tests.Formats;

/// <summary>The ATOP member-level file on rows typed by hand: each oddity of the published file once.</summary>
public sealed class AtopAlliancesTests
{
    private const string Header = "atopid,cowid,cow4id,member,cowsys,yrent,moent,dayent,yrexit,moexit,dayexit,ineffect,bilat,phase,maxphase,defense,offense,neutral,nonagg,consul,version\n";

    [Fact]
    public void Exit_IsExcluded()
    {
        var set = AtopAlliances.Parse(Header + Row(1005, 2, "1815,1,3", "1815,2,8") + Row(1005, 20, "1815,1,3", "1815,2,8")).Set;

        Assert.Equal("1815-01-03/1815-02-07", set["atop-1005"].Members[0].During.ToString());
        Assert.Equal(Certainty.No, set.Between("USA", "CAN", "1815-02-08").State);
    }

    [Fact]
    public void ExitZero_IsInForceAtTheEndOfTheList()
    {
        var set = AtopAlliances.Parse(Header + Row(3180, 2, "1951,6,19", "0,0,0")).Set;

        Assert.Equal(Certainty.Certain, set.MembersOf("atop-3180", "2016-12-31").Has("USA"));
        Assert.Equal(Certainty.Unknown, set.MembersOf("atop-3180", "2017-01-01").Has("USA"));
    }

    [Fact]
    public void Phases_AreOneAlliance_WithMergedSpans_AndObligationsDatedByPhase()
    {
        var set = AtopAlliances.Parse(Header
            + Row(3180, 2, "1949,4,4", "1951,6,19", phase: 1, flags: "1,0,0,1,1") + Row(3180, 20, "1949,4,4", "1951,6,19", phase: 1, flags: "1,0,0,1,1")
            + Row(3180, 2, "1951,6,19", "0,0,0", phase: 2, flags: "1,0,0,0,1") + Row(3180, 20, "1951,6,19", "0,0,0", phase: 2, flags: "1,0,0,1,1")).Set;

        Assert.Equal(["CAN 1949-04-04/..", "USA 1949-04-04/.."], set["atop-3180"].Members.Select(m => $"{m.Nation} {m.During}").Order());
        Assert.Equal("defence, non-aggression, consultation", set.Between("USA", "CAN", "1951-06-18").FirstOwes.ToString());
        Assert.Equal("defence, consultation", set.Between("USA", "CAN", "1951-06-19").FirstOwes.ToString());
        Assert.Equal("defence, non-aggression, consultation", set.Between("USA", "CAN", "1951-06-19").SecondOwes.ToString());
    }

    [Fact]
    public void DayThatIsBlankOrZero_IsSomeDayOfTheMonth()
    {
        var reading = AtopAlliances.Parse(Header + Row(1115, 2, "1844,6,", "1846,6,29") + Row(1120, 2, "1847,5,21", "1847,8,0"));

        Assert.Equal("1844-06/1846-06-28", reading.Set["atop-1115"].Members[0].During.ToString());
        Assert.Equal("1847-05-21/1847-08", reading.Set["atop-1120"].Members[0].During.ToString());
        Assert.Equal(Certainty.Possible, reading.Set.MembersOf("atop-1115", "1844-06-15").Has("USA"));
        Assert.Equal(
            "warning DEP048 at line 2, dayent: The entry has no day and is taken as some day of 1844-06.", reading.Findings[0].ToString());
    }

    [Fact]
    public void BlankCowNumber_IsNone_AndAnotherSaysWhichIsTheSame()
    {
        var reading = AtopAlliances.Parse(Header + Row(3180, 2, "1951,6,19", "0,0,0", cow: "227") + Row(1005, 2, "1815,1,3", "1815,2,8"));

        Assert.Equal(["cow-227"], reading.SameAs["atop-3180"].Select(s => s.Value));
        Assert.False(reading.SameAs.ContainsKey("atop-1005"));
    }

    [Fact]
    public void MemberThatIsNoCorrelatesOfWarNumber_IsKeptAsAtops()
    {
        var reading = AtopAlliances.Parse(Header + Row(1320, 8152, "1874,3,15", "1883,8,25"));

        Assert.Equal("atop-8152", Assert.Single(reading.Nations).Id.Value);
        Assert.Single(reading.Findings, f => f.Code == FindingCodes.CodeWithoutNation);
    }

    [Fact]
    public void OverlappingRowsOfOneState_AreMerged_AndAFinding()
    {
        var reading = AtopAlliances.Parse(Header + Row(3610, 360, "1993,1,1", "1994,6,22", phase: 3) + Row(3610, 360, "1993,1,1", "1993,9,24", phase: 2));

        Assert.Equal("1993-01-01/1994-06-21", Assert.Single(reading.Set["atop-3610"].Members).During.ToString());
        Assert.Equal(
            "warning DEP053 at line 3, member: Alliance 3610 has state 360 in 1993-01-01/1993-09-23 here and in 1993-01-01/1994-06-21 on line 2; the spans are merged.",
            Assert.Single(reading.Findings).ToString());
    }

    [Fact]
    public void ExitOnTheDayOfEntry_IsNoTime_AndAFinding()
    {
        var reading = AtopAlliances.Parse(Header + Row(1, 2, "1900,1,1", "1900,1,1"));

        Assert.Empty(reading.Set.Alliances);
        Assert.Equal("error DEP045 at line 2, yrexit: The row ends with 1899-12-31 and starts with 1900-01-01. It is not used.", Assert.Single(reading.Findings).ToString());
    }

    [Fact]
    public void InEffectThatContradictsTheExit_IsAFinding() =>
        Assert.Single(AtopAlliances.Parse(Header + Row(1, 2, "1900,1,1", "0,0,0").Replace(",1,0,1,2,", ",0,0,1,2,", StringComparison.Ordinal)).Findings, f => f.Path == "ineffect");

    [Fact]
    public void Flags_OfAllFiveKinds_AreRead() => Assert.Equal(
        "offence, neutrality; unknown: defence",
        AtopAlliances.Parse(Header + Row(1, 2, "1900,1,1", "0,0,0", flags: ",1,1,0,0")).Set.MembersOf("atop-1", "1950-01-01").Memberships[0].Undertakes.ToString());

    [Fact]
    public void CorrelatesOfWarFile_IsRefused() =>
        Assert.Equal("DEP041", Assert.Throws<DatasetException>(() => AtopAlliances.Parse("version4id,ccode\n")).Findings[0].Code.Code);

    private static string Row(int alliance, int member, string entry, string exit, string cow = "", int phase = 1, string flags = "1,0,0,0,0") =>
        FormattableString.Invariant($"{alliance},,{cow},{member},1,{entry},{exit},{(exit == "0,0,0" ? 1 : 0)},0,{phase},2,{flags},4.01\n");
}
