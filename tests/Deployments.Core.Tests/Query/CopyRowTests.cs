using CsCheck;
using static Deployments.Tests.Query.Reported;

namespace Deployments.Tests.Query;

/// <summary>Figures that are copied many at once say what the cells say.</summary>
public sealed class CopyRowTests
{
    private static readonly IReadOnlyList<CalendarPeriod> Months = CalendarPeriods.Months("2015-11", "2017-12");

    private static readonly Func<TroopQuery, TroopQuery>[] Questions =
    [
        q => q, q => q.By(Facet.Nation), q => q.By(Facet.Theatre), q => q.By(Facet.Nation, Facet.Operation), q => q.SettledBy(Settlement.Envelope).By(Facet.Nation), q => q.AsKnownOn("2017-01-01").By(Facet.Nation),
    ];

    private static readonly Func<TroopQuery, TroopTable>[] Rules = [q => q.AtEnds(Months), q => q.AtStarts(Months), q => q.Peaks(Months), q => q.Lowest(Months)];

    [Fact]
    public void CopiedFigures_AreThoseOfTheCells() =>
        Gen.Select(Generators.Datasets, Generators.OneOf(Questions), Generators.OneOf(Rules)).Sample(
            (data, question, rule) =>
            {
                var table = rule(question(data.Troops(Stage.Deployed)));
                var figures = new TroopFigure[table.Periods.Count];
                for (var row = 0; row < table.Rows.Count; row++)
                {
                    table.CopyRow(row, figures);
                    Assert.Equal(table.Periods.Select(p => Said(table[table.Rows[row].ToString(), p.Name], table)), figures.Select(Said));
                }

                table.CopyTotals(figures);
                Assert.Equal(table.Periods.Select(p => Said(table.Total(p.Name), table)), figures.Select(Said));
            },
            iter: Often.Times(100));

    [Theory]
    [InlineData(0L, 0L, 0L)]
    [InlineData(5L, 5L, 5L)]
    [InlineData(0L, null, 7L)]
    [InlineData(3L, null, null)]
    [InlineData(3L, 4L, 9L)]
    public void AFigure_HasItsNumbers_AndThoseThatItLacksAreAbsent(long low, long? best, long? high)
    {
        var count = high is null ? TroopCount.AtLeast(low) : best is { } b ? TroopCount.Between(low, high.Value, b) : TroopCount.Between(low, high.Value);
        var table = new Fixture().Force("a", Level("2016-01-01", count)).Build().Troops(Stage.Deployed).By(Facet.Nation).On("2016-02-01", "1990-01-01");
        var figures = new TroopFigure[2];
        table.CopyRow(0, figures);

        Assert.Equal((CellState.Figure, (long?)low, best, high, 0), (figures[0].State, figures[0].Low, figures[0].Best, figures[0].High, figures[0].UnknownCount));
        Assert.Equal((CellState.OutsideCoverage, default(long?), default(long?), default(long?)), (figures[1].State, figures[1].Low, figures[1].Best, figures[1].High));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1)]
    public void ARowThatIsNotThere_IsTheCallersMistake(int row)
    {
        var table = new Fixture().Force("a", Level("2016-01-01", 100)).Build().Troops(Stage.Deployed).By(Facet.Nation).On("2016-02-01");
        var mistake = Assert.Throws<ArgumentOutOfRangeException>(() => table.CopyRow(row, new TroopFigure[1]));

        Assert.StartsWith($"There is no row {row}; there are 1, the first is 0. (Parameter 'row')", mistake.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void TooLittleRoom_IsTheCallersMistake()
    {
        var table = new Fixture().Force("a", Level("2016-01-01", 100)).Build().Troops(Stage.Deployed).By(Facet.Nation).On("2016-02-01", "2016-03-01");

        Assert.Throws<ArgumentException>(() => table.CopyRow(0, new TroopFigure[1]));
        Assert.Throws<ArgumentException>(() => table.CopyTotals(new TroopFigure[1]));
    }

    // Tables of peaks and lowest days leave the number of unknown contributions to the cells.
    private static string Said(TroopCell cell, TroopTable table) => $"{cell.State} {cell.Low} {cell.Best} {cell.High} {(IsOfDays(table) ? cell.UnknownCount : 0)}";

    private static string Said(TroopFigure figure) => $"{figure.State} {figure.Low} {figure.Best} {figure.High} {figure.UnknownCount}";

    private static bool IsOfDays(TroopTable table) => table.Context.Rule is PeriodRule.AtEnd or PeriodRule.AtStart;
}
