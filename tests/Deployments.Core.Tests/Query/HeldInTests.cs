using CsCheck;

namespace Deployments.Tests.Query;

/// <summary>What rows hold, contribution by contribution, is what their cells hold.</summary>
public class HeldInTests
{
    [Fact]
    public void Citations_OfATable_AreThoseOfItsCells() =>
        Gen.Select(Gen.OneOf(Generators.Datasets, Generators.WholesAndParts), Gen.Int[0, 3]).Sample(
            (data, facet) =>
            {
                var table = Ask(data, facet);
                var cells = table.Cells.SelectMany(c => c.Cite()).Where(c => c.Kind == CitationKind.Document).Select(c => c.Key).Distinct().Order(StringComparer.Ordinal);

                Assert.Equal(cells, table.Cite().Where(c => c.Kind == CitationKind.Document).Select(c => c.Key).Order(StringComparer.Ordinal));
            },
            iter: Often.Times(60));

    [Fact]
    public void Ages_WithoutReports_AreThoseOfTheRules() =>
        Gen.Select(Gen.OneOf(Generators.Datasets, Generators.PlainReports, Generators.PlainLists), Gen.Int[0, 3]).Sample(
            (data, facet) => AssertAges(Ask(data, facet)), iter: Often.Times(200));

    [Fact]
    public void Ages_OnEachDay_AreThoseOfTheRules() =>
        Gen.Select(Gen.OneOf(Generators.FewDays, Generators.PlainReports, Generators.PlainLists), Generators.OneOf("2015-12-30", "2016-02-01")).Sample(
            (data, first) => AssertAges(data.Troops(Stage.Deployed).By(Facet.Nation).AtEnds(CalendarPeriods.EveryDays(1, first, EdtfDate.FromDay(EdtfDate.Parse(first).Earliest!.Value.PlusDays(30))))),
            iter: Often.Times(100));

    [Fact]
    public void Ages_OfLists_AreKnownWithoutTheRules()
    {
        var data = Dataset.Parse("""
            {
              "format": "deployments/1", "title": "Lists", "series": [{ "id": "lists", "exhaustive": {} }], "sources": [{ "id": "a", "publisher": "A", "series": "lists" }],
              "operations": [{ "id": "op", "name": "Op" }],
              "contributions": [
                { "id": "usa", "contributor": "USA", "operation": "op", "category": "troops", "reports": [{ "effective": "2016-02-01", "stage": "deployed", "level": 5, "source": "a" }] },
                { "id": "deu", "contributor": "DEU", "operation": "op", "category": "troops", "reports": [{ "effective": "2016-01-01", "stage": "deployed", "level": 7, "source": "a" }] }
              ]
            }
            """);
        var timeline = data.Timelines.For(new TimelineTerms { Stage = Stage.Deployed });
        var ages = Assert.IsType<PlainAges>(SegmentHoldings.Of(data, timeline).PlainAgesOf(timeline.Order.SlotOf(0)));

        Assert.Equal([new LocalDate(2016, 1, 1), new LocalDate(2016, 2, 1)], ages.Days.Select(d => DayNumber.ToDay(d)));
        Assert.False(ages.Aged(Holding.NotYet, DayNumber.Of(new LocalDate(2016, 1, 5))).HasEnded);
    }

    private static void AssertAges(TroopTable table)
    {
        for (var row = 0; row < table.Rows.Count; row++)
            Assert.Equal(Ages(table.Cells.Skip(row * table.Periods.Count).Take(table.Periods.Count)), Ages(table.HeldIn(row)));
    }

    private static TroopTable Ask(Dataset data, int facet) =>
        data.Troops(Stage.Deployed).By(facet switch { 0 => [Facet.Nation], 1 => [Facet.Operation], 2 => [Facet.Host], _ => (Facet[])[Facet.Category, Facet.Nation] }).AtMonthEnds("2015-10", "2017-03");

    private static List<string> Ages(IEnumerable<TroopCell> cells) =>
        Sorted(cells.SelectMany((c, period) => CellSources.ForcesOf(c.PeriodFigure.Decisive.Cell.Counted, []).Select(f => (period, f.Holding))));

    private static List<string> Ages(IReadOnlyList<HeldIn> held) =>
        Sorted(held.SelectMany(h => h.Periods.ToArray().Select(p => (p, h.Holding))));

    private static List<string> Sorted(IEnumerable<(int Period, Holding Holding)> holdings) =>
        [.. holdings.Where(h => h.Holding is { Kind: HoldingKind.Known }).Select(h => $"{h.Period:000} {h.Holding.Count} {(h.Holding.HasEnded ? "ended" : h.Holding.Age)}").Order(StringComparer.Ordinal)];
}
