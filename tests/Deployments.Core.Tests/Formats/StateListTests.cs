namespace Deployments.Tests.Formats;

/// <summary>The lists of states on rows typed by hand: each oddity of the published files once.</summary>
public sealed class StateListTests
{
    private const string CowHeader = "stateabb,ccode,statenme,styear,stmonth,stday,endyear,endmonth,endday,version\n";
    private const string GwHeader = "\"gwcode\",\"gwc\",\"country_name\",\"start\",\"end\",\"microstate\"\n";
    private const string Haiti = "HAI,41,Haiti,1859,1,1,1915,7,28,2016\n";
    private const string Cuba = "CUB,40,Cuba,1909,1,23,2016,12,31,2016\n";

    [Fact]
    public void LastDayOfTheData_IsTheEndOfTheList()
    {
        var reading = CowStates.Parse(CowHeader + Haiti + Cuba);

        Assert.Equal(new LocalDate(2016, 12, 31), reading.LastDay);
        Assert.Equal([("HTI", "1859-01-01/1915-07-28", false), ("CUB", "1909-01-23/2016-12-31", true)], reading.Spells.Select(s => (s.Nation.Value, s.During.ToString(), s.EndsWithTheList)));
        Assert.Empty(reading.Findings);
        Assert.Equal("Correlates of War Project, State System Membership List, v2016, line 3", reading.Spells[1].Citation);
    }

    [Fact]
    public void OpenEnd_IsOpen()
    {
        var reading = GleditschWardStates.Parse(GwHeader + "40,\"CUB\",\"Cuba\",1902-05-20,9999-12-31,FALSE\n");

        Assert.Null(reading.LastDay);
        Assert.Equal(("1902-05-20/..", true), (reading.Spells[0].During.ToString(), reading.Spells[0].EndsWithTheList));
    }

    [Fact]
    public void FirstDayOfTheList_IsSaidToBeThat()
    {
        var spells = GleditschWardStates.Parse(GwHeader + "2,USA,United States of America,1816-01-01,9999-12-31,FALSE\n20,CAN,Canada,1867-07-01,9999-12-31,FALSE\n").Spells;

        Assert.Equal([true, false], spells.Select(s => s.BeginsWithTheList));
    }

    [Fact]
    public void Code970_IsKiribatiInOneListAndNauruInTheOther()
    {
        Assert.Equal("KIR", GleditschWardStates.Parse(GwHeader + "970,KBI,Kiribati,1979-07-12,9999-12-31,TRUE\n").Spells[0].Nation.Value);
        Assert.Equal("NRU", CowStates.Parse(CowHeader + "NAU,970,Nauru,1999,9,14,2016,12,31,2016\n").Spells[0].Nation.Value);
    }

    [Fact]
    public void CodeOfSeveralNations_GivesASpellForEach() =>
        Assert.Equal(
            ["YUG 1944-10-20/2003-02-03", "SCG 2003-02-04/2006-06-04", "SRB 2006-06-05/2016-12-31"],
            CowStates.Parse(CowHeader + "YUG,345,Yugoslavia,1944,10,20,2016,12,31,2016\n").Spells.Select(s => $"{s.Nation} {s.During}"));

    [Theory]
    [InlineData("statenumber\tstateabb\tcountryname\tstart\tend\n40\tCUB\tCuba\t1902-05-20\t2020-12-31\n")]
    [InlineData("gwcode,stateabb,statename,startdate,enddate\n40,CUB,Cuba,1902-05-20,2020-12-31\n")]
    [InlineData("end,start,microstate,gw_name,gwcode,note\n31.12.2020,20 May 1902,0,Cuba,040,\"a, b\"\n")]
    [InlineData("\"gwcode\",\"note, or \"\"none\"\"\",start,end\n40,x,1902-05-20,2020-12-31\n")]
    [InlineData("\uFEFFGWCODE,country name,start date,end date\r\n40,Cuba,20:05:1902,31:12:2020\r\n")]
    public void OtherEditions_SayTheSame(string text)
    {
        var reading = GleditschWardStates.Parse(text);

        Assert.Equal(("CUB", "1902-05-20/2020-12-31", true, false), (reading.Spells[0].Nation.Value, reading.Spells[0].During.ToString(), reading.Spells[0].EndsWithTheList, reading.Spells[0].IsMicrostate));
        Assert.Empty(reading.Findings);
    }

    [Fact]
    public void NoMicrostateColumn_IsTakenFromTheReference() =>
        Assert.True(GleditschWardStates.Parse("gwcode,start,end\n54,1978-11-03,2020-12-31\n").Spells[0].IsMicrostate);

    [Fact]
    public void UnknownCode_KeepsAnIdOfItsOwn()
    {
        var reading = GleditschWardStates.Parse(GwHeader + "9001,XXX,Freedonia,1933-11-17,9999-12-31,FALSE\n");

        var nation = Assert.Single(reading.Nations);
        Assert.Equal(("gw-9001", "Freedonia", "9001"), (nation.Id.Value, nation.Name, nation.Codes.GleditschWard[0].Value.Value));
        Assert.Equal(
            "warning DEP049 at line 2, gwcode: 9001, \"Freedonia\", is no built-in nation's number in 1933-11-17/..; that time is kept under gw-9001.",
            Assert.Single(reading.Findings).ToString());
        Assert.Contains("9001 (Freedonia): 1933-11-17/.. in the file, none built in", reading.Differences.Select(d => d.ToString()));
    }

    [Fact]
    public void SpellOfAnotherDay_IsADifference()
    {
        var reading = CowStates.Parse(CowHeader + Haiti.Replace("1859,1,1", "1859,2,1", StringComparison.Ordinal));

        Assert.Equal(
            ["41 (Haiti): 1859-02-01/1915-07-28 in the file, 1859-01-01/1915-07-28 built in", "41 (Haiti): none in the file, 1934-08-15/.. built in"],
            reading.Differences.Where(d => d.Code == "41").Select(d => d.ToString()));
    }

    [Fact]
    public void RowsThatCannotBeUsed_AreFindingsWithTheirLines()
    {
        var reading = CowStates.Parse(CowHeader
            + "HAI,x,Haiti,1859,1,1,1915,7,28,2016\n" + "HAI,41,Haiti,1859,2,30,1915,7,28,2016\n" + "HAI,41,Haiti,1915,7,28,1859,1,1,2016\n" + Haiti + Haiti + "HAI,41\n");

        Assert.Equal((6, 1), (reading.Rows, reading.RowsUsed));
        Assert.Equal(
            [
                "error DEP043 at line 2, ccode: The state's number is 'x'; expected a whole number from 1 to 999. The row is not used.",
                "error DEP043 at line 3, styear: The first day is '1859-2-30'; expected a day such as 1816-01-31, 31:01:1816, 31.01.1816 or 31 January 1816. The row is not used.",
                "error DEP045 at line 4, endyear: The row ends on 1859-01-01 and starts on 1915-07-28. It is not used.",
                "warning DEP046 at line 6, $: The row says the same as line 5; it is not used again.",
                "error DEP042 at line 7, $: The row has 2 fields and the first line 10; the row is not used.",
            ],
            reading.Findings.Select(f => f.ToString()));
    }

    [Theory]
    [InlineData("01/02/1900", null)]
    [InlineData("13/02/1900", "1900-02-13")]
    [InlineData("02/13/1900", "1900-02-13")]
    [InlineData("02/02/1900", "1900-02-02")]
    [InlineData("1900/2/13", "1900-02-13")]
    [InlineData("13-Feb-1900", "1900-02-13")]
    [InlineData("19000213", "1900-02-13")]
    [InlineData("1900-02-30", null)]
    [InlineData("", null)]
    public void DayWithSlashes_IsReadOnlyWhereOneReadingIsLeft(string text, string? day) => Assert.Equal(day, DaySpelling.Read(text) is { } read ? IsoDay.Text(read) : null);

    [Fact]
    public void FileWithoutItsColumns_IsRefused()
    {
        var refusal = Assert.Throws<DatasetException>(() => GleditschWardStates.Parse(CowHeader + Haiti));

        Assert.Contains("The first line does not name \"gwcode\", \"start\", \"end\"", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void EmptyFile_IsRefused() => Assert.Equal(FindingCodes.FileEmpty, Assert.Throws<DatasetException>(() => CowStates.Parse("")).Findings.Single().Code);

    [Fact]
    public void MissingFile_IsAFinding()
    {
        Assert.False(CowStates.TryLoad(Path.Combine(Path.GetTempPath(), "no-such-list.csv"), out _, out var findings));
        Assert.Equal(FindingCodes.FileMissing, Assert.Single(findings).Code);
    }

    [Fact]
    public void BytesThatAreNotUtf8_AreRefused()
    {
        var path = Path.GetTempFileName();
        File.WriteAllBytes(path, [.. "gwcode,start,end,country_name\n"u8, .. "437,1960-08-07,2020-12-31,C"u8, 0xF4, .. "te\n"u8]);

        Assert.False(GleditschWardStates.TryLoad(path, out _, out var findings));
        Assert.Contains(FindingCodes.NotUtf8, findings.Select(f => f.Code));
        File.Delete(path);
    }

    [Fact]
    public void PublishedCowList_IsTheBuiltInOne()
    {
        var reading = CowStates.Load(Repository.Published("state_systems", "states2016.csv"));

        Assert.Equal("248 spells from 243 of 243 rows; 0 differences from the built-in reference; 0 findings", reading.ToString());
        Assert.Equal(Nations.Spells.Where(s => s.System == StateSystem.Cow).Select(Text).Order(), reading.Spells.Select(Text).Order());
    }

    [Fact]
    public void PublishedGleditschWardList_IsTheBuiltInOne()
    {
        var reading = GleditschWardStates.Load(Repository.Published("state_systems", "gwstates_states-pkg.csv"));

        Assert.Equal((239, 239, 0), (reading.Rows, reading.RowsUsed, reading.Differences.Count));
        Assert.Equal(Nations.Spells.Where(s => s.System == StateSystem.GleditschWard).Select(Text).Order(), reading.Spells.Select(Text).Order());
        Assert.Empty(reading.Findings);
    }

    private static string Text(StateSpell s) => $"{s.Code} {s.Nation} {s.During} {s.BeginsWithTheList} {s.EndsWithTheList} {s.IsMicrostate}";
}
