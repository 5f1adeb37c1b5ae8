using CsCheck;
using static Deployments.Tests.Query.Reported;

namespace Deployments.Tests.Query;

/// <summary>What holds of every dataset, whatever is in it.</summary>
public class EngineProperties
{
    private const int Iterations = 25;
    private static readonly LocalDate First = new(2016, 1, 1);
    private static readonly IReadOnlyList<CalendarPeriod> Weeks = CalendarPeriods.EveryDays(7, "2016-01-01", "2016-02-11");
    private static readonly string[] Nations = ["USA", "FRA", "DEU"];
    private static readonly string[] Series = ["times", "post"];

    private static readonly Gen<TroopCount> Counts = Gen.OneOf(
        Gen.Int[0, 50].Select(n => TroopCount.Exactly(n)),
        Gen.Select(Gen.Int[0, 30], Gen.Int[0, 30], (low, more) => TroopCount.Between(low, low + more)),
        Gen.Select(Gen.Int[0, 30], Gen.Int[0, 9], (low, more) => TroopCount.Between(low, low + (2 * more), low + more)),
        Gen.Int[0, 30].Select(n => TroopCount.AtLeast(n)));

    private static readonly Gen<string> Days = Gen.OneOf(Gen.Int[0, 40].Select(n => IsoDay.Text(First.PlusDays(n))), Gen.Const("2016-01"), Gen.Const("2016-02"));

    private static readonly Gen<TroopReport> Reports = Gen.Select(Days, Counts, Gen.Int[0, 9], Gen.Int[0, 1], (day, count, kind, series) => kind switch
    {
        0 => Without(day, MissingReason.Withheld, by: Series[series]),
        1 => Without(day, MissingReason.CannotExist, by: Series[series]),
        2 => Reported.Change(day, TroopChange.Increase(count), by: Series[series]),
        3 => Reported.Change(day, TroopChange.Decrease(count), by: Series[series]),
        _ => Level(day, count, by: Series[series]),
    });

    private sealed record Sketch(int Nation, int Place, int Link, int Kind, IReadOnlyList<TroopReport> Reports);

    private static readonly Gen<Dataset> Datasets =
        Gen.Select(Gen.Int[0, 2], Gen.Int[0, 2], Gen.Int[0, 5], Gen.Int[0, 9], Reports.Array[0, 4], (nation, place, link, kind, reports) => new Sketch(nation, place, link, kind, reports))
            .Array[1, 7].Select(Build);

    [Fact]
    public void Parts_SumToTheirCell() => Datasets.Sample(data =>
    {
        foreach (var cell in data.Troops(Stage.Deployed).By(Facet.Nation, Facet.Theatre).AtEnds(Weeks).Cells)
        {
            var sum = TroopCounts.Sum(cell.Explain().Counted.Select(p => p.Count));
            var isOpen = cell.UnknownCount > 0 || cell.IsOpenedByLeftOut;
            if (cell.State == CellState.Figure)
                Assert.Equal(isOpen ? (sum.Low, null, null) : (sum.Low, sum.Best, sum.High), (cell.Low!.Value, cell.Best, cell.High));
        }
    }, iter: Iterations);

    [Fact]
    public void PlainLevels_AddUpAsALoopAddsThem() =>
        Gen.Select(Gen.Int[0, 40], Gen.Int[0, 500]).Array[0, 6].Array[1, 8].Sample(forces =>
        {
            var fixture = new Fixture();
            foreach (var (levels, i) in forces.Select((levels, i) => (levels.DistinctBy(l => l.Item1).ToList(), i)))
                fixture.Force("f" + i, [.. levels.Select(l => Level(IsoDay.Text(First.PlusDays(l.Item1)), l.Item2))]);
            var cells = fixture.Build().Troops(Stage.Deployed).AtEnds(Weeks).Cells;
            foreach (var cell in cells)
            {
                var there = forces.Select(f => f.Where(l => First.PlusDays(l.Item1) <= cell.Period.Last).ToList()).Where(f => f.Count > 0).ToList();
                Assert.Equal(there.Count == 0 ? default(long?) : there.Sum(f => f.MaxBy(l => l.Item1).Item2), cell.Best);
            }
        }, iter: Iterations);

    [Fact]
    public void PersonDaysOfAPeriod_AreTheSumOfItsDays() => Datasets.Sample(data =>
    {
        var troops = data.Troops(Stage.Deployed);
        foreach (var week in troops.PersonDays(Weeks).Cells.Where(c => c.State == CellState.Figure))
        {
            var days = troops.On(week.Period.EachDay().Select(EdtfDate.FromDay)).Cells;
            Assert.Equal(days.Sum(d => d.Low ?? 0), week.PersonDays!.Value.Low);
        }
    }, iter: Iterations);

    [Fact]
    public void LowestAveragePeak_AreInOrder() => Datasets.Sample(data =>
    {
        var troops = data.Troops(Stage.Deployed);
        var (lowest, average, peak) = (troops.Lowest(Weeks).Cells, troops.Averages(Weeks).Cells, troops.Peaks(Weeks).Cells);
        foreach (var ((low, mean), high) in lowest.Zip(average).Zip(peak).Where(c => c.First.First.State == CellState.Figure))
        {
            Assert.True(low.Low <= mean.Average!.Value.Low && mean.Average!.Value.Low <= high.Low);
            Assert.True(high.High is null || (mean.Average!.Value.High <= high.High && low.High <= mean.Average!.Value.High));
        }
    }, iter: Iterations);

    [Fact]
    public void TheOrderOfContributions_ChangesNothing() => Datasets.Sample(data =>
    {
        var turned = Rebuild(data, data.Contributions.Reverse());
        Assert.Equal(
            data.Troops(Stage.Deployed).By(Facet.Nation).AtEnds(Weeks).Cells.Select(c => c.Text),
            turned.Troops(Stage.Deployed).By(Facet.Nation).AtEnds(Weeks).Cells.Select(c => c.Text));
    }, iter: Iterations);

    [Fact]
    public void EveryTable_CanBePrintedAndExplained() => Datasets.Sample(data =>
    {
        var settlement = Enum.GetValues<Settlement>()[data.ReportCount % 5];
        var troops = data.Troops(Stage.Deployed).SettledBy(settlement).In("land").CarriedForwardAtMost(20).By(Facet.Theatre);
        Assert.All(troops.Peaks(Weeks).Cells, c => Assert.NotEmpty(c.Explain().ToString()));
        Assert.All(troops.Lowest(Weeks).Cells, c => Assert.NotEmpty(c.Explain().ToString()));
        Assert.NotEmpty(troops.Averages(Weeks).ToString());
    }, iter: Iterations);

    [Fact]
    public void Possible_HoldsTheFigureShown() => Datasets.Sample(data =>
    {
        foreach (var cell in data.Troops(Stage.Deployed).AtEnds(Weeks).Cells.Where(c => c.State == CellState.Figure))
            Assert.True(cell.Possible.Low <= cell.Low && (cell.Possible.High is null || cell.High <= cell.Possible.High), $"{cell.Possible} does not hold {cell.Text}");
    }, iter: Iterations);

    private static Dataset Build(Sketch[] sketches)
    {
        var fixture = new Fixture { Coverage = "2016-01-03/2016-02-08" }.Theatre("land").Theatre("city", "land").Theatre("port", "land");
        for (var i = 0; i < sketches.Length; i++)
        {
            var (sketch, before) = (sketches[i], i > 0 ? "f" + sketches[i].Link % i : null);
            fixture.Force("f" + i, f => Describe(f, sketch, before), [.. sketch.Reports]);
        }

        return fixture.Build();
    }

    private static ForceContribution Describe(ForceContribution force, Sketch sketch, string? before) => force with
    {
        Contributor = Nations[sketch.Nation],
        Theatres = [sketch.Place switch { 0 => "land", 1 => "city", _ => "port" }],
        IncludedIn = sketch.Kind < 3 && before is not null ? [before] : [],
        Continues = sketch.Kind == 3 && before is not null ? (Id<ForceContribution>)before : default(Id<ForceContribution>?),
        Command = sketch.Kind == 4 ? CommandRelation.Standby : CommandRelation.Assigned,
        Category = sketch.Kind == 5 ? PersonnelCategory.Uniformed : PersonnelCategory.Troops,
        Life = sketch.Kind switch { 6 => "2016-01/2016-01-20", 7 => "2016-01-05/", _ => default(EdtfDate?) },
    };

    private static Dataset Rebuild(Dataset data, IEnumerable<ForceContribution> forces) =>
        new DatasetBuilder(data.Info).Add(data.Sources).Add(data.Theatres).Add(data.Operations).Add(forces).Build();
}
