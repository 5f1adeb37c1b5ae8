using System.IO.Compression;
using System.Text;

namespace Deployments.Tests.Formats.Mappings;

/// <summary>Tables from which something could be lost, misread or counted under the wrong name without a word.</summary>
public sealed class NothingLostTests : IDisposable
{
    private const string Header = "country,mission,date,troops";
    private readonly string folder = Directory.CreateTempSubdirectory("tables").FullName;

    private static TableMapping TwoFigures { get; } = Mapped.Long with
    {
        Category = null,
        Unusable = UnusableRows.LeaveOut,
        Figures = [new() { Column = "troops", Category = PersonnelCategory.Troops }, new() { Column = "police", Category = PersonnelCategory.Police }],
    };

    private static TableMapping Totals { get; } = Mapped.Long with { Category = "category", Figures = [new() { Column = "troops", Kind = FigureKind.Total }] };

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void RowOfWhichOneFigureCannotBeRead_IsCountedAndSaidInTheDataset()
    {
        var reading = TwoFigures.ReadText($"{Header},police\nFrance,UNTSO,2020-01-31,5,x\nFrance,UNTSO,2020-02-29,5,6\n");

        Assert.Equal((2, 1, 1), (reading.Rows, reading.RowsUsed, reading.RowsUnusable));
        Assert.EndsWith("The figure is not used.", reading.Findings[0].Message, StringComparison.Ordinal);
        Assert.Contains(reading.Dataset.Findings, f => f.Code == FindingCodes.RowsLeftOut);
    }

    [Fact]
    public void FieldOfAllFiguresThatCannotBeRead_IsOneFindingForEachRow() => Assert.Equal(
        [2, 3], TwoFigures.ReadText($"{Header},police\nFrnce,UNTSO,2020-01-31,5,6\nFrnce,UNTSO,2020-02-29,5,6\n").Findings.Where(f => f.Code == FindingCodes.CellUnreadable).Select(f => f.Line!.Value));

    [Fact]
    public void FileThatCannotBeOpened_RefusesTheTable_ThoughRowsMayBeLeftOut()
    {
        var mapping = Mapped.Long with { Unusable = UnusableRows.LeaveOut };

        Assert.False(mapping.TryLoad([Save("a.csv", $"{Header}\nFrance,UNTSO,2020-01-31,5\n"), Path.Combine(folder, "none.csv")], out var reading));
        Assert.Equal(FindingCodes.FileMissing, Assert.Single(reading.Findings).Code);
    }

    [Fact]
    public void NoFile_IsAFinding() => Assert.Equal(FindingCodes.FileMissing, Assert.Throws<DatasetException>(() => Mapped.Long.Load()).Findings[0].Code);

    [Fact]
    public void RepeatedRow_IsFoundInItsOwnFile()
    {
        var paths = new[] { Save("a.csv", $"{Header}\nFrance,UNTSO,2020-01-31,5\nFrance,UNTSO,2020-01-31,5\n"), Save("b.csv", $"{Header}\nFrance,UNTSO,2020-02-29,6\n") };

        Assert.Equal("a.csv 3", Mapped.Long.Load(paths).Findings.Where(f => f.Code == FindingCodes.RowTwice).Select(f => $"{f.File} {f.Line}").Single());
    }

    [Theory]
    [InlineData("one/list.csv", "two/list.csv")]
    [InlineData("a list.csv", "a-list.csv")]
    [InlineData("---.csv", "___.csv")]
    public void FilesOfOneName_AreTwoDocuments(string first, string second)
    {
        var data = Mapped.Long.Load(Save(first, $"{Header}\nFrance,UNTSO,2020-01-31,5\n"), Save(second, $"{Header}\nIreland,UNTSO,2020-01-31,6\n")).Dataset;

        Assert.Equal(2, data.Sources.Count);
        Assert.Equal(2, data.Contributions.Select(c => c.Reports[0].Source).Distinct().Count());
    }

    [Fact]
    public void DocumentThatTheRowsOfSeveralFilesName_IsOne()
    {
        var paths = new[] { Save("a.csv", $"{Header},source\nFrance,UNTSO,2020-01-31,5,One\n"), Save("b.csv", $"{Header},source\nFrance,UNTSO,2020-02-29,6,One\nFrance,UNTSO,2020-03-31,7,Two\n") };

        Assert.Equal(["list-one", "list-two"], (Mapped.Long with { Source = "source" }).Load(paths).Dataset.Sources.Select(s => s.Id.Value));
    }

    [Fact]
    public void ColumnThatStandsThereTwice_IsRefused()
    {
        Assert.Equal(["error DEP069 at line 1, $: The table names \"troops\" more than once, as \"troops\", \"Troops\"; which of them is meant is not known."], Mapped.Long.Refusal($"{Header},Troops\nFrance,UNTSO,2020-01-31,5,700\n"));
        Assert.Equal(FindingCodes.ColumnTwice, Assert.Throws<DatasetException>(() => (Mapped.Long with { Aliases = [new("country", ["nation"])] }).ReadText($"nation,{Header}\nIreland,France,UNTSO,2020-01-31,5\n")).Findings[0].Code);
        Assert.Equal("5", Mapped.Long.ReadText($"{Header},note,note\nFrance,UNTSO,2020-01-31,5,a,b\n").Dataset.Text("FRA", "2020-01-31"));
    }

    [Fact]
    public void PatternOfColumns_MeansNoneThatAFieldNames()
    {
        var mapping = Mapped.Long with { Contributor = new Field { Columns = ["code"], By = NationText.Iso3, Also = ["name"] }, Effective = Field.Heading.Spelled("yyyy"), Figures = ["*"] };

        Assert.Equal(2, mapping.ReadText("code,name,mission,2019,2020\nFRA,France,UNTSO,5,6\n").Dataset.ReportCount);
    }

    [Fact]
    public void MissingText_ThatLooksLikeBounds_IsNoFigure()
    {
        var data = (Mapped.Long with { MissingTexts = [new("1-4", MissingMeaning.Withheld)] }).ReadText($"{Header}\nFrance,UNTSO,2020-01-31,1-4\n").Dataset;

        Assert.Equal(MissingReason.Withheld, data.Contributions[0].Reports[0].Missing);
    }

    [Fact]
    public void NegativeTotal_IsAFinding() =>
        Assert.Contains("The published total '-5' is negative", Assert.Single(Totals.Refusal($"{Header},category\nFrance,UNTSO,2020-01-31,-5,troops\n")), StringComparison.Ordinal);

    [Fact]
    public void TotalOfNobodyKnowsWhom_IsAFinding() =>
        Assert.Contains("at line 2, category: The row does not say whom its published total counts", Assert.Single(Totals.Refusal($"{Header},category\nFrance,UNTSO,2020-01-31,5,\n")), StringComparison.Ordinal);

    [Fact]
    public void Mapping_ThatWouldMisreadItsTable_IsUnsound()
    {
        Assert.Equal("$.figures[0].category", Assert.Single((Totals with { Category = null, Equipment = "kind" }).Check()).Path);
        Assert.Equal("$.figures[0].sex", Assert.Single((Totals with { Figures = [new() { Column = "women", Kind = FigureKind.Total, Sex = Sex.Female }] }).Check()).Path);
        Assert.Equal("$.figures[0]", Assert.Single((Mapped.Long with { Figures = [new() { Column = "troops", Kind = FigureKind.Change, Low = "low" }] }).Check()).Path);
    }

    [Theory]
    [InlineData("d MMM")]
    [InlineData("D")]
    [InlineData("d")]
    [InlineData("yyyy d")]
    [InlineData("yyyy-MM-dd|MMM")]
    [InlineData("'year' d MMM")]
    [InlineData("yyyy 'Mon' d")]
    public void Spelling_ThatLacksAPartOfTheDate_IsUnsound(string spelling) =>
        Assert.Contains("it has no year, or a day without a month", Assert.Single((Mapped.Long with { Effective = Field.Column("date").Spelled(spelling) }).Check()).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("Mali|2020-01-31;Niger|2020-01-31;Chad|2020-01-31", "MLI ;NER ;TCD ")]
    [InlineData("Mali|2020-01-31;Niger|2020-02-29;Mali|2020-03-31", "MLI ;NER 2020-02-29/..")]
    [InlineData("Mali|2020-01-31;Mali|2020-02-29;Niger|2020-03-31", "MLI ../2020-03-30;NER 2020-03-31/..")]
    public void Theatre_HasAllHostsThatTheRowsNameAtOnce(string rows, string hosts)
    {
        var text = "country,theatre,host,date,troops\n" + string.Concat(rows.Split(';').Select((r, i) => $"France,Sahel,{r.Replace('|', ',')},{i}\n"));
        var theatre = (Mapped.Long with { Operation = null, Theatre = "theatre", Host = "host" }).ReadText(text).Dataset.Theatres.Single();

        Assert.Equal(hosts, string.Join(';', theatre.Hosts.Select(h => $"{h.Value} {h.During}")));
    }

    [Fact]
    public void Name_OfTwoListedOperations_IsAFinding()
    {
        var mapping = Mapped.Long with { Operations = [new() { Id = "first", Name = "KFOR (land)", Life = "/.." }, new() { Id = "second", Name = "KFOR land", Life = "/.." }] };

        Assert.Contains("'KFOR-land' may be 'first' or 'second' of the mapping", Assert.Single(mapping.Refusal($"{Header}\nFrance,KFOR-land,2020-01-31,5\n")), StringComparison.Ordinal);
        Assert.Equal("second", mapping.ReadText($"{Header}\nFrance,second,2020-01-31,5\n").Dataset.Contributions[0].Operation!.Value.Value);
    }

    [Fact]
    public void LongNames_ThatDifferAtTheirEndsOnly_AreTwo()
    {
        var name = new string('a', 200);

        Assert.Equal(2, Mapped.Long.ReadText($"{Header}\nFrance,{name} one,2020-01-31,5\nFrance,{name} two,2020-01-31,6\n").Dataset.Operations.Count);
    }

    [Fact]
    public void FigureCountedInAColumnWithIdsOfItsOwn_NamesThatId()
    {
        var mapping = TwoFigures with
        {
            Figures =
            [
                new() { Column = "troops", Category = PersonnelCategory.Troops, Contribution = "id" },
                new() { Column = "police", Category = PersonnelCategory.Police, MissingTexts = [new("in", MissingMeaning.IncludedElsewhere) { ElsewhereColumn = "troops" }] },
            ],
        };

        Assert.Equal("own-1", mapping.ReadText($"{Header},police,id\nFrance,UNTSO,2020-01-31,5,in,own-1\n").Dataset.Contributions[1].Reports[0].Elsewhere!.Value.Value);
    }

    [Fact]
    public void ExceptionOfAStream_IsTheCallersOwn_OnSeveralThreadsToo()
    {
        var text = new StringBuilder(Header).Append('\n');
        for (var i = 0; i < 300_000; i++)
            text.Append("France,UNTSO,2020-01-31,5\n");
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.NoCompression, leaveOpen: true))
            gzip.Write(Encoding.UTF8.GetBytes(text.ToString()));
        packed.GetBuffer()[packed.Length - 5] ^= 0xFF;
        packed.Position = 0;

        Assert.Throws<InvalidDataException>(() => Mapped.Long.Read(new GZipStream(packed, CompressionMode.Decompress)));
    }

    private string Save(string name, string text)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }
}
