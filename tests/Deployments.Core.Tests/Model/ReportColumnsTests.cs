using CsCheck;

namespace Deployments.Tests.Model;

public sealed class ReportColumnsTests
{
    [Fact]
    public void Rows_OfAnyReports_AreThoseReports() =>
        Generators.Report.List[0, 200].Sample(reports => new ReportColumns().Add(reports).SequenceEqual(reports));

    [Fact]
    public void Rows_AreReadAsTheyAreOneByOne()
    {
        var columns = new ReportColumns();
        var rows = columns.Add([.. Enumerable.Range(0, 70_000).Select(i => new TroopReport { Source = $"s{i % 300}", Effective = $"{1500 + (i % 8000)}", Stage = Stage.Deployed, Level = i * 100 })]);
        var cells = new ReportCells[1000];

        columns.Read(65_000, cells);

        Assert.Equal(Enumerable.Range(65_000, 1000).Select(columns.Cells), cells);
        Assert.Equal(6_999_900, rows[69_999].Level);
    }

    [Theory]
    [InlineData(0), InlineData(15), InlineData(-1), InlineData(7)]
    public void Add_UndefinedValue_IsRefused(int credibility) => Assert.Throws<ArgumentOutOfRangeException>(() => new ReportColumns().Add(
        [new TroopReport { Source = "s", Effective = "2016", Stage = Stage.Deployed, Level = 1, Credibility = (Credibility)credibility }]));

    [Fact]
    public void Add_LargeFigures_AreKept() => Assert.Equal(
        [int.MaxValue - 1, int.MaxValue, 1L << 40],
        new ReportColumns().Add([.. new long[] { int.MaxValue - 1, int.MaxValue, 1L << 40 }.Select(n => new TroopReport { Source = "s", Effective = "2016", Stage = Stage.Deployed, Level = n })]).Select(r => r.Level!.Value.Low));
}
