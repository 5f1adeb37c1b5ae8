namespace Deployments.Tests.Formats.Peacekeepers;

/// <summary>The IPI database's files of contributors on rows typed by hand: each oddity once.</summary>
public sealed class ContributorListsTests : IDisposable
{
    private const string Header = "\"Date\",\"Troops\",\"Police\",\"Experts\"\n";
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void FilesOfAFolder_AreOneDataset_EachADocument()
    {
        var reading = Read(("Ireland", "2013-12-31,330,12,17\n"), ("Fiji", "2013-12-31,NA,36,5\n"));

        Assert.Equal(("330", "17", "12"), (On(reading, "2013-12-31", "IRL", PersonnelCategory.Troops), On(reading, "2013-12-31", "IRL", PersonnelCategory.ExpertsOnMission), On(reading, "2013-12-31", "IRL", PersonnelCategory.Police)));
        Assert.Equal(["Fiji.csv", "Ireland.csv"], reading.Dataset.Sources.Select(s => s.Locator));
        Assert.Empty(reading.Findings);
    }

    [Fact]
    public void NoFigureBesideAnother_IsNoneByTheCompleteList_AndZeroIsZero()
    {
        var reading = Read(("Fiji", "2013-11-30,20,36,5\n2013-12-31,NA,36,0\n"));

        Assert.Equal(("20", "0", "0"), (On(reading, "2013-11-30", "FJI", PersonnelCategory.Troops), On(reading, "2013-12-31", "FJI", PersonnelCategory.Troops), On(reading, "2013-12-31", "FJI", PersonnelCategory.ExpertsOnMission)));
        Assert.Equal(3 + 2, reading.Dataset.ReportCount);
    }

    [Fact]
    public void NationThatAListDoesNotName_HasNone_AndAMonthWithoutAListAssertsNothing()
    {
        var reading = Read(("Fiji", "2013-10-31,10,NA,NA\n2013-12-31,10,NA,NA\n"), ("Ireland", "2013-12-31,330,12,17\n"));

        Assert.Equal(("0", "330"), (On(reading, "2013-10-31", "IRL", PersonnelCategory.Troops), On(reading, "2013-12-31", "IRL", PersonnelCategory.Troops)));
        Assert.Equal(("10", "0"), (On(reading, "2013-11-30", "FJI", PersonnelCategory.Troops), On(reading, "2013-11-30", "IRL", PersonnelCategory.Troops)));
    }

    [Fact]
    public void ExpertsBeforeAugust1992_AreCountedAmongTheTroops_NeitherZeroNorAFigure()
    {
        var reading = Read(("Ireland", "1992-07-31,836,64,NA\n1992-08-31,750,72,73\n"), ("Nepal", "1992-07-31,NA,5,NA\n1992-08-31,NA,6,NA\n"));
        var experts = reading.Dataset.Personnel(Stage.Deployed, PersonnelCategory.ExpertsOnMission).IncludingHome().From("IRL", "NPL").By(Facet.Nation).On("1992-07-31", "1992-08-31");

        Assert.Equal(CellState.Unknown, experts["IRL", "1992-07-31"].State);
        Assert.Equal("73", experts["IRL", "1992-08-31"].Text);
        Assert.Equal("905", On(reading, "1992-07-31", null, PersonnelCategory.Uniformed));
        Assert.Equal("irl-un-peacekeeping-troops", $"{experts["IRL", "1992-07-31"].Explain().Unknown[0].IncludedIn}");
        Assert.Equal(["Military observers are counted among the troops until July 1992"], reading.Dataset.Contributions.Single(c => c.Id == "irl-un-peacekeeping-troops").Reports[0].Caveats);
        Assert.Empty(reading.Dataset.Contributions.Single(c => c.Id == "irl-un-peacekeeping-troops").Reports[1].Caveats);
    }

    [Fact]
    public void ListDatedBeforeTheMonthsEnd_HoldsUntilTheNext()
    {
        var reading = Read(("Ireland", "2002-08-30,10,NA,NA\n2002-09-30,11,NA,NA\n"));

        Assert.Equal(("10", "11"), (On(reading, "2002-08-31", "IRL", PersonnelCategory.Troops), On(reading, "2002-09-30", "IRL", PersonnelCategory.Troops)));
    }

    [Theory]
    [InlineData("Serbia", "2003-01-31", "YUG")]
    [InlineData("Serbia", "2003-02-28", "SCG")]
    [InlineData("Serbia", "2006-05-31", "SCG")]
    [InlineData("Serbia", "2006-06-30", "SRB")]
    [InlineData("Russian Federation", "1991-11-30", "SUN")]
    [InlineData("Russian Federation", "1991-12-31", "RUS")]
    [InlineData("Czech Republic", "1992-12-31", "CSK")]
    [InlineData("Czech Republic", "1993-01-31", "CZE")]
    [InlineData("Macedonia", "2014-02-28", "MKD")]
    [InlineData("The former Yugoslav Republic of Macedonia", "2014-03-31", "MKD")]
    public void File_IsThatOfTheNationOfTheDay(string file, string day, string nation) =>
        Assert.Equal(nation, Read((file, $"{day},7,NA,NA\n")).Dataset.Contributions[0].Contributor.ToString());

    [Fact]
    public void TwoFilesOfOneNation_AreOneContribution()
    {
        var reading = Read(("Macedonia", "2014-02-28,1,NA,NA\n"), ("The former Yugoslav Republic of Macedonia", "2014-03-31,2,NA,NA\n"));

        Assert.Equal([1L, 2L], Assert.Single(reading.Dataset.Contributions).Reports.Select(r => r.Level!.Value.Low));
    }

    [Fact]
    public void ListThatRepeatsTheOneBefore_IsUsed_WithAFinding()
    {
        var reading = Read(("Fiji", "2013-10-31,10,NA,1\n2013-11-30,10,NA,1\n2013-12-31,10,NA,2\n"));

        Assert.Equal("warning DEP068 at $: The list of 2013-11-30 says the same as that of 2013-10-31, figure for figure; it may be carried over.", Assert.Single(reading.Findings).ToString());
    }

    [Fact]
    public void FileTwice_AndRowsTwice_ChangeNothing()
    {
        var once = Read(("Fiji", "2013-10-31,10,NA,1\n"));
        Write("Fiji", "2013-10-31,10,NA,1\n2013-10-31,10,NA,1\n");
        var twice = Deployments.Peacekeeping.LoadContributors(folder.Root, folder.PathOf("Fiji.csv"));

        Assert.Equal(once.Dataset.ReportCount, twice.Dataset.ReportCount);
        Assert.Equal("11", On(twice, "2013-10-31", null, PersonnelCategory.Uniformed));
        Assert.Equal([FindingCodes.RowTwice], twice.Findings.Select(f => f.Code).Distinct());
    }

    [Fact]
    public void MoreColumnsAndLaterMonths_AreReadAlike()
    {
        File.WriteAllText(folder.PathOf("Fiji.csv"), "Experts,Notes,Date,Troops,Police\n1,x,2031-01-31,10,NA\n");

        Assert.Equal("11", On(Deployments.Peacekeeping.LoadContributors(folder.Root), "2031-01-31", "FJI", PersonnelCategory.Uniformed));
    }

    [Fact]
    public void CellThatIsNoFigure_IsAnErrorWithFileLineColumnAndValue()
    {
        Write("Fiji", "2013-10-31,10,NA,1\n2013-11-30,1O,NA,1\n");
        Write("Ireland", "2013-10-31,10,NA,1\n");

        Assert.False(Deployments.Peacekeeping.TryLoadContributors([folder.Root], out var reading));
        var finding = Assert.Single(reading.Findings);
        Assert.Equal(("Fiji.csv", 3, "Troops", "1O"), (finding.File, finding.Line, finding.Path, finding.Value));
    }

    [Fact]
    public void FileOfNoNation_IsAnError()
    {
        Write("Atlantis", "2013-10-31,10,NA,NA\n");

        Assert.False(Deployments.Peacekeeping.TryLoadContributors([folder.Root], out var reading));
        Assert.StartsWith("error DEP043 at line 2, $: There is no nation with the id or the name 'Atlantis'", reading.Findings[0].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void FolderWithoutFiles_AndFolderThatIsNot_AreErrors()
    {
        Assert.False(Deployments.Peacekeeping.TryLoadContributors([folder.Root], out var empty));
        Assert.False(Deployments.Peacekeeping.TryLoadContributors([folder.PathOf("no")], out var missing));

        Assert.Equal((FindingCodes.FileEmpty, FindingCodes.FileMissing), (empty.Findings.Single().Code, missing.Findings.Single().Code));
    }

    private TableReading Read(params (string Nation, string Rows)[] files)
    {
        foreach (var (nation, rows) in files)
            Write(nation, rows);
        return Deployments.Peacekeeping.LoadContributors(folder.Root);
    }

    private void Write(string nation, string rows) => File.WriteAllText(folder.PathOf(nation + ".csv"), Header + rows);

    private static string On(TableReading reading, string day, string? nation, PersonnelCategory category)
    {
        var query = reading.Dataset.Personnel(Stage.Deployed, category).IncludingHome();
        return (nation is null ? query : query.From(nation)).On(day).Total(day).Text;
    }
}
