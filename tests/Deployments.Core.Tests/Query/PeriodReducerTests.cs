using Deployments.Tests.Query.Plain;

namespace Deployments.Tests.Query;

/// <summary>Cells of periods made of every short run of days, against the plain rules (rule 11).</summary>
public sealed class PeriodReducerTests
{
    // Every kind of day: its totals, and whether it is covered.
    private static readonly (Measures Sum, bool IsCovered)[] Kinds =
    [
        (new(5, 5, 5, 1, default), true),
        (new(9, 9, 9, 1, default), true),
        (new(0, 0, 0, 1, default), true),
        (new(4, 7, 20, 2, default), true),
        (new(6, 0, 8, 1, new Gaps { NoBest = 1 }), true),
        (new(6, 6, 0, 1, new Gaps { Open = 1 }), true),
        (new(3, 8, 9, 1, new Gaps { Unknown = 1 }), true),
        (new(0, 0, 0, 0, new Gaps { Unknown = 1 }), true),
        (new(0, 0, 0, 0, new Gaps { Opened = 1 }), true),
        (new(0, 0, 0, 0, new Gaps { Impossible = 1 }), true),
        (default, true),
        (new(7, 7, 7, 1, default), false),
        (default, false),
    ];

    private static readonly int[] Lengths = [3, 1, 4, 2];

    public static TheoryData<PeriodRule> Rules => [PeriodRule.Peak, PeriodRule.Lowest, PeriodRule.Average];

    [Theory]
    [MemberData(nameof(Rules))]
    public void CellsOfEveryShortRunOfDays_AreThoseOfThePlainRules(PeriodRule rule)
    {
        foreach (var days in Runs(4))
        {
            var (expected, cell) = (new PlainPeriod(rule, days.SelectMany(PlainDay.Each)).Numbers, Read(rule, PeriodReducer.Reduce(rule, new Listed(days))));
            if (expected != cell)
                Assert.Fail($"{string.Join(" | ", days)}: expected {expected}, not {cell}");
        }
    }

    /// <summary>A headcount whose bounds meet is exact.</summary>
    private static CellNumbers Read(PeriodRule rule, CellNumbers cell) => rule != PeriodRule.Average && cell.Low == cell.High ? cell with { Best = cell.Low } : cell;

    private static IEnumerable<DayTotal[]> Runs(int most)
    {
        List<DayTotal[]> runs = [[]];
        for (var length = 1; length <= most; length++)
        {
            runs = [.. runs.SelectMany(run => Kinds.Select(kind => (DayTotal[])[.. run, new DayTotal(run.Sum(d => d.Days), Lengths[run.Length], kind.IsCovered, kind.Sum)]))];
            foreach (var run in runs)
                yield return run;
        }
    }

    private readonly struct Listed(DayTotal[] days) : IDayTotals
    {
        public int Count => days.Length;

        public DayTotal this[int run] => days[run];
    }
}
