using System.Data;
using System.Text;

namespace Deployments.Tests.Formats.Mappings;

/// <summary>Tables as files have them: encodings, separators, quotation marks, several files, broken ones.</summary>
public sealed class TableReadingTests : IDisposable
{
    private const string Header = "country,mission,date,troops";
    private readonly string folder = Directory.CreateTempSubdirectory("tables").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    public static TheoryData<string, byte[]> Encodings => new()
    {
        { "plain", Encoding.UTF8.GetBytes("country,mission,date,troops\nCôte d'Ivoire,UNTSO,2020-01-31,5\n") },
        { "no line end at the end", Encoding.UTF8.GetBytes("country,mission,date,troops\nCôte d'Ivoire,UNTSO,2020-01-31,5") },
        { "byte order mark", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes("country,mission,date,troops\nCôte d'Ivoire,UNTSO,2020-01-31,5\n")] },
        { "UTF-16", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("country,mission,date,troops\nCôte d'Ivoire,UNTSO,2020-01-31,5\n")] },
        { "UTF-16, big end first", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes("country,mission,date,troops\nCôte d'Ivoire,UNTSO,2020-01-31,5\n")] },
        { "Windows line ends", Encoding.UTF8.GetBytes("country,mission,date,troops\r\nCôte d'Ivoire,UNTSO,2020-01-31,5\r\n") },
        { "tabs", Encoding.UTF8.GetBytes("country\tmission\tdate\ttroops\nCôte d'Ivoire\tUNTSO\t2020-01-31\t5\n") },
        { "semicolons", Encoding.UTF8.GetBytes("country;mission;date;troops\nCôte d'Ivoire;UNTSO;2020-01-31;5\n") },
        { "capitals and space in headings", Encoding.UTF8.GetBytes("Country, MISSION ,date,Troops\nCôte d'Ivoire,UNTSO,2020-01-31,5\n") },
        { "other order and more columns", Encoding.UTF8.GetBytes("x,troops,date,mission,country,y\n1,5,2020-01-31,UNTSO,Côte d'Ivoire,2\n") },
        { "quotation marks", Encoding.UTF8.GetBytes("\"country\",\"mission\",\"date\",\"troops\"\n\"Côte d'Ivoire\",\"UNTSO\",\"2020-01-31\",\"5\"\n") },
        { "quotation mark in a heading", Encoding.UTF8.GetBytes("country,mission,date,troops,5\" guns\nCôte d'Ivoire,UNTSO,2020-01-31,5,2\n") },
        { "quotation mark in the first of several headings with semicolons", Encoding.UTF8.GetBytes("5\" guns;country;mission;date;troops\n2;Côte d'Ivoire;UNTSO;2020-01-31;5\n") },
        { "quotation mark in a field", Encoding.UTF8.GetBytes("country,mission,date,troops,note\nCôte d'Ivoire,UNTSO,2020-01-31,5,5\" guns\n") },
        { "quotation marks and line breaks in a heading", Encoding.UTF8.GetBytes("\"a\n\"\"b\"\"\n\",country,mission,date,troops\n1,Côte d'Ivoire,UNTSO,2020-01-31,5\n") },
        { "blank lines", Encoding.UTF8.GetBytes("\n\ncountry,mission,date,troops\n\nCôte d'Ivoire,UNTSO,2020-01-31,5\n\n") },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Table_IsReadHoweverItIsSaved(string how, byte[] bytes)
    {
        var reading = Mapped.Long.Read(new MemoryStream(bytes));

        Assert.True(reading.Dataset.Text("CIV", "2020-01-31") == "5", how);
        Assert.Equal(1, reading.Rows);
    }

    [Fact]
    public void FirstLineInAnotherEncoding_IsTheOnlyFinding()
    {
        var found = Assert.Throws<DatasetException>(() => Mapped.Long.Read(new MemoryStream(Encoding.Latin1.GetBytes("country;mission;date;Stärke\nÖsterreich;UNTSO;2020-01-31;5\nFrance;UNTSO;2020-01-31;6\n")))).Findings;

        Assert.Equal((FindingCodes.NotUtf8, 1), (Assert.Single(found).Code, found[0].Line));
    }

    [Fact]
    public void FindingsOfTheDataset_NameTheRow()
    {
        var found = Assert.Throws<DatasetException>(() => (Mapped.Long with { Disagreeing = DisagreeingRows.FirstStands }).ReadText($"{Header}\nFrance,UNTSO,2020-01-31,5\nSSD,UNTSO,2010-01-31,5\nFrance,UNTSO,2020-01-31,7\n")).Findings;

        Assert.Equal([("DEP304", 3, null), ("DEP402", 4, null)], found.Select(f => (f.Code.Code, f.Line, f.File)).Order());
        Assert.StartsWith("error DEP304 at line 3, $.contributions[1].reports[0].effective: ", found.Single(f => f.Line == 3).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void FindingsOfTheDataset_NameTheFile_WhereThereAreSeveral()
    {
        foreach (var (name, row) in new[] { ("one", "France,UNTSO,2020-01-31,5"), ("two", "SSD,UNTSO,2010-01-31,5") })
            File.WriteAllText(Path.Combine(folder, $"{name}.csv"), $"{Header}\n{row}\n");

        Assert.False(Mapped.Long.TryLoad([Path.Combine(folder, "one.csv"), Path.Combine(folder, "two.csv")], out var reading));
        Assert.StartsWith("error DEP304 at two.csv, line 2, $.contributions[1].reports[0].effective: ", Assert.Single(reading.Findings).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void FindingOfATotal_NamesTheRow()
    {
        var mapping = Mapped.Long with { Contributor = null, Operation = Field.Of("untso"), Figures = [new() { Column = "troops", Kind = FigureKind.Total }] };
        var found = Assert.Throws<DatasetException>(() => mapping.ReadText("date,troops\n2020-01-31,5\n2020-02-29,999999999\n")).Findings;

        Assert.StartsWith("error DEP113 at line 3, $.totals[1].figure: ", Assert.Single(found).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Line_IsThatOfTheRow_AfterFieldsWithLineBreaks()
    {
        var mapping = Mapped.Long with { Caveat = "note" };
        var reports = mapping.ReadText($"{Header},note\nFrance,UNTSO,2020-01-31,5,\"two\nlines\"\n\nFrance,UNTSO,2020-02-29,6,\"say \"\"so\"\"\"\n").Dataset.Contributions[0].Reports;

        Assert.Equal([(2, "two\nlines"), (5, "say \"so\"")], reports.Select(r => (r.Line!.Value, r.Caveats.Single())));
    }

    [Theory]
    [InlineData("", "DEP006")]
    [InlineData("\n\n", "DEP006")]
    [InlineData("country,date,troops\nFrance,2020-01-31,5\n", "DEP041")]
    [InlineData("country,mission,date,troops\rFrance,UNTSO,2020-01-31,5\r", "DEP040")]
    [InlineData("country,mission,date,troops\nFrance,UNTSO,2020-01-31\n", "DEP042")]
    [InlineData("country,mission,date,troops\nFrance,UNTSO,2020-01-31,5,6\n", "DEP042")]
    [InlineData("country,mission,date,troops\nFrance,UNTSO,2020-01-31,\"5\n", "DEP040")]
    [InlineData("country,mission,date,\"troops\nFrance,UNTSO,2020-01-31,5\n", "DEP040")]
    public void Table_ThatIsBroken_IsRefusedWithItsPlace(string text, string code) =>
        Assert.Equal(code, Assert.Throws<DatasetException>(() => Mapped.Long.ReadText(text)).Findings[0].Code.Code);

    [Fact]
    public void Row_ThatBeginsAsACommentWould_IsARow() => Assert.StartsWith(
        "There is no nation with the id or the name '#France'.", Assert.Throws<DatasetException>(() => Mapped.Long.ReadText($"{Header}\n#France,UNTSO,2020-01-31,5\n")).Findings[0].Message, StringComparison.Ordinal);

    /// <summary>Such lines are read one by one, and a file may have millions of them.</summary>
    [Theory]
    [InlineData("\"\"\n")]
    [InlineData("\u3000\n")]
    [InlineData("\v\n")]
    public void Table_BeginningWithBlankLinesOnly_IsRefusedSoon(string line)
    {
        Assert.Equal("5", Mapped.Long.ReadText($"{line}{line}{Header}\nFrance,UNTSO,2020-01-31,5\n").Dataset.Text("FRA", "2020-01-31"));
        var finding = Assert.Throws<DatasetException>(() => Mapped.Long.ReadText(string.Concat(Enumerable.Repeat(line, 1_000)) + Header)).Findings[0];
        Assert.Equal("The table begins with 1,000 blank lines; expected a first line with the names of the columns.", finding.Message);
    }

    [Fact]
    public void Table_WhoseFirstLineCannotBeRead_HasOneFinding() =>
        Assert.Equal("DEP040", Assert.Single(Assert.Throws<DatasetException>(() => Mapped.Long.ReadText("\"country\"s,mission,date,troops\nFrance,UNTSO,2020-01-31,5\n")).Findings).Code.Code);

    [Theory]
    [InlineData('"')]
    [InlineData('\n')]
    [InlineData('a')]
    [InlineData('¦')]
    [InlineData('•')]
    public void Separator_ThatNoTableCanHave_IsUnsound(char separator)
    {
        var finding = Assert.Single(Assert.Throws<DatasetException>(() => (Mapped.Long with { Separator = separator }).ReadText($"{Header}\n")).Findings);
        Assert.Equal((FindingCodes.MappingUnsound, "$.separator"), (finding.Code, finding.Path));
    }

    [Fact]
    public void Table_InAnotherEncoding_IsRefused()
    {
        var bytes = Encoding.Latin1.GetBytes($"{Header}\nFrance,UNTSO,2020-01-31,5\nCôte d'Ivoire,UNTSO,2020-01-31,5\n");

        var finding = Assert.Throws<DatasetException>(() => Mapped.Long.Read(new MemoryStream(bytes))).Findings[^1];
        Assert.Equal(FindingCodes.NotUtf8, finding.Code);
    }

    [Fact]
    public void Table_WithTenMillionColumns_IsRefusedWithoutReadingThem()
    {
        var bytes = new byte[20_000_000];
        Array.Fill(bytes, (byte)',');

        var finding = Assert.Throws<DatasetException>(() => Mapped.Long.Read(new MemoryStream(bytes))).Findings[0];
        Assert.Equal((FindingCodes.TableMalformed, 1), (finding.Code, finding.Line));
    }

    [Fact]
    public void Table_WithBadRowsOnly_ListsSomeAndCountsTheRest()
    {
        var text = new StringBuilder(Header).Append('\n');
        for (var i = 0; i < 3000; i++)
            text.Append("Nowhere,UNTSO,2020-01-31,5\n");

        var findings = Assert.Throws<DatasetException>(() => Mapped.Long.ReadText(text.ToString())).Findings;
        Assert.Equal(1001, findings.Count);
        Assert.StartsWith("Only 1,000 findings DEP043 are listed; 2,000 more were found", findings[^1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void LongTable_ReadOnSeveralThreads_IsTheSameAsInOrder()
    {
        var text = new StringBuilder(Header).Append(",note\n");
        var day = new LocalDate(1990, 1, 1);
        string[] nations = ["FRA", "IRL", "GHA", "NER", "USA", "IND", "NPL"];
        for (var i = 0; i < 200_000; i++)
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"{nations[i % 7]},op-{i % 11},{IsoDay.Text(day.PlusDays(i / 77))},{(i * 7919L) % 5000},\"{(i % 13 == 0 ? "a \"\"quoted\"\"\nword" : "plain, with a comma")}\"\n");
        var reading = (Mapped.Long with { Caveat = "note" }).ReadText(text.ToString());

        Assert.Equal((200_000, 200_000, 77), (reading.Rows, reading.RowsUsed, reading.Dataset.Contributions.Count));
        var contribution = reading.Dataset.Contributions.Single(c => c.Id == "irl-op-1-troops");
        Assert.Equal("fra-op-0-troops", reading.Dataset.Contributions[0].Id.Value);
        Assert.Equal(Enumerable.Range(0, contribution.Reports.Count).Select(i => ((((long)i * 77) + 1) * 7919) % 5000), contribution.Reports.Select(r => r.Level!.Value.Low));

        // A row whose note has a line break takes two lines.
        Assert.Equal(Enumerable.Range(0, contribution.Reports.Count).Select(i => (i * 77) + 1 + 2 + (((i * 77) + 1 + 12) / 13)), contribution.Reports.Select(r => r.Line!.Value));
    }

    [Fact]
    public void SeveralFiles_AreDocumentsOfTheirOwn_AndNameThemselves()
    {
        var paths = new[] { Save("France.csv", "date,troops\n2020-01-31,5\n"), Save("Ireland.csv", "date,troops\n2020-01-31,6\n") };
        var mapping = Mapped.Long with { Contributor = Field.FileName, Operation = Field.Of("UNTSO") };
        var data = mapping.Load(paths).Dataset;

        Assert.Equal(["list-france: France.csv", "list-ireland: Ireland.csv"], data.Sources.Select(s => $"{s.Id}: {s.Locator}"));
        Assert.Equal(("5", "6"), (data.Text("FRA", "2020-01-31"), data.Text("IRL", "2020-01-31")));
    }

    [Fact]
    public void SameFileTwice_ChangesNothing()
    {
        var path = Save("table.csv", $"{Header}\nFrance,UNTSO,2020-01-31,5\nFrance,UNTSO,2020-02-29,6\n");
        var reading = Mapped.Long.Load(path, path);

        Assert.Equal(2, reading.Dataset.ReportCount);
        Assert.Equal(["table.csv 2", "table.csv 3"], reading.Findings.Where(f => f.Code == FindingCodes.RowTwice).Select(f => $"{f.File} {f.Line}"));
    }

    [Fact]
    public void FindingOfSeveralFiles_NamesItsFile()
    {
        var paths = new[] { Save("a.csv", $"{Header}\nFrance,UNTSO,2020-01-31,5\n"), Save("b.csv", $"{Header}\nFrance,UNTSO,2020-02-29,x\n") };

        Assert.StartsWith("error DEP043 at b.csv, line 2, troops: ", Assert.Throws<DatasetException>(() => Mapped.Long.Load(paths)).Findings[0].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void File_ThatIsNotThere_IsAFinding() =>
        Assert.Equal(FindingCodes.FileMissing, Assert.Throws<DatasetException>(() => Mapped.Long.Load(Path.Combine(folder, "none.csv"))).Findings[0].Code);

    [Fact]
    public void Parquet_IsReadLikeATable()
    {
        var path = SaveParquet();
        var reading = OfReports.Load(path);

        Assert.Equal((3, 3), (reading.Rows, reading.RowsUsed));
        Assert.Equal(("5", "about 6"), (reading.Dataset.Text("FRA", "2020-01-31"), reading.Dataset.Contributions[0].Reports[1].Level.ToString()));
        Assert.Equal([1, 2], reading.Dataset.Contributions[0].Reports.Select(r => r.Line!.Value));
        Assert.Equal("unknown (1)", reading.Dataset.Text("IRL", "2020-01-31"));
    }

    [Theory]
    [InlineData(0.5)]
    [InlineData(0.99)]
    public void Parquet_ThatIsCutShort_IsRefused(double share)
    {
        var bytes = File.ReadAllBytes(SaveParquet());
        var path = Path.Combine(folder, "cut.parquet");
        File.WriteAllBytes(path, bytes[..(int)(bytes.Length * share)]);

        Assert.Equal(FindingCodes.ContainerMalformed, Assert.Throws<DatasetException>(() => OfReports.Load(path)).Findings[0].Code);
    }

    [Fact]
    public void Parquet_WithoutANeededColumn_IsRefused() => Assert.Equal(
        FindingCodes.ColumnMissing, Assert.Throws<DatasetException>(() => Mapped.Long.Load(SaveParquet())).Findings[0].Code);

    [Fact]
    public void DataReader_IsReadLikeATable()
    {
        using var table = new DataTable();
        table.Columns.Add("country", typeof(string));
        table.Columns.Add("mission", typeof(string));
        table.Columns.Add("date", typeof(DateTime));
        table.Columns.Add("troops", typeof(int));
        table.Rows.Add("France", "UNTSO", new DateTime(2020, 1, 31), 5);
        table.Rows.Add("France", "UNTSO", new DateTime(2020, 2, 29), DBNull.Value);
        using var reader = table.CreateDataReader();
        var reading = (Mapped.Long with { MissingTexts = [new("", MissingMeaning.Withheld)] }).Read(reader);

        Assert.Equal(("5", "unknown (1)"), (reading.Dataset.Text("FRA", "2020-01-31"), reading.Dataset.Text("FRA", "2020-02-29")));
    }

    [Fact]
    public void RowsOfOnesOwn_AreReadLikeATable()
    {
        var rows = new[] { (Who: "France", On: new LocalDate(2020, 1, 31), Troops: 5) };
        var reading = Mapped.Long.Read(rows, ("country", r => r.Who), ("mission", _ => "UNTSO"), ("date", r => IsoDay.Text(r.On)), ("troops", r => $"{r.Troops}"));

        Assert.Equal("5", reading.Dataset.Text("FRA", "2020-01-31"));
    }

    /// <summary>The columns that the library itself gives reports.</summary>
    private static TableMapping OfReports { get; } = Mapped.Long with
    {
        Contributor = Field.Column("contributor").As(NationText.Id),
        Operation = "operation",
        Category = "category",
        Effective = "effective",
        Figures = ["figure"],
        Missing = "missing",
        MissingTexts = [new("", MissingMeaning.NotReported)],
    };

    private string SaveParquet()
    {
        var path = Path.Combine(folder, "reports.parquet");
        (Mapped.Long with { MissingTexts = [new("NA", MissingMeaning.Withheld)] })
            .ReadText($"{Header}\nFrance,UNTSO,2020-01-31,5\nFrance,UNTSO,2020-02-29,about 6\nIreland,UNTSO,2020-01-31,NA\n").Dataset.WriteParquet(path);
        return path;
    }

    private string Save(string name, string text)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
