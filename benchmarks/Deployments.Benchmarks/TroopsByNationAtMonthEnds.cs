using BenchmarkDotNet.Attributes;

namespace Deployments.Benchmarks;

/// <summary>The main query: troops by nation at the month ends of ten years.</summary>
[MemoryDiagnoser]
public class TroopsByNationAtMonthEnds
{
    private List<PlainReport> plain = [];
    private List<LocalDate> days = [];
    private Dataset data = null!;

    /// <summary>How many reports the dataset holds.</summary>
    [Params(1_000, 3_000, 10_000)]
    public int Reports { get; set; }

    /// <summary>Makes the reports, and times nothing unless both sides give the same totals.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        var reports = new InventedReports(Reports);
        plain = reports.Plain;
        data = reports.ToDataset();
        days = [.. CalendarPeriods.Months("2010-01", "2019-12").Select(p => p.Last)];

        var expected = PlainTotals.ByNation(plain, days);
        var table = Query();
        foreach (var row in table.ToRows())
        {
            var known = expected.Remove((row.Row, row.Last), out var total);
            if (row.State != (known ? CellState.Figure : CellState.NoneReported) || (known && (row.Low != total || row.Best != total || row.High != total)))
                throw new InvalidOperationException($"{row.Row} on {row.Last}: the library says {row.State} {row.Best}, the plain sum {(known ? total : "nothing")}.");
        }

        if (expected.Count > 0)
            throw new InvalidOperationException($"The library has no cell for {expected.Count} totals of the plain sum.");
    }

    /// <summary>The plain sum over a list of records, without bounds, sources or gaps.</summary>
    [Benchmark(Baseline = true)]
    public object PlainLinq() => PlainTotals.ByNation(plain, days);

    /// <summary>The query, with everything that its cells know.</summary>
    [Benchmark]
    public TroopTable Query() => data.Troops(Stage.Deployed).By(Facet.Nation).AtMonthEnds("2010-01", "2019-12");
}
