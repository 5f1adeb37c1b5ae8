namespace Deployments.Tests.Formats;

/// <summary>The Correlates of War list on rows typed by hand: each oddity of the published file once.</summary>
public sealed class CowAlliancesTests
{
    private const string Header =
        "version4id,ccode,state_name,all_st_day,all_st_month,all_st_year,all_end_day,all_end_month,all_end_year,ss_type,mem_st_day,mem_st_month,mem_st_year,mem_end_day,mem_end_month,mem_end_year,left_censor,right_censor,defense,neutrality,nonaggression,entente,version\n";

    private const string Usa = "227,2,\"United States of America\",4,4,1949,,,,\"Type I: Defense Pact\",4,4,1949,,,,0,1,1,0,1,1,4.1\n";
    private const string Turkey = "227,640,\"Turkey\",4,4,1949,,,,\"Type I: Defense Pact\",22,10,1951,,,,0,1,1,0,0,1,4.1\n";

    [Fact]
    public void BlankEnd_IsInForceAtTheEndOfTheList_AndUnknownAfterIt()
    {
        var set = CowAlliances.Parse(Header + Usa + Turkey).Set;

        Assert.Equal("members of cow-227 on 2012-12-31: 2 (TUR, USA)", set.MembersOf("cow-227", "2012-12-31").ToString());
        Assert.False(set.MembersOf("cow-227", "2013-01-01").IsComplete);
        Assert.Equal("1816-01-01/2012-12-31", set.Coverage.ToString());
    }

    [Fact]
    public void Flags_AreWhatTheRowsStateOwes_AndOffenceIsUnknown()
    {
        var pair = CowAlliances.Parse(Header + Usa + Turkey).Set.Between("USA", "TUR", "1998-06-30");

        Assert.Equal("defence, non-aggression, consultation; unknown: offence", pair.FirstOwes.ToString());
        Assert.Equal("defence, consultation; unknown: offence", pair.SecondOwes.ToString());
        Assert.Equal(CowAllianceType.DefencePact, pair.FirstOwes.CowType);
        Assert.Contains("COW Formal Alliances v4.1, line 3", pair.Bonds[0].Obligations.Select(o => o.Citation));
    }

    [Fact]
    public void End_IsIncluded()
    {
        var set = CowAlliances.Parse(Header + Row("9,2,A", "1,1,1930", "5,5,1935") + Row("9,20,B", "1,1,1930", "5,5,1935")).Set;

        Assert.Equal(Certainty.Certain, set.Between("USA", "CAN", "1935-05-05").State);
        Assert.Equal(Certainty.No, set.Between("USA", "CAN", "1935-05-06").State);
    }

    [Fact]
    public void ClampedStart_IsUnknown_AndCertainFromTheStartOfTheList()
    {
        var set = CowAlliances.Parse(Header + Row("1,200,UK", "1,1,1816", ",,", left: "1")).Set;

        Assert.Equal("/..", set["cow-1"].Members[0].During.ToString());
        Assert.Equal(Certainty.Certain, set.MembersOf("cow-1", "1816-01-01").Has("GBR"));
        Assert.Equal(Certainty.Unknown, set.MembersOf("cow-1", "1815-12-31").Has("GBR"));
    }

    [Fact]
    public void LeftCensorOnALaterStart_KeepsTheStart_AndIsAFinding()
    {
        var reading = CowAlliances.Parse(Header + Row("1,200,UK", "1,1,1900", ",,", left: "1"));

        Assert.Equal("1900-01-01/..", reading.Set["cow-1"].Members[0].During.ToString());
        Assert.Equal(
            "warning DEP051 at line 2, left_censor: \"left_censor\" says that the membership began before 1816-01-01, and the row starts on 1900-01-01; the row's start is used.",
            Assert.Single(reading.Findings, f => f.Path == "left_censor").ToString());
    }

    [Fact]
    public void TwoGermanNumbers_AreOneGermany_WithoutABreak()
    {
        var reading = CowAlliances.Parse(Header + Row("227,260,GFR", "23,10,1954", "2,10,1990") + Row("227,255,Germany", "3,10,1990", ",,"));

        var member = Assert.Single(reading.Set["cow-227"].Members);
        Assert.Equal(("DEU", "1954-10-23/..", "COW Formal Alliances v4.1, lines 2, 3"), (member.Nation.Value, member.During.ToString(), member.Citation));
        Assert.Empty(reading.Nations);
    }

    [Fact]
    public void NumberThatChangesItsNation_IsSplitOnTheDay()
    {
        var set = CowAlliances.Parse(Header + Row("9,365,Russia", "1,1,1990", ",,")).Set;

        Assert.Equal(["SUN 1990-01-01/1991-12-25", "RUS 1991-12-26/.."], set["cow-9"].Members.Select(m => $"{m.Nation} {m.During}"));
    }

    [Fact]
    public void NumberOfNoNation_IsKeptUnderTheNumber_AndIsAFinding()
    {
        var reading = CowAlliances.Parse(Header + Row("9,998,Northland", "1,1,1850", "15,6,1866"));

        Assert.Equal(("cow-998", "Northland"), (reading.Nations[0].Id.Value, reading.Nations[0].Name));
        Assert.Equal(Certainty.Certain, reading.Set.MembersOf("cow-9", "1860-01-01").Has("cow-998"));
        Assert.Equal(
            "warning DEP049 at line 2, ccode: 998, \"Northland\", is no built-in nation's number in 1850-01-01/1866-06-15; that time is kept under cow-998.",
            Assert.Single(reading.Findings).ToString());
        Assert.Equal(1, reading.RowsUsed);
    }

    [Fact]
    public void LeaveAndReturn_AreTwoSpells()
    {
        var set = CowAlliances.Parse(Header + Row("9,651,Egypt", "22,3,1945", "31,3,1979") + Row("9,651,Egypt", "22,5,1989", ",,")).Set;

        Assert.Equal(["1945-03-22/1979-03-31", "1989-05-22/.."], set.LeftAndReturned().Select(s => s.During.ToString()));
    }

    [Fact]
    public void BlankFlag_IsUnknown_AndAFinding()
    {
        var reading = CowAlliances.Parse(Header + Row("9,2,A", "1,1,1930", ",,", flags: "1,0,,0") + Row("9,20,B", "1,1,1930", ",,"));

        Assert.Equal("defence; unknown: offence, non-aggression", reading.Set.Between("USA", "CAN", "1935-05-05").FirstOwes.ToString());
        Assert.Equal(
            "warning DEP047 at line 2, nonaggression: \"nonaggression\" is blank; expected 0 or 1. What it says is taken as unknown.",
            Assert.Single(reading.Findings).ToString());
    }

    [Fact]
    public void MonthWithoutDay_IsSomeDayOfTheMonth()
    {
        var reading = CowAlliances.Parse(Header + Row("9,2,A", ",6,1930", "0,7,1931"));

        Assert.Equal("1930-06/1931-07", reading.Set["cow-9"].Members[0].During.ToString());
        Assert.Equal(2, reading.Findings.Count(f => f.Code == FindingCodes.DateIncomplete));
    }

    [Theory]
    [InlineData("9,x,A", "1,1,1930", ",,", "error DEP043 at line 2, ccode: The state's number is 'x'; expected a whole number from 1 on. The row is not used.")]
    [InlineData(",2,A", "1,1,1930", ",,", "error DEP043 at line 2, version4id: The alliance's number is ''; expected a whole number from 1 on. The row is not used.")]
    [InlineData("9,2,A", "1,1,", ",,", "error DEP043 at line 2, mem_st_year: The start of the membership, '-1-1', is no date; expected a year, a month and a day as numbers. The row is not used.")]
    [InlineData("9,2,A", "31,2,1930", ",,", "error DEP044 at line 2, mem_st_day: The start of the membership, '1930-2-31', is no day of the calendar. The row is not used.")]
    [InlineData("9,2,A", "1,21,1930", ",,", "error DEP044 at line 2, mem_st_day: The start of the membership, '1930-21-1', is no day of the calendar. The row is not used.")]
    [InlineData("9,2,A", "2,1,1930", "1,1,1930", "error DEP045 at line 2, mem_end_year: The row ends with 1930-01-01 and starts with 1930-01-02. It is not used.")]
    public void RowThatCannotBeUsed_IsAFinding(string states, string start, string end, string expected)
    {
        var reading = CowAlliances.Parse(Header + Row(states, start, end) + Usa);

        Assert.Equal((2, 1), (reading.Rows, reading.RowsUsed));
        Assert.Equal(expected, Assert.Single(reading.Findings, f => f.Severity == FindingSeverity.Error).ToString());
        Assert.Single(reading.Set.Alliances);
    }

    [Fact]
    public void RowTwice_IsUsedOnce()
    {
        var reading = CowAlliances.Parse(Header + Usa + Usa);

        Assert.Equal((2, 1), (reading.Rows, reading.RowsUsed));
        Assert.Equal("warning DEP046 at line 3, $: The row says the same as line 2; it is not used again.", Assert.Single(reading.Findings).ToString());
    }

    [Fact]
    public void UnevenRow_IsAFinding_AndTheRestIsRead()
    {
        var reading = CowAlliances.Parse(Header + "9,2,A\n" + Usa);

        Assert.Equal("error DEP042 at line 2, $: The row has 3 fields and the first line 23; the row is not used.", Assert.Single(reading.Findings).ToString());
        Assert.Equal((2, 1), (reading.Rows, reading.RowsUsed));
    }

    [Fact]
    public void Contradictions_AreFindings_AndNothingIsChanged()
    {
        var reading = CowAlliances.Parse(Header
            + "38,220,\"France\",24,1,1859,11,7,1859,\"Type III: Entente\",19,1,1859,12,7,1859,0,1,1,0,0,0,4.0\n"
            + "38,325,\"Italy\",25,1,1859,11,7,1859,\"Type III: Entente\",24,1,1859,11,7,1859,0,0,0,0,0,0,4.0\n"
            + "38,325,\"Italy\",24,1,1859,11,7,1859,\"Type III: Entente\",1,7,1859,11,7,1859,0,0,0,0,0,0,4.0\n");

        Assert.Equal(
            ["2 mem_end_year", "2 mem_st_year", "2 right_censor", "2 ss_type", "2 version", "3 all_st_day", "4 ccode"],
            reading.Findings.Select(f => $"{f.Line} {f.Path}").Order(StringComparer.Ordinal));
        Assert.Equal("1859-01-19/1859-07-12", reading.Set["cow-38"].Members[0].During.ToString());
        Assert.Equal("1859-01-19/1859-07-12", reading.Set["cow-38"].Life.ToString());
        Assert.Equal("defence; unknown: offence", reading.Set.MembersOf("cow-38", "1859-02-01").Memberships[0].Undertakes.ToString());
    }

    [Fact]
    public void QuotedName_WithCommaAndLineBreak_KeepsTheLines()
    {
        var reading = CowAlliances.Parse(Header + Row("9,998,\"North,\n \"\"the\"\" land\"", "1,1,1930", ",,") + Row("9,2,A", "1,1,1930", "1,1,1929"));

        Assert.Equal("error DEP045 at line 4, mem_end_year: The row ends with 1929-01-01 and starts with 1930-01-01. It is not used.", reading.Findings[^1].ToString());
        Assert.Equal("North,\n \"the\" land", reading.Nations[0].Name);
    }

    [Theory]
    [InlineData("", "DEP006")]
    [InlineData("\n\n", "DEP006")]
    [InlineData("version4id,ccode\n1,2\n", "DEP041")]
    [InlineData("atopid,member\n", "DEP041")]
    public void Text_ThatIsNoSuchTable_IsRefused(string text, string code)
    {
        var refused = Assert.Throws<DatasetException>(() => CowAlliances.Parse(text));

        Assert.Equal(code, Assert.Single(refused.Findings).Code.Code);
    }

    [Fact]
    public void QuotationMarkThatIsNotClosed_RefusesTheFile()
    {
        var refused = Assert.Throws<DatasetException>(() => CowAlliances.Parse(Header + Usa + "227,20,\"Canada,4,4,1949\n" + Turkey));

        Assert.Equal(("DEP040", 3), (refused.Findings[^1].Code.Code, refused.Findings[^1].Line));
    }

    [Fact]
    public void Load_MissingFile_SaysWhy()
    {
        Assert.False(CowAlliances.TryLoad(Repository.PathOf("no-such.csv"), out _, out var findings));
        Assert.Equal("DEP001", Assert.Single(findings).Code.Code);
        Assert.Throws<DatasetException>(() => CowAlliances.Load(Repository.PathOf("no-such.csv")));
    }

    [Fact]
    public void Load_BytesThatAreNotUtf8_AreRefused()
    {
        var path = Path.GetTempFileName();
        File.WriteAllBytes(path, [.. System.Text.Encoding.ASCII.GetBytes(Header + "9,998,C"), 0xF4, .. "te,1,1,1930\n"u8]);

        Assert.False(CowAlliances.TryLoad(path, out _, out var findings));
        File.Delete(path);
        Assert.Equal("DEP008", Assert.Single(findings).Code.Code);
    }

    [Fact]
    public void Alliances_PassIntoADataset_AndBack()
    {
        var reading = CowAlliances.Parse(Header + Usa + Turkey + Row("9,998,Northland", "1,1,1850", "15,6,1866", flags: "1,,0,0"));
        var data = new DatasetBuilder("COW").Add(reading.Nations).Add(reading.Set.Alliances).Build();

        var again = Dataset.Parse(data.ToJson()).AllianceSet;

        Assert.Equal(reading.Set.Between("USA", "TUR", "1998-06-30").FirstOwes, again.Between("USA", "TUR", "1998-06-30").FirstOwes with { });
        Assert.Equal(Certainty.Unknown, again.MembersOf("cow-227", "2013-01-01").Has("USA"));
    }

    private static string Row(string states, string start, string end, string left = "0", string flags = "1,0,0,0") =>
        $"{states},1,1,1815,,,,\"Type I: Defense Pact\",{start},{end},{left},{(end == ",," ? 1 : 0)},{flags},4.1\n";
}
