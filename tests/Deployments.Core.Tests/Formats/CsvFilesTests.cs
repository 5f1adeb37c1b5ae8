using System.Text;
using CsCheck;

namespace Deployments.Tests.Formats;

public sealed class CsvFilesTests
{
    private const string Columns = "row,name,period,first,last,state,low,best,high,known_best,unknown_count,is_certain";
    private const string Header = Columns + "\r\n";
    private const string Written = Columns + ",keys,names,text,unknown_reasons,unknown_days,is_opened_by_left_out,sdmx_code,unknown,left_out,may_be_counted_twice,sources,caveats,certain,possible\r\n";

    public static TheoryData<string> Names => FlatSamples.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void ToCsv_ReportsOfAShippedDataset_ReadBackEqual(string name) => AssertReadsBack(Repository.Shipped(name).ToFlat());

    [Fact]
    public void ToCsv_AwkwardTexts_ReadBackEqual() => AssertReadsBack(FlatSamples.Awkward().ToFlat());

    [Fact]
    public void ToCsv_AwkwardTextsWithTabs_ReadBackEqual() => AssertReadsBack(FlatSamples.Awkward().ToFlat(), CsvStyle.Tabs);

    [Fact]
    public void ToCsv_AwkwardTextsUnguarded_ReadBackEqual() => AssertReadsBack(FlatSamples.Awkward().ToFlat(), new CsvStyle { GuardFormulas = false });

    [Fact]
    public void ToCsv_ReportsOfAnyDataset_ReadBackEqual() => Generators.Datasets.Sample(data => AssertReadsBack(data.ToFlat()), iter: Often.Times(100));

    /// <summary>No sign at the beginning of a line makes it a comment, which would be passed over without a word.</summary>
    [Fact]
    public void ToCsv_AnyFirstSign_ReadsBackEqual() =>
        AssertReadsBack(new FlatTable<TroopTableRow>(FlatSchemas.Cells, [.. new[] { "#1", "//", "--", ";", "%", "!", "\U00010000", "\uFFFD" }.Select(row => Cell("x").Rows.Single() with { Row = row })], null, [], []));

    [Fact]
    public void ToCsv_CellsOfATable_ReadBackEqual() => AssertReadsBack(FlatSamples.Table().ToFlat());

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("'=1+1", "''=1+1")]
    [InlineData("-2+3", "'-2+3")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("＝1", "'＝1")]
    [InlineData(" =1", "' =1")]
    [InlineData("-", "'-")]
    [InlineData("+560", "+560")]
    [InlineData("-1,234.5", "-1,234.5")]
    [InlineData("it's", "it's")]
    [InlineData("'quoted'", "'quoted'")]
    public void ToCsv_TextOfACell_IsGuardedWhereItIsAFormula(string name, string expected) =>
        Assert.Equal($"{Written}r,{Quoted(expected)},p,2016-01-01,2016-01-31,unknown,,,,,1,true,,,,,0,false,,,,,,,,\r\n", Cell(name).ToCsv());

    [Fact]
    public void ToCsv_Unguarded_LeavesFormulasAlone() =>
        Assert.Equal($"{Written}r,=1,p,2016-01-01,2016-01-31,unknown,,,,,1,true,,,,,0,false,,,,,,,,\r\n", Cell("=1").ToCsv(new CsvStyle { GuardFormulas = false }));

    [Fact]
    public void ToCsv_Numbers_AreNeverGuarded() => Assert.Contains(",change,-300,,0,-up to 300,", FlatSamples.Awkward().ToFlat().ToCsv(new CsvStyle { GuardFormulas = false }), StringComparison.Ordinal);

    [Fact]
    public void WriteCsv_ForExcel_BeginsWithAMark()
    {
        using var stream = new MemoryStream();
        Cell("x").WriteCsv(stream, CsvStyle.Excel);
        Assert.Equal(Encoding.UTF8.Preamble.ToArray(), stream.ToArray()[..3]);
        Assert.True(stream.CanWrite);
    }

    [Fact]
    public void Load_OfAFileWritten_HasRowsTitleNotesAndSources()
    {
        using var folder = new TemporaryFolder();
        var flat = FlatSamples.Table().ToFlat();
        flat.WriteCsv(folder.PathOf("cells.csv"), CsvStyle.Excel);

        var read = CsvFiles.Load(folder.PathOf("cells.csv"), FlatSchemas.Cells);

        Assert.Equal(flat.Rows, read.Rows);
        Assert.Equal(flat.Title, read.Title);
        Assert.NotEmpty(read.Notes);
        Assert.Equal(flat.Notes, read.Notes);
        Assert.NotEmpty(read.Sources);
        Assert.Equal(flat.Sources, read.Sources);
        Assert.Equal(["cells.csv", "cells.csv-metadata.json"], folder.Files);
    }

    [Theory]
    [InlineData("", "DEP006", 1, "The table is empty; expected a first line with the names of the columns.")]
    [InlineData("row,name\r\na,b\r\n", "DEP041", 1, "The file has no column \"period\", \"first\", \"last\", \"state\", \"unknown_count\"; expected every column that is required.")]
    [InlineData(Columns + ",Low\r\nr,n,p,2016-01-01,2016-01-31,figure,5,5,5,,0,true,70\r\n", "DEP069", 1, "The table names \"low\" more than once, as \"low\", \"Low\"; which of them is meant is not known.")]
    [InlineData(Header + "r,n,p,2016-01-01,2016-13-31,unknown,,,,,1,true\r\n", "DEP043", 2, "The column \"last\" holds '2016-13-31'; expected a day such as \"2016-07-22\". The row is not used.")]
    [InlineData(Header + "r,n,p,2016-01-01,2016-01-31,unknown,x,,,,1,true\r\n", "DEP043", 2, "The column \"low\" holds 'x'; expected a whole number of up to 64 bits in plain digits. The row is not used.")]
    [InlineData(Header + "r,n,p,2016-01-01,2016-01-31,unheard,,,,,1,true\r\n", "DEP043", 2, "The column \"state\" holds 'unheard'; expected one of \"figure\", \"unknown\", \"none-reported\", \"not-applicable\", \"outside-coverage\". The row is not used.")]
    [InlineData(Header + "r,\"two\nlines\",p,2016-01-01,2016-01-31,unknown,,,,,1,true\r\nr,n\r\n", "DEP042", 4, "The row has 2 fields and the first line 12; the row is not used.")]
    [InlineData(Header + "r,n,p,2016-01-01,2016-01-31,unknown,,,,,,true\r\n", "DEP043", 2, "The column \"unknown_count\" is empty; expected a whole number of up to 64 bits in plain digits. The row is not used.")]
    [InlineData(Header + "r,\"n,p,2016-01-01", "DEP040", 2, null)]
    public void Parse_BadText_FindsPlaceAndValue(string csv, string code, int? line, string? message)
    {
        var finding = Assert.Single(Assert.Throws<DatasetException>(() => CsvFiles.Parse(csv, FlatSchemas.Cells)).Findings);

        Assert.Equal((code, line), (finding.Code.Code, finding.Line));
        if (message is not null)
            Assert.Equal(message, finding.Message);
    }

    /// <summary>The companion says nothing that a figure rests on: a fault in it is a warning, and the rows are read.</summary>
    [Theory]
    [InlineData("{")]
    [InlineData("{\"dc:title\":\"x\",\"dc:title\":\"y\"}")]
    [InlineData("{\"notes\":[\"\\ud800\"]}")]
    [InlineData("{\"dc:title\":5}")]
    public void Load_WithABrokenCompanion_ReadsTheRowsAndWarns(string companion)
    {
        using var folder = new TemporaryFolder();
        Cell("x").WriteCsv(folder.PathOf("c.csv"));
        File.WriteAllText(folder.PathOf("c.csv-metadata.json"), companion);

        Assert.True(CsvFiles.TryLoad(folder.PathOf("c.csv"), FlatSchemas.Cells, out var read, out var findings));
        Assert.Single(read.Rows);
        Assert.Equal("DEP055", Assert.Single(findings).Code.Code);
    }

    [Fact]
    public void Load_OtherEncoding_IsAFinding()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.PathOf("latin.csv"), Encoding.Latin1.GetBytes(Header + "r,Köln,p,2016-01-01,2016-01-31,unknown,,,,,1,true\r\n"));

        Assert.False(CsvFiles.TryLoad(folder.PathOf("latin.csv"), FlatSchemas.Cells, out _, out var findings));

        Assert.Equal("DEP008", Assert.Single(findings).Code.Code);
    }

    [Fact]
    public void Parse_ColumnsInAnotherOrderAndMore_FindsThemByName()
    {
        var read = CsvFiles.Parse("extra,period,name,row,last,first,state,unknown_count\r\n?,p,n,r,2016-01-31,2016-01-01,unknown,1\r\n", FlatSchemas.Cells);

        Assert.Equal(Cell("n").Rows.Single() with { IsCertain = false }, Assert.Single(read.Rows));
    }

    [Fact]
    public void Load_Utf16WithAMark_IsRead()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.PathOf("c.csv"), Cell("Köln").ToCsv(), Encoding.Unicode);
        Assert.Equal("Köln", Assert.Single(CsvFiles.Load(folder.PathOf("c.csv"), FlatSchemas.Cells).Rows).Name);
    }

    [Theory]
    [InlineData('"')]
    [InlineData('a')]
    [InlineData('7')]
    [InlineData('-')]
    [InlineData('¦')]
    [InlineData('•')]
    public void Delimiter_ThatNoReaderTakes_IsRefused(char delimiter) => Assert.Contains("cannot stand between fields", Assert.Throws<ArgumentException>(() => new CsvStyle { Delimiter = delimiter }).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(';')]
    [InlineData('|')]
    [InlineData(' ')]
    [InlineData('\u001F')]
    public void ToCsv_OtherDelimiter_ReadsBackEqual(char delimiter) => AssertReadsBack(FlatSamples.Awkward().ToFlat(), new CsvStyle { Delimiter = delimiter });

    /// <summary>A carriage return alone, in quotation marks, once began the next row's first field with a line feed.</summary>
    [Fact]
    public void ToCsv_TextsWithCarriageReturnsAlone_ReadBackEqual()
    {
        string[] pieces = ["\r", "\rx", "\n", "\r\n", "\"", ",", "abc", "\u001F", ""];
        var text = Gen.Int[0, pieces.Length - 1].Select(i => pieces[i]).Array[0, 5].Select(p => string.Concat(p));
        text.Array[8, 24].Sample(
            names =>
            {
                var rows = names.Chunk(2).Select(pair => Cell(pair[^1]).Rows.Single() with { Row = pair[0] }).ToList();
                AssertReadsBack(new FlatTable<TroopTableRow>(FlatSchemas.Cells, rows, null, [], []));
            },
            iter: Often.Times(300));
    }

    private static void AssertReadsBack<T>(FlatTable<T> flat, CsvStyle? style = null) => Assert.Equal(flat.Rows, CsvFiles.Parse(flat.ToCsv(style), flat.Schema, style).Rows);

    private static FlatTable<TroopTableRow> Cell(string name) => new(
        FlatSchemas.Cells,
        [new TroopTableRow { Row = "r", Name = name, Period = "p", First = new LocalDate(2016, 1, 1), Last = new LocalDate(2016, 1, 31), State = CellState.Unknown, UnknownCount = 1, IsCertain = true }],
        null, [], []);

    private static string Quoted(string text) => text.Contains(',', StringComparison.Ordinal) ? $"\"{text}\"" : text;
}
