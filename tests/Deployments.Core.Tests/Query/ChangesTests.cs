using CsCheck;
using static Deployments.Tests.Query.Reported;

namespace Deployments.Tests.Query;

/// <summary>Totals from each change to the next.</summary>
public class ChangesTests
{
    [Fact]
    public void AtChanges_HasAColumnForEachRunOfDays()
    {
        var data = new Fixture { Coverage = "2016-01-01/2016-01-31" }.Force("force", Level("2016-01-05", 100), Change("2016-01-20", TroopChange.Parse("+50"))).Build();
        var table = data.Troops(Stage.Deployed).AtChanges();

        Assert.Equal(["2016-01-01/2016-01-04", "2016-01-05/2016-01-19", "2016-01-20/2016-01-31"], table.Periods.Select(p => $"{EdtfDate.FromDay(p.First)}/{EdtfDate.FromDay(p.Last)}"));
        Assert.Equal(["2016-01-01", "2016-01-05", "2016-01-20"], table.Periods.Select(p => p.Name));
        Assert.Equal(["none reported", "100", "150"], table.Totals().Select(c => c.Text));
        Assert.Equal("150", table.Totals()["2016-01-20"].Text);
    }

    [Fact]
    public void AtChanges_WithoutDatedReports_HasNoColumns() => Assert.Empty(new DatasetBuilder(new DatasetInfo { Title = "Empty" }).Build().Troops(Stage.Deployed).AtChanges().Periods);

    [Fact]
    public void AtChanges_ByStage_KeepsStagesApart() => Assert.Equal(
        ["2016-01-01", "2016-01-05", "2016-01-20"],
        new Fixture { Coverage = "2016-01-01/2016-01-31" }.Force("force", Level("2016-01-05", 100), Level("2016-01-20", 50, stage: Stage.Pledged)).Build()
            .Troops(Stage.Deployed).By(Facet.Stage).AtChanges().Periods.Select(p => p.Name));

    [Fact]
    public void AtChanges_OfGeneratedDatasets_HoldOnEachDay() => Gen.Select(Generators.Datasets, Gen.Bool, Gen.Int[0, 400]).Sample(
        (data, grouped, known) =>
        {
            var query = data.Troops(Stage.Deployed).AsKnownOn(new LocalDate(2016, 8, 1).PlusDays(known)).By(grouped ? [Facet.Nation] : []);
            var runs = query.AtChanges("2016-06", "2016-09");
            var days = query.AtStarts(CalendarPeriods.EveryDays(1, "2016-06", "2016-09"));
            Assert.Equal(days.Periods.Count, runs.Periods.Sum(p => p.Days));
            // A row in which something was only left out, and not on the first day of a run, has no figure in any column.
            Assert.All(days.Rows.Except(runs.Rows), r => Assert.All(days.Series(r.ToString()), c => Assert.Equal(CellState.NoneReported, c.State)));
            var column = 0;
            foreach (var day in days.Periods)
            {
                column += runs.Periods[column].Last < day.First ? 1 : 0;
                Assert.Equal(Column(days, day.Name, runs.Rows), Column(runs, runs.Periods[column].Name, runs.Rows));
            }

            Assert.All(runs.Periods.Zip(runs.Periods.Skip(1)), p => Assert.NotEqual(Column(runs, p.First.Name, runs.Rows), Column(runs, p.Second.Name, runs.Rows)));
        },
        iter: Often.Times(60));

    private static List<(CellState, long?, long?, long?, int)> Column(TroopTable table, string period, IEnumerable<RowKey> rows) =>
        [.. rows.Select(r => table[r.ToString(), period]).Append(table.Total(period)).Select(c => (c.State, c.Low, c.Best, c.High, c.UnknownCount))];
}
