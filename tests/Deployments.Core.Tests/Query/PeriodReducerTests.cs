namespace Deployments.Tests.Query;

/// <summary>Cells of periods made of every short run of days, against the definition of each rule (rule 11).</summary>
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
    public void CellsOfEveryShortRunOfDays_AreAsDefined(PeriodRule rule)
    {
        foreach (var days in Runs(4))
        {
            var cell = PeriodReducer.Reduce(rule, new Listed(days));
            var expected = rule switch { PeriodRule.Peak => Peak(days), PeriodRule.Lowest => Lowest(days), _ => Sum(days) };

            Assert.True(expected == cell, $"{string.Join(" | ", days)}: expected {expected}, not {cell}");
        }
    }

    private static IEnumerable<DayTotal[]> Runs(int most)
    {
        var runs = new List<DayTotal[]> { Array.Empty<DayTotal>() };
        for (var length = 1; length <= most; length++)
        {
            runs = [.. runs.SelectMany(run => Kinds.Select(kind => (DayTotal[])[.. run, new DayTotal(run.Sum(d => d.Days), Lengths[run.Length], kind.IsCovered, kind.Sum)]))];
            foreach (var run in runs)
                yield return run;
        }
    }

    private static CellNumbers Peak(DayTotal[] days)
    {
        var figures = days.Where(d => d.State == CellState.Figure).ToList();
        var decisive = figures.Count == 0 ? days[0] : figures.TrueForAll(d => d.Best is not null) ? figures.MaxBy(d => d.Best) : figures.MaxBy(d => d.Low);
        return new CellNumbers
        {
            State = StateOf(days),
            Low = days.Max(d => d.Low),
            Best = Array.TrueForAll(days, d => d.Best is not null) ? days.Max(d => d.Best) : null,
            High = Array.TrueForAll(days, d => d.High is not null) ? days.Max(d => d.High) : null,
            KnownBest = decisive.KnownBest,
            UnknownDays = days.Where(d => !d.IsKnown).Sum(d => d.Days),
            Decisive = decisive.First,
        };
    }

    private static CellNumbers Lowest(DayTotal[] days)
    {
        var figures = days.Where(d => d.State == CellState.Figure && d.IsKnown).ToList();
        var allBests = figures.TrueForAll(d => d.Best is not null);
        var decisive = figures.Count == 0 ? days[0] : allBests ? figures.MinBy(d => d.Best) : figures.OrderBy(d => d.Low).ThenBy(d => d.High ?? long.MaxValue).First();
        var isKnown = Array.TrueForAll(days, d => d.IsKnown);
        var isSilent = Array.Exists(days, d => d.State == CellState.NoneReported) && !figures.Exists(d => d.High == 0);
        return new CellNumbers
        {
            State = StateOf(days) is CellState.Figure && isSilent ? CellState.NoneReported : StateOf(days),
            Low = isKnown && figures.Count > 0 ? figures.Min(d => d.Low) : 0,
            Best = isKnown && allBests && figures.Count > 0 ? figures.Min(d => d.Best) : null,
            High = figures.Min(d => d.High),
            KnownBest = decisive.KnownBest,
            UnknownDays = days.Where(d => !d.IsKnown).Sum(d => d.Days),
            Decisive = decisive.First,
        };
    }

    private static CellNumbers Sum(DayTotal[] days) => new()
    {
        State = StateOf(days),
        Low = days.Sum(d => d.Low * d.Days),
        Best = Array.TrueForAll(days, d => d.Best is not null) ? days.Sum(d => d.Best * d.Days) : null,
        High = Array.TrueForAll(days, d => d.High is not null) ? days.Sum(d => d.High * d.Days) : null,
        UnknownDays = days.Where(d => !d.IsKnown).Sum(d => d.Days),
        Decisive = days[^1].First + days[^1].Days - 1,
    };

    private static CellState StateOf(DayTotal[] days)
    {
        var states = days.Select(d => d.State).ToHashSet();
        return states.Contains(CellState.Figure) ? CellState.Figure
            : states.SetEquals([CellState.OutsideCoverage]) ? CellState.OutsideCoverage
            : states.Overlaps([CellState.Unknown, CellState.OutsideCoverage]) ? CellState.Unknown
            : states.Contains(CellState.NotApplicable) ? CellState.NotApplicable
            : CellState.NoneReported;
    }

    private readonly struct Listed(DayTotal[] days) : IDayTotals
    {
        public int Count => days.Length;

        public DayTotal this[int run] => days[run];
    }
}
