namespace Deployments.Tests.Formats;

public sealed class FlatTablesTests : IDisposable
{
    private static readonly Dataset Data = FlatSamples.Answering();
    private static readonly IReadOnlyList<CalendarPeriod> Years = CalendarPeriods.Years("1988", "1991");
    private readonly TemporaryFolder folder = new();

    private static TroopQuery Asked => Data.Troops(Stage.Deployed).By(Facet.Nation);

    public static TheoryData<PeriodRule> Rules => [.. Enum.GetValues<PeriodRule>()];

    public void Dispose() => folder.Dispose();

    [Fact]
    public void ToFlat_OfTroops_CarriesReasonsAndSourcesAndReadsBackEqual()
    {
        var table = Asked.On("1990-01-15", "1990-12-31");
        Assert.Equal(table.ToRows(RowDetail.Explained), table.ToFlat().Rows);
        Assert.Contains(table.ToFlat().Rows, r => r is { State: CellState.Unknown, SdmxCode: 'Q', Unknown: ["fra: withheld"], Sources: ["ministry"] });
        Assert.Contains(table.ToFlat().Rows, r => r is { Certain: not null, Possible: not null });
        AssertReadsBack(table.ToFlat(), p => table.WriteCsv(p), p => table.WriteNdjson(p), p => table.WriteParquet(p), p => table.WriteArrow(p));
    }

    [Fact]
    public void ToFlat_OfFiguresOnly_LeavesReasonsOut()
    {
        var flat = Asked.On("1990-12-31").ToFlat(RowDetail.Figures);
        Assert.All(flat.Rows, r => Assert.Equal((null, 0, 0), (r.SdmxCode, r.Sources.Count, r.Unknown.Count)));
        Assert.NotEmpty(flat.Sources);
    }

    [Fact]
    public void ToFlat_OfAverages_KeepsExactFractions()
    {
        var table = Asked.Averages(Years);
        Assert.Contains(table.ToFlat().Rows, r => r.Average is { Days: 365 } average && average.Low != decimal.Truncate(average.Low));
        AssertReadsBack(table.ToFlat(), p => table.WriteCsv(p), p => table.WriteNdjson(p), p => table.WriteParquet(p), p => table.WriteArrow(p));
        using var batch = table.ToRecordBatch();
        Assert.Equal(table.ToFlat().Rows, batch.ToFlat(FlatSchemas.Averages).Rows);
    }

    [Fact]
    public void ToFlat_OfPersonDays_ReadsBackEqual()
    {
        var table = Asked.PersonDays(Years);
        Assert.Contains(table.ToFlat().Rows, r => r.PersonDays is not null);
        AssertReadsBack(table.ToFlat(), p => table.WriteCsv(p), p => table.WriteNdjson(p), p => table.WriteParquet(p), p => table.WriteArrow(p));
        using var batch = table.ToRecordBatch();
        Assert.Equal(table.ToFlat().Rows, batch.ToFlat(FlatSchemas.PersonDays).Rows);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void ToFlat_OfABalancedPanelWithCodes_ReadsBackEqual(PeriodRule rule)
    {
        var panel = Data.Troops(Stage.Deployed).Panel(PanelUnit.Nation, Years, rule).Balanced(StateSystem.Cow).WithCodes(CodeSystem.Cow, CodeSystem.IsoAlpha3);
        Assert.Contains(panel.ToFlat().Rows, r => r is { Status: PanelStatus.NotAState, IsState: false, Low: null });
        Assert.Contains(panel.ToFlat().Rows, r => r.Codes is [{ Code: "255", Reason: null }, ..]);
        Assert.Contains(panel.ToFlat().Rows, r => r.Codes is [.., { Code: null, Reason: not null }]);
        AssertReadsBack(panel.ToFlat(), p => panel.WriteCsv(p), p => panel.WriteNdjson(p), p => panel.WriteParquet(p), p => panel.WriteArrow(p));
        using var batch = panel.ToRecordBatch();
        Assert.Equal(panel.ToFlat().Rows, batch.ToFlat(FlatSchemas.PanelOf(rule, "cow", "iso_alpha3")).Rows);
    }

    [Fact]
    public void ToFlat_OfAPanelOfDyads_HasCodesOfBothAndItsRule()
    {
        var panel = Data.Troops(Stage.Deployed).Panel(PanelUnit.ContributorHost, Years, PeriodRule.Peak).WithCodes(CodeSystem.GleditschWard);
        var flat = panel.ToFlat();
        Assert.Equal(["contributor_gleditsch_ward", "contributor_gleditsch_ward_reason", "host_gleditsch_ward", "host_gleditsch_ward_reason"], flat.Schema.Columns.Select(c => c.Name).Where(n => n.Contains("ward", StringComparison.Ordinal)));
        Assert.Equal("Rule: peak.", flat.Notes[0]);
        AssertReadsBack(flat, p => panel.WriteCsv(p), p => panel.WriteNdjson(p), p => panel.WriteParquet(p), p => panel.WriteArrow(p));
    }

    [Fact]
    public void PanelOf_AColumnOfNoCodeSystem_IsRefused() =>
        Assert.StartsWith("'fips' is no column of codes; expected one of cow, gleditsch_ward,", Assert.Throws<ArgumentException>(() => FlatSchemas.PanelOf(PeriodRule.AtEnd, "fips")).Message, StringComparison.Ordinal);

    [Fact]
    public void ToFlat_OfPledges_ReadsBackEqual()
    {
        var pledges = Data.Pledges("1990-09-01");
        Assert.Equal(2, pledges.Count);
        AssertReadsBack(pledges.ToFlat(), p => pledges.WriteCsv(p), p => pledges.WriteNdjson(p), p => pledges.WriteParquet(p), p => pledges.WriteArrow(p));
        using var batch = pledges.ToRecordBatch();
        Assert.Equal(pledges.ToFlat().Rows, batch.ToFlat(FlatSchemas.Pledges).Rows);
    }

    [Fact]
    public void ToFlat_OfReconciliations_ReadsBackEqual()
    {
        var table = Data.Reconcile();
        Assert.Single(table);
        AssertReadsBack(table.ToFlat(), p => table.WriteCsv(p), p => table.WriteNdjson(p), p => table.WriteParquet(p), p => table.WriteArrow(p));
        using var batch = table.ToRecordBatch();
        Assert.Equal(table.ToFlat().Rows, batch.ToFlat(FlatSchemas.Reconciliations).Rows);
    }

    [Theory]
    [InlineData("unknown_reasons", "rumour", "DEP043")]
    [InlineData("certain", "lots and lots", "DEP043")]
    [InlineData("sdmx_code", "QQ", "DEP043")]
    [InlineData("unknown_days", "3000000000", "DEP043")]
    public void Load_CellThatCannotBe_IsAFinding(string column, string value, string code)
    {
        var header = "row,name,period,first,last,state,unknown_count,is_certain," + column;
        var finding = Assert.Single(Assert.Throws<DatasetException>(() => CsvFiles.Parse($"{header}\nr,n,p,1990-01-01,1990-12-31,unknown,1,true,{value}\n", FlatSchemas.Cells)).Findings);
        Assert.Equal((code, column, 2, value), (finding.Code.Code, finding.Path, finding.Line, finding.Value));
    }

    [Fact]
    public void Load_BoundsChangedBesideAnAverage_AreFoundAndTheSumsUsed()
    {
        File.WriteAllText(folder.PathOf("a.csv"), "row,name,period,first,last,state,low,sum_low,days,unknown_count\nr,n,p,1990-01-01,1990-01-10,figure,7,30,10,0\n");
        Assert.True(CsvFiles.TryLoad(folder.PathOf("a.csv"), FlatSchemas.Averages, out var read, out var findings));
        Assert.Equal(3, read.Rows.Single().Low);
        Assert.Equal(("DEP051", "low", 2, "7"), (findings[0].Code.Code, findings[0].Path, findings[0].Line, findings[0].Value));
    }

    private void AssertReadsBack<T>(FlatTable<T> flat, params IReadOnlyList<Action<string>> write)
    {
        IReadOnlyList<Func<string, FlatTable<T>>> read =
            [p => CsvFiles.Load(p, flat.Schema), p => NdjsonFiles.Load(p, flat.Schema), p => ParquetFiles.Load(p, flat.Schema), p => ArrowFiles.Load(p, flat.Schema)];
        Assert.Equal(flat.Rows, CsvFiles.Parse(flat.ToCsv(), flat.Schema).Rows);
        for (var i = 0; i < read.Count; i++)
        {
            var path = folder.PathOf($"rows{i}");
            write[i](path);
            FlatSamples.AssertSame(flat, read[i](path));
        }
    }
}
