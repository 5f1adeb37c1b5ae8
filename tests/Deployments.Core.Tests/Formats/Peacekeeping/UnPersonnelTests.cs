namespace Deployments.Tests.Formats.Peacekeepers;

/// <summary>The UN's own monthly data on rows typed by hand, in the spellings of several editions.</summary>
public sealed class UnPersonnelTests
{
    private const string Header = "isocode3,m49_code,contributing_country,mission_acronym,personnel_type,female_personnel,male_personnel,last_reporting_date\n";

    [Theory]
    [InlineData("isocode3,m49_code,contributing_country,mission_acronym,personnel_type,female_personnel,male_personnel,last_reporting_date", "2021-01-31")]
    [InlineData("\uFEFFISOCode3,M49_Code,Contributing_Country,Mission_Acronym,Personnel_Type,Female_Personnel,Male_Personnel,Last_Reporting_Date", "31-Jan-21")]
    [InlineData("ISO Code,M49 code,Contributing country,mission acronym,Personnel Type,Female Personnel,Male Personnel,Last Reporting Date", "31/01/2021")]
    public void Columns_OfAnyEdition_AreKnown(string header, string date)
    {
        var reading = Read($"{header}\nIRL,372,Ireland,UNIFIL   ,Staff Officer,1,9,{date}\n");

        Assert.Equal("10", Total(reading, "2021-01-31", PersonnelCategory.StaffOfficers));
        Assert.Equal(["irl-unifil-staff-officers-female", "irl-unifil-staff-officers-male"], reading.Dataset.Contributions.Select(c => c.Id.Value).Order());
        Assert.Empty(reading.Findings);
    }

    [Theory]
    [InlineData("Troops", PersonnelCategory.Troops)]
    [InlineData("Experts on Mission", PersonnelCategory.ExpertsOnMission)]
    [InlineData("Formed Police Units", PersonnelCategory.FormedPolice)]
    [InlineData("Individual Police", PersonnelCategory.IndividualPolice)]
    [InlineData("Staff Officer", PersonnelCategory.StaffOfficers)]
    public void Type_IsACategory(string type, PersonnelCategory category) =>
        Assert.Equal(category, Read(Header + $"IRL,372,Ireland,UNIFIL,{type},1,9,2021-01-31\n").Dataset.Contributions[0].Category);

    [Fact]
    public void Lists_AreComplete_AndZeroIsZero()
    {
        var reading = Read(Header + "IRL,372,Ireland,UNIFIL,Troops,1,9,2021-01-31\nFJI,242,Fiji,UNTSO,Experts on Mission,0,2,2021-01-31\nFJI,242,Fiji,UNTSO,Experts on Mission,0,2,2021-02-28\n");

        Assert.Equal(("12", "2"), (Total(reading, "2021-01-31", PersonnelCategory.Uniformed), Total(reading, "2021-02-28", PersonnelCategory.Uniformed)));
    }

    [Fact]
    public void BlankFigure_IsNotReported()
    {
        var cell = Read(Header + "IRL,372,Ireland,UNIFIL,Troops,,9,2021-01-31\n").Dataset.Troops(Stage.Deployed).IncludingHome().On("2021-01-31").Total("2021-01-31");

        Assert.Equal((9L, (long?)null, 1), (cell.Low, cell.Best, cell.UnknownCount));
    }

    [Fact]
    public void CodesAndNameThatDisagree_AreFindings_AndTheAlphaCodePrevails()
    {
        var reading = Read(Header + "IRL,352,Iceland,UNIFIL,Troops,1,9,2021-01-31\nIRL,352,Iceland,UNIFIL,Troops,1,8,2021-02-28\n");

        Assert.Equal([("m49_code", "352"), ("contributing_country", "Iceland")], reading.Findings.Where(f => f.Code == FindingCodes.RowContradicts).Select(f => (f.Path, f.Value!)));
        Assert.All(reading.Dataset.Contributions, c => Assert.Equal("IRL", c.Contributor.ToString()));
    }

    [Fact]
    public void BlankCode_IsSaidByTheNumberBesideIt_AndNameThatNobodyKnowsIsAFinding()
    {
        var reading = Read(Header + ",372,Eire of old,UNIFIL,Troops,1,9,2021-01-31\n");

        Assert.Equal("IRL", reading.Dataset.Contributions[0].Contributor.ToString());
        Assert.Equal([FindingCodes.CellUnknown], reading.Findings.Select(f => f.Code));
    }

    [Fact]
    public void RowTwice_IsReported_NotSummed()
    {
        var reading = Read(Header + "IRL,372,Ireland,UNIFIL,Troops,1,9,2021-01-31\nIRL,372,Ireland,UNIFIL,Troops,1,9,2021-01-31\n");

        Assert.Equal("10", Total(reading, "2021-01-31", PersonnelCategory.Uniformed));
        Assert.Equal([3, 3], reading.Findings.Where(f => f.Code == FindingCodes.RowTwice).Select(f => f.Line!.Value));
    }

    [Theory]
    [InlineData("IRL,372,Ireland,UNIFIL,Gunboats,1,9,2021-01-31\n", "personnel_type", "Gunboats")]
    [InlineData("IRL,372,Ireland,UNIFIL,Troops,1,9,last week\n", "last_reporting_date", "last week")]
    [InlineData("QQQ,372,Ireland,UNIFIL,Troops,1,9,2021-01-31\n", "isocode3", "QQQ")]
    [InlineData("IRL,372,Ireland,UNIFIL,Troops,1O,9,2021-01-31\n", "female_personnel", "1O")]
    public void RowThatCannotBeRead_IsAnErrorWithLineColumnAndValue(string row, string column, string value)
    {
        var finding = Assert.Throws<DatasetException>(() => Read(Header + row)).Findings[0];

        Assert.Equal((2, column, value), (finding.Line, finding.Path, finding.Value));
    }

    private static TableReading Read(string text) => Deployments.Peacekeeping.UnPersonnel.ReadText(text);

    private static string Total(TableReading reading, string day, PersonnelCategory category) => reading.Dataset.Personnel(Stage.Deployed, category).IncludingHome().On(day).Total(day).Text;
}
