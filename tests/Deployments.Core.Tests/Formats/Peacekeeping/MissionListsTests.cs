namespace Deployments.Tests.Formats.Peacekeepers;

/// <summary>The IPI database's lists with missions on rows typed by hand: each oddity once.</summary>
public sealed class MissionListsTests
{
    private const string Missions = "Date,Mission,Mission HQ,Troops,Police,Observers,Total\n";
    private const string Types = "Date,Contributor,Contributor_ISO-3,Mission,Individual_Police_Male,Individual_Police_Female,Individual_Police_Total,Formed_Police_Units_Male,Formed_Police_Units_Female,Formed_Police_Units_Total,"
        + "Experts_on_Mission_Male,Experts_on_Mission_Female,Experts_on_Mission_Total,Troops_Male,Troops_Female,Troops_Total,Total_Male,Total_Female,Total_Total\n";
    private const string None = "NA,NA,NA,";

    [Fact]
    public void Mission_IsATotalOfItsOperation_NeverSummed()
    {
        var reading = Deployments.Peacekeeping.Missions.ReadText(Missions + "2013-12-31,UNMIK,Pristina,NA,7,8,15\n");

        Assert.Equal([("unmik", 7L), ("unmik", 8L), ("unmik", 15L)], reading.Dataset.Totals.Select(t => (t.Operation!.Value.Value, t.Figure.Low)));
        Assert.Equal((0, "un-peacekeeping"), (reading.Dataset.ReportCount, reading.Dataset.Operations.Single(o => o.Id == "unmik").Parent?.Value));
        Assert.Empty(reading.Findings);
    }

    [Theory]
    [InlineData("2005-05-31,ONUCI", "unoci")]
    [InlineData("2006-07-31,UNOCI", "unoci")]
    [InlineData("1999-01-31,UNAMSIL", "unomsil")]
    [InlineData("1999-10-31,UNAMSIL", "unamsil")]
    [InlineData("2014-03-31,UNMISS'", "unmiss")]
    [InlineData("1994-06-30,UNAVEM II", "unavem-ii")]
    public void Name_MeansTheMissionOfTheDay(string row, string operation) =>
        Assert.Equal(operation, Deployments.Peacekeeping.Missions.ReadText($"{Missions}{row},x,1,NA,NA,1\n").Dataset.Totals[0].Operation?.Value);

    [Fact]
    public void TypesThatDoNotComeToTheTotal_AndRowsTwice_AreFindings()
    {
        var reading = Deployments.Peacekeeping.Missions.ReadText(Missions + "2013-12-31,UNMIK,x,1,7,8,15\n2013-12-31,UNMIK,x,1,7,8,15\n");

        Assert.Equal(4, reading.Dataset.Totals.Count);
        Assert.Contains("warning DEP064 at line 2, Total: The parts of \"Total\" come to 16, and it says 15; both are kept, and the whole prevails.", reading.Findings.Select(f => f.ToString()));
        Assert.Equal(4, reading.Findings.Count(f => f.Code == FindingCodes.RowTwice));
    }

    [Fact]
    public void MenAndWomen_AreParts_AndCountOnce()
    {
        var data = Read("2013-12-31,Ireland,IRL,UNIFIL," + None + None + "5,1,6,300,20,320,305,21,326\n").Dataset;

        Assert.Equal("326", data.Personnel(Stage.Deployed, PersonnelCategory.Uniformed).IncludingHome().On("2013-12-31").Total("2013-12-31").Text);
        Assert.Equal("irl-unifil-troops", $"{data.Contributions.Single(c => c.Id == "irl-unifil-troops-female").IncludedIn[0].Value}");
    }

    [Fact]
    public void MenAndWomenThatDoNotComeToTheTotal_AreAFinding_AndTheTotalPrevails()
    {
        var reading = Read("2011-08-31,Egypt,EGY,UNMISS," + None + None + None + "9,0,1506,9,0,1506\n");

        Assert.Contains(FindingCodes.PartsDoNotAddUp, reading.Findings.Select(f => f.Code));
        Assert.Equal("1,506", reading.Dataset.Troops(Stage.Deployed).IncludingHome().On("2011-08-31").Total("2011-08-31").Text);
    }

    [Fact]
    public void RowsOfSums_AreTotals()
    {
        var reading = Read(
            "2013-12-31,all,all,all," + None + None + "5,1,6,300,20,320,305,21,326\n"
            + "2013-12-31,Ireland,IRL,all," + None + None + "5,1,6,300,20,320,305,21,326\n"
            + "2013-12-31,Ireland,IRL,UNIFIL," + None + None + "5,1,6,300,20,320,305,21,326\n");

        Assert.Equal("326", reading.Dataset.Personnel(Stage.Deployed, PersonnelCategory.Uniformed).IncludingHome().On("2013-12-31").Total("2013-12-31").Text);
        Assert.Equal(6, reading.Dataset.Totals.Count);
        Assert.All(reading.Dataset.Reconcile("un-peacekeeping"), r => Assert.Equal(ReconciliationVerdict.Agrees, r.Verdict));
        Assert.Equal((3L, 3L), (reading.Rows, reading.RowsUsed));
    }

    [Fact]
    public void RowWithoutFigures_IsNotReported_NeitherAbsentNorZero()
    {
        var reading = Read(
            "2009-11-30,United States of America,USA,UNTSO," + string.Concat(Enumerable.Repeat(None, 5)).TrimEnd(',') + "\n"
            + "2009-11-30,Ireland,IRL,UNTSO," + None + None + "10,2,12," + None + "10,2,12\n"
            + "2009-12-31,Ireland,IRL,UNTSO," + None + None + "10,2,12," + None + "10,2,12\n");
        var table = reading.Dataset.Personnel(Stage.Deployed, PersonnelCategory.Uniformed).IncludingHome().By(Facet.Nation).On("2009-11-30", "2009-12-31");

        Assert.Equal((CellState.Unknown, "0"), (table["USA", "2009-11-30"].State, table["USA", "2009-12-31"].Text));
        Assert.Contains("warning DEP066 at line 2, $: The row lists USA, untso, 2009-11-30 without any figure, which is taken as missing, not as absent.", reading.Findings.Select(f => f.ToString()));
    }

    [Fact]
    public void RowWithoutFigures_EndsTheFiguresOfMenAndWomenToo()
    {
        var reading = Read(
            "2013-12-31,Moldova,MDA,UNMIL," + None + None + "2,0,2," + None + "2,0,2\n"
            + "2014-01-31,Moldova,MDA,UNMIL," + string.Concat(Enumerable.Repeat(None, 5)).TrimEnd(',') + "\n");

        Assert.Null(reading.Dataset.Personnel(Stage.Deployed, PersonnelCategory.Uniformed).IncludingHome().On("2014-01-31").Total("2014-01-31").KnownBest);
    }

    [Fact]
    public void Apostrophes_AreTakenOff_WithAFindingForEachColumn()
    {
        var reading = Read("2014-03-31,Albania',ALB',UNMISS'," + None + None + None + "1,0,1,1,0,1\n2014-03-31,Ireland',IRL',UNMISS'," + None + None + None + "1,0,1,1,0,1\n");

        Assert.Equal(["alb-unmiss-troops", "irl-unmiss-troops"], reading.Dataset.Contributions.Where(c => c.Sex is null).Select(c => c.Id.Value).Order());
        Assert.Equal(["Contributor_ISO-3", "Mission"], reading.Findings.Select(f => f.Path));
    }

    [Fact]
    public void CodeAndNameOfTwoNations_AreAFinding_AndTheCodePrevails()
    {
        var reading = Read("2013-12-31,Iceland,IRL,UNIFIL," + None + None + None + "1,0,1,1,0,1\n");

        Assert.Equal("warning DEP051 at line 2, Contributor: 'Iceland' means ISL, and \"Contributor_ISO-3\" of the row means IRL, which prevails, here and in other rows.", Assert.Single(reading.Findings).ToString());
        Assert.Equal("IRL", reading.Dataset.Contributions[0].Contributor.ToString());
    }

    private static TableReading Read(string rows) => Deployments.Peacekeeping.ContributorMissions.ReadText(Types + rows);
}
