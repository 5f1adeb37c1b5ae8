namespace Deployments.Tests.Formats;

/// <summary>The UN's list of operations on rows typed by hand: each oddity of the published file once.</summary>
public sealed class UnMissionTests
{
    private const string Header = "id,mission_acronym,mission_name,lead_department,mission_isactive,start_date,end_date,mission_location,mission_longitude,mission_latitude,last_update\n";
    private const string Umbrella = "16,UNOSOM,United Nations Operation in Somalia (I & II),DPO,No,1992-04-01,1995-03-01,Mogadishu,\"45,3500\",\"2,0333\",2024-02-19\n";
    private const string First = "15,UNOSOM I,United Nations Operation in Somalia I,DPO,No,1992-04-01,1993-03-01,Mogadishu,\"2,0333\",\"45,3500\",2024-02-19\n";
    private const string Second = "14,UNOSOM II,United Nations Operation in Somalia II,DPO,No,1993-03-01,1995-03-01,Mogadishu,\"2,0333\",\"45,3500\",2024-02-19\n";

    [Fact]
    public void Operation_HasItsAcronymAsIdAndTheUnitedNationsAsLead()
    {
        var reading = UnMissions.Parse(Header + "31,UNMIK,United Nations Interim Administration Mission in Kosovo,DPO,Yes,1999-06-10,,Pristina,\"21,1667\",\"42,6667\",2024-02-19\n");

        var operation = Assert.Single(reading.Operations);
        Assert.Equal(("unmik", "1999-06-10/..", "alliance:united-nations", "pristina"), (operation.Id.Value, operation.Life.ToString(), operation.Lead.ToString(), operation.Theatres[0].Value));
        Assert.Equal("UN list of peacekeeping operations (DPPADPOSS-PKO), line 2: DPO, 2024-02-19", operation.Note);
        Assert.Equal((42.6667, 21.1667), (reading.Seats[0].North, reading.Seats[0].East));
        Assert.Empty(reading.Findings);
    }

    [Fact]
    public void Umbrella_IsTheParentOfItsParts()
    {
        var operations = UnMissions.Parse(Header + Second + First + Umbrella).Operations.ToDictionary(o => o.Id.Value);

        Assert.Equal(("unosom", "unosom"), (operations["unosom-i"].Parent?.Value, operations["unosom-ii"].Parent?.Value));
        Assert.Null(operations["unosom"].Parent);
        Assert.Equal("unosom-i", operations["unosom-ii"].Predecessor?.Value);
    }

    [Fact]
    public void UmbrellaWithoutAPart_IsAFinding() =>
        Assert.Contains(
            "warning DEP051 at line 3, mission_name: The name 'United Nations Operation in Somalia (I & II)' speaks of UNOSOM I, which the list does not have.",
            UnMissions.Parse(Header + Second + Umbrella).Findings.Select(f => f.ToString()));

    [Fact]
    public void LongitudeAndLatitude_ThatChangedPlaces_ArePutRight()
    {
        var reading = UnMissions.Parse(Header + First + Umbrella.Replace(" (I & II)", "", StringComparison.Ordinal));

        Assert.All(reading.Seats, s => Assert.Equal((2.0333, 45.35), (s.North, s.East)));
        Assert.Equal(
            "warning DEP051 at line 2, mission_latitude: The longitude and the latitude of Mogadishu have changed places: it lies at 2.0333 north and 45.35 east, and is read so.",
            Assert.Single(reading.Findings).ToString());
    }

    [Fact]
    public void LatitudeAboveNinety_CanOnlyHaveChangedPlaces() =>
        Assert.Equal((11.55, 104.917), UnMissions.Parse(Header + Row("UNTAC", "1992-03-01", "1993-09-01", "Phnom Penh", "11.55", "\"104,9170\"")).Seats.Select(s => (s.North, s.East)).Single());

    [Fact]
    public void FirstOfAMonth_StandsForTheMonth() =>
        Assert.Equal("1992-03/1993-09", UnMissions.Parse(Header + Row("UNTAC", "1992-03-01", "1993-09-01")).Operations[0].Life.ToString());

    [Fact]
    public void MissionWithoutDates_IsNeitherPlannedNorLost()
    {
        var reading = UnMissions.Parse(Header + Row("UNFOR", "", ""));

        Assert.Equal("/..", reading.Operations[0].Life.ToString());
        Assert.False(reading.Operations[0].IsPlanned);
        Assert.Equal(["start_date", "end_date", "mission_location"], reading.Findings.Select(f => f.Path));
    }

    [Fact]
    public void MissionWithoutAStart_KeepsItsEnd() =>
        Assert.Equal("/1951-07-12", UnMissions.Parse(Header + Row("UNSCOB", "", "1951-07-12")).Operations[0].Life.ToString());

    [Fact]
    public void NameThatBreaksOff_IsCompleted() =>
        Assert.Equal(
            "Mission of the Representative of the Secretary-General in the Dominican Republic",
            UnMissions.Parse(Header + "79,DOMREP,\"\"\"Mission of the Representative of the Secretary-General in the\",DPO,No,1965-05-01,1966-10-01,,,,2024-02-19\n").Operations[0].Name);

    [Fact]
    public void ActiveWithAnEnd_AndInactiveWithout_AreFindings()
    {
        var reading = UnMissions.Parse(Header + "1,A,Alpha,DPO,YES,2000-01-02,2001-01-02,Kabul,,,\n2,B,Beta,DPO,NO,2000-01-02,,Kabul,,,\n3,C,Gamma,DPO,perhaps,2000-01-02,2001-01-02,Kabul,,,\n");

        Assert.Equal(["2000-01-02/2001-01-02", "2000-01-02/", "2000-01-02/2001-01-02"], reading.Operations.Select(o => o.Life.ToString()));
        Assert.Equal([("mission_isactive", 2), ("end_date", 3), ("mission_isactive", 4)], reading.Findings.Select(f => (f.Path, f.Line!.Value)));
    }

    [Fact]
    public void OneNameUnderTwoAcronyms_KeepsBoth_AndIsAFinding()
    {
        var reading = UnMissions.Parse(Header
            + "10,UNPSG,United Nations Civilian Police Support Group,DPO,No,1997-12-19,1998-10-15,Zagreb,,,\n49,UNCPSG,UN Civilian Police Support Group,DPO,No,1998-01-02,1998-10-02,Zagreb,,,\n");

        Assert.Equal(2, reading.Operations.Count);
        Assert.Equal(
            "warning DEP052 at line 3, mission_name: UNCPSG in 1998-01-02/1998-10-02 has the name of UNPSG in 1997-12-19/1998-10-15 on line 2; both are kept, and may be one operation.",
            Assert.Single(reading.Findings).ToString());
    }

    [Fact]
    public void RowsThatCannotBeUsed_AreFindings()
    {
        var reading = UnMissions.Parse(Header + Row("", "2000-01-02", "") + Row("A", "some day", "") + Row("B", "2001-01-02", "2000-01-02") + Row("C", "2001-01-02", "2002-01-02") + Row("C", "2001-01-03", "2002-01-02"));

        Assert.Equal((5, 1), (reading.Rows, reading.RowsUsed));
        Assert.Equal(
            [FindingCodes.CellUnreadable, FindingCodes.CellUnreadable, FindingCodes.RowEndsBeforeStart, FindingCodes.RowsDisagree],
            reading.Findings.Where(f => f.Code != FindingCodes.CellUnknown).Select(f => f.Code));
    }

    [Fact]
    public void ColumnsInAnotherOrder_AndFewer_AreReadAlike()
    {
        var reading = UnMissions.Parse("end_date,mission_location,start_date,mission_name,mission_acronym,more\n,Kabul,1993-01-12,Alpha,A,x\n");

        Assert.Equal(("a", "1993-01-12/", "AFG"), (reading.Operations[0].Id.Value, reading.Operations[0].Life.ToString(), reading.Theatres[0].Hosts[0].Value.Value));
    }

    [Fact]
    public void PublishedList_IsReadWhole()
    {
        var reading = UnMissions.Load(Repository.Published("un_missions", "DPPADPOSS-PKO.csv"));

        Assert.Equal((81, 81, 81), (reading.Rows, reading.RowsUsed, reading.Operations.Count));
        Assert.DoesNotContain(FindingSeverity.Error, reading.Findings.Select(f => f.Severity));
        Assert.Equal(
            ["unavem-i in unavem", "unavem-ii in unavem", "unef-i in unef", "unef-ii in unef", "unosom-i in unosom", "unosom-ii in unosom"],
            reading.Operations.Where(o => o.Parent is not null).Select(o => $"{o.Id} in {o.Parent}").Order());
        Assert.Equal(["unfor", "unohci"], reading.Operations.Where(o => o.Life.ToString() == "/..").Select(o => o.Id.Value).Order());
    }

    [Fact]
    public void PublishedList_LongitudesThatChangedPlaces_AreThoseOfSevenRows()
    {
        var reading = UnMissions.Load(Repository.Published("un_missions", "DPPADPOSS-PKO.csv"));

        // UNOSOM I and II, UNEF, UNAVEM I and II, MINUSMA, UNSCOB.
        Assert.Equal(["minusma", "unavem-i", "unavem-ii", "unef", "unosom-i", "unosom-ii", "unscob"], Swapped(reading).Order());
        Assert.All(reading.Seats.GroupBy(s => s.Theatre), place => Assert.Single(place.Select(s => (s.North, s.East)).Distinct()));
    }

    [Fact]
    public void PublishedList_MakesADatasetWithoutErrors()
    {
        var reading = UnMissions.Load(Repository.Published("un_missions", "DPPADPOSS-PKO.csv"));

        var data = new DatasetBuilder("UN operations").Add(reading.Lead).Add(reading.Theatres).Add(reading.Operations).Build();

        Assert.Equal(81, data.Operations.Count);
    }

    private static IEnumerable<string> Swapped(UnMissionReading reading)
    {
        var lines = reading.Findings.Where(f => f.Path == "mission_latitude").Select(f => f.Line!.Value).ToHashSet();
        return reading.Operations.Where(o => lines.Any(l => o.Note!.Contains($", line {l}:", StringComparison.Ordinal))).Select(o => o.Id.Value);
    }

    private static string Row(string acronym, string start, string end, string place = "", string longitude = "", string latitude = "") =>
        $"1,{acronym},Name of {acronym},DPO,No,{start},{end},{place},{longitude},{latitude},2024-02-19\n";
}
