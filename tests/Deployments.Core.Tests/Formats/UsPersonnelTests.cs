namespace Deployments.Tests.Formats;

/// <summary>United States personnel by place on rows typed by hand: each oddity of the published file once.</summary>
public sealed class UsPersonnelTests
{
    private const string Old = "ccode,countryname,year,month,Location,Total,Total Ashore,Army Total,Navy Ashore,Navy Temporary Ashore,Navy Other,Marine Corps Ashore,Marine Corps Afloat,Air Force Total,Navy Total,Marine Corps Total,troops_ad,coast_guard_ad\n";
    private const string New = "ccode,countryname,year,month,Location,troops_ad,Army Active Duty,Navy Active Duty,Coast Guard Active Duty,Total Active Duty,Army Reserve,Army National Guard,Total Selected Reserve,Army Civilian,DOD Civilian,Total Civilian,navy_ad\n";
    private const string Totals = "ccode,countryname,year,month,Location,troops_ad\n";

    [Fact]
    public void Total_IsTheWhole_AndItsBranchesAreParts()
    {
        var data = Read(Old + "260,Germany,1985,September,Germany (Federal Republic & West Berlin)*,246875,NA,205341,NA,NA,NA,NA,NA,41112,327,95,246875,0\n").Dataset;

        Assert.Equal("246,875", Abroad(data, "germany", "1985-09-30"));
        Assert.Equal(["246,875"], data.Troops(Stage.Deployed).HostedBy("DEU").On("1985-09-30").Total("1985-09-30").Explain().Counted.Select(p => p.Count.ToString()));
        Assert.Equal(205_341, data.Troops(Stage.Deployed).HostedBy("DEU").By(Facet.Branch).On("1985-09-30")["army", "1985-09-30"].Best);
        Assert.Equal("Germany (Federal Republic & West Berlin)*", data.Contributions[0].Reports[0].Label);
        Assert.DoesNotContain(Branch.CoastGuard, data.Contributions.Select(c => c.Branch));
    }

    [Fact]
    public void ColumnThatStandsThereTwice_IsRefused() => Assert.Equal(
        ["DEP069"], Assert.Throws<DatasetException>(() => Read("ccode,countryname,year,month,Location,troops_ad,Troops_AD\n690,Kuwait,2005,September,Kuwait,5,7777\n")).Findings.Select(f => f.Code.Code));

    [Fact]
    public void FootnoteMarks_AreNoPartOfThePlace()
    {
        var reading = Read(Totals + "732,South Korea,1968,September,South Korea  e/,62263\n1002,Greenland*,1977,September,Greenland*,300\n1002,Greenland,1950,June,Greenland,200\n95,Panama,2008,September,PANAMA (1980 - PRESENT),20\n817,Vietnam,1969,September,South Viet-Nam e/  f/,510054\n");

        Assert.Equal(["South Korea", "Greenland", "Panama", "South Vietnam"], reading.Places.Select(p => p.Name));
        Assert.Equal("Vietnam", reading.Places[3].Country);
    }

    [Fact]
    public void PlacesUnderOneCode_AreSeveralTheatres()
    {
        var reading = Read(Totals + "1008,Guam,2024,September,GUAM,6486\n1008,Northern Mariana Islands,2024,September,NORTHERN MARIANA ISLANDS,59\n1011,Northern Mariana Islands,1988,September,Northern Mariana Islands,1\n");

        Assert.Equal(["guam", "northern-mariana-islands"], reading.Places.Select(p => p.Theatre.Value));
        Assert.Equal("6,486", reading.Dataset.Troops(Stage.Deployed).IncludingHome().In("guam").On("2024-09-30").Total("2024-09-30").Text);
    }

    [Fact]
    public void SeeElsewhere_IsNotReported_NeverZero()
    {
        var reading = Read(Totals + "645,Iraq,2002,September,Iraq,4\n645,Iraq,2005,September,Iraq (See Deployment Section),0\n690,Kuwait,2005,September,Kuwait,5\n");

        var cell = reading.Dataset.Troops(Stage.Deployed).In("iraq").On("2005-09-30").Total("2005-09-30");
        Assert.Null(cell.Best);
        Assert.Equal(1, reading.Findings.Count(f => f.Code == FindingCodes.CellUnknown && f.Line == 3));
        Assert.Contains("Iraq (See Deployment Section)", string.Join(' ', reading.Dataset.Contributions.First(c => c.Theatres[0] == "iraq").Reports[1].Caveats), StringComparison.Ordinal);
    }

    [Fact]
    public void SubtotalOfARegion_ReplacesItsParts()
    {
        var data = Read(Totals
            + "365,Russia,1995,September,Total - Former Soviet Union,87\n369,Ukraine,1995,September,Ukraine,5\n366,Estonia,1995,September,Estonia,1\n260,Germany,1995,September,Germany*,100\n"
            + "365,Russia,2008,September,RUSSIA,40\n369,Ukraine,2008,September,UKRAINE,9\n260,Germany,2008,September,GERMANY,100\n").Dataset;

        Assert.Equal(187, Total(data, "1995-09-30").Low);
        Assert.Equal("5", Abroad(data, "ukraine", "1995-09-30"));
        Assert.Equal("149", Total(data, "2008-09-30").Text);
        Assert.Null(data.Troops(Stage.Deployed).In("russia").On("1995-09-30").Total("1995-09-30").Best);
    }

    [Fact]
    public void PlaceThatAListDoesNotName_HasNobody_UnlessTheListIsPartial()
    {
        var data = Read(Totals + "260,Germany,2002,September,Germany,70000\n325,Italy,2002,September,Italy,13000\n325,Italy,2003,September,Italy,900\n325,Italy,2005,September,Italy,12000\n").Dataset;

        Assert.Equal("70,000", Abroad(data, "germany", "2003-09-30"));
        Assert.Equal("900", Abroad(data, "italy", "2003-09-30"));
        Assert.Equal("0", Abroad(data, "germany", "2005-09-30"));
    }

    [Fact]
    public void JapanWithoutARow_BesideTheRyukyuIslands_IsNotReported()
    {
        var data = Read(Totals + "740,Japan,1965,September,Japan,34025\n740,Japan,1966,September,Ryukyu Islands,40000\n260,Germany,1966,September,Germany,5\n").Dataset;

        Assert.Equal(40_005, data.Troops(Stage.Deployed).IncludingHome().On("1966-09-30").Total("1966-09-30").Low);
        Assert.Null(data.Troops(Stage.Deployed).In("japan").On("1966-09-30").Total("1966-09-30").Best);
    }

    [Fact]
    public void ReserveAndCivilians_CountOnlyWhenAskedFor()
    {
        var data = Read(New + "260,Germany,2008,September,GERMANY,55000,50000,4900,100,55000,600,40,640,7000,500,7500,0\n").Dataset;
        var troops = data.Troops(Stage.Deployed).In("germany");

        Assert.Equal("55,000", troops.On("2008-09-30").Total("2008-09-30").Text);
        Assert.Equal("640", troops.Commanded(CommandRelation.Standby).On("2008-09-30").Total("2008-09-30").Text);
        Assert.Equal("7,500", data.Personnel(Stage.Deployed, PersonnelCategory.Civilians).In("germany").On("2008-09-30").Total("2008-09-30").Text);
        Assert.DoesNotContain(FindingCodes.LookAlike, data.Findings.Select(f => f.Code));
    }

    [Fact]
    public void CompiledBranchThatLostItsFigure_IsOneFinding()
    {
        var reading = Read(New + "260,Germany,2008,September,GERMANY,55000,50000,4900,100,55000,0,0,0,0,0,0,0\n740,Japan,2008,September,JAPAN,10,6,4,0,10,0,0,0,0,0,0,0\n");

        Assert.Equal(
            "warning DEP051 at line 2, navy_ad: \"navy_ad\" is not what \"Navy Active Duty\" is in 2 rows, of which this is the first; the printed column is read.",
            Assert.Single(reading.Findings, f => f.Path == "navy_ad").ToString());
        Assert.Equal(4_900, reading.Dataset.Troops(Stage.Deployed).In("germany").By(Facet.Branch).On("2008-09-30")["navy", "2008-09-30"].Best);
    }

    [Fact]
    public void BranchesThatDoNotAddUp_AreAFinding_AndTheTotalPrevails()
    {
        var reading = Read(New + "20,Canada,2022,June,CANADA,144,100,50,0,144,0,0,0,0,0,0,50\n");

        Assert.Equal(
            "warning DEP064 at line 2, troops_ad: CANADA, 2022-06: Army Active Duty, Navy Active Duty, Coast Guard Active Duty come to 150, and \"troops_ad\" says 144; both are kept, and the whole prevails.",
            Assert.Single(reading.Findings, f => f.Code == FindingCodes.PartsDoNotAddUp).ToString());
        Assert.Equal("144", Abroad(reading.Dataset, "canada", "2022-06-30"));
    }

    [Fact]
    public void NegativeFigure_IsACorrection_AndTakesNothingOffTheTotal()
    {
        var data = Read(Old + "732,South Korea,1953,June,Korea,326863,325270,246583,506,1593,21715,33531,-1019,44650,NA,NA,326863,0\n").Dataset;

        Assert.Equal("326,863", Abroad(data, "south-korea", "1953-06-30"));
        Assert.Equal(["-1019"], data.Contributions.SelectMany(c => c.Reports).Where(r => r.Missing == MissingReason.Correction).Select(r => r.Printed));
        Assert.Equal("21,715", data.Troops(Stage.Deployed).In("south-korea").Commanded(CommandRelation.Associated).By(Facet.Branch).On("1953-06-30")["navy", "1953-06-30"].Text);
    }

    [Fact]
    public void NavyOther_OfTheUnitedStatesThemselves_IsInTheTotal() =>
        Assert.Empty(Read(Old + "2,United States,1953,June,United States,2338379,2014085,822862,282646,83937,240357,203925,NA,704652,NA,NA,2338379,NA\n").Findings);

    [Fact]
    public void PlaceListedTwice_CountsOnce_AndBothRowsAreKept()
    {
        var reading = Read(New + "552,Zimbabwe,2013,September,ZIMBABWE,8,2,6,0,8,0,0,0,0,0,0,6\n552,Zimbabwe,2013,September,ZIMBABWE,8,1,7,0,8,0,0,0,0,0,0,7\n");

        Assert.Equal("8", Abroad(reading.Dataset, "zimbabwe", "2013-09-30"));
        Assert.Equal(2, reading.Dataset.Contributions.First(c => c.Branch is null && c.Category == PersonnelCategory.Troops).Reports.Count);
        Assert.Equal(3, Assert.Single(reading.Findings, f => f.Code == FindingCodes.RowsDisagree).Line);
    }

    [Fact]
    public void RowsTwice_ChangeNothing()
    {
        const string Rows = "260,Germany,1985,September,Germany,246875\n740,Japan,1985,September,Japan,46923\n";
        var reading = Read(Totals + Rows + Rows);

        Assert.Equal("293,798", Total(reading.Dataset, "1985-09-30").Text);
        Assert.Equal(2, reading.Findings.Count(f => f.Code == FindingCodes.RowTwice));
    }

    [Fact]
    public void Hosts_AreThoseOfTheDay_OrNobody()
    {
        var reading = Read(Totals + "365,Russia,1985,September,Union of Soviet Socialist Republics,50\n365,Russia,2008,September,RUSSIA,40\n615,Algeria,1955,June,Algeria,9\n615,Algeria,1985,September,Algeria,8\n325,Italy,1950,June,Trieste,4685\n1009,Hong Kong,1985,September,Hong Kong,30\n");
        var hosts = reading.Dataset.Theatres.ToDictionary(t => t.Id.Value, t => string.Join(' ', t.Hosts));

        Assert.Equal("SUN@../1991-12-25 RUS@1991-12-26/..", hosts["russia"]);
        Assert.EndsWith("/..", hosts["algeria"], StringComparison.Ordinal);
        Assert.Equal("", hosts["trieste"]);
        Assert.Equal("GBR", hosts["hong-kong"]);
        Assert.Equal([4, 6], reading.Findings.Where(f => f.Code == FindingCodes.CodeWithoutNation).Select(f => f.Line!.Value));
    }

    [Fact]
    public void OtherColumns_AndAfloat_AndListedWithStates_AreRead()
    {
        var reading = Read("troops_ad,troops_afloat,month,year,countryname,ccode,Location\n500,9,December,2026,Afloat,10200,AFLOAT\n0,9,December,2026,Alaska,2001,ALASKA (LISTED WITH STATES)\n1100000,9,December,2026,United States,2,UNITED STATES\n");

        Assert.True(reading.Dataset.Theatres.Single(t => t.Id == "afloat").Maritime);
        Assert.Equal("usa-united-states-troops-active-duty", reading.Dataset.Contributions.Single(c => c.Theatres[0] == "alaska").Reports[0].Elsewhere?.Value);
        Assert.Contains("troops_afloat", Assert.Single(reading.Findings, f => f.Code == FindingCodes.OtherEdition).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void HomeAlone_IsNoList()
    {
        var reading = Read(Totals + "260,Germany,2022,September,GERMANY,35000\n2,United States,2022,December,UNITED STATES,1151458\n");

        Assert.Equal([UsPersonnelListKind.Complete, UsPersonnelListKind.HomeOnly], reading.Lists.Select(l => l.Kind));
        Assert.Equal("35,000", Abroad(reading.Dataset, "germany", "2022-12-31"));
    }

    [Fact]
    public void RowWithoutAMonth_IsRefusedWithItsLine() =>
        Assert.Equal(
            ["error DEP043 at line 2, month: 'Brumaire 1985' is no month of a report; expected such as September 1985. The row is not used."],
            Assert.Throws<DatasetException>(() => Read(Totals + "260,Germany,1985,Brumaire,Germany,246875\n")).Findings.Select(f => f.ToString()));

    [Fact]
    public void FigureThatIsNone_IsRefusedWithItsColumn() =>
        Assert.Contains(Assert.Throws<DatasetException>(() => Read(Totals + "260,Germany,1985,September,Germany,many of them\n")).Findings, f => f is { Line: 2, Path: "troops_ad" });

    private static UsPersonnelReading Read(string text) => UsPersonnel.Parse(text);

    private static string Abroad(Dataset data, string theatre, string day) => data.Troops(Stage.Deployed).In(theatre).On(day).Total(day).Text;

    private static TroopCell Total(Dataset data, string day) => data.Troops(Stage.Deployed).IncludingHome().On(day).Total(day);
}
