namespace Deployments;

/// <summary>Makes a cell of a period's daily totals: rule 11.</summary>
internal sealed class PeriodReducer(PeriodRule rule, DaySpans days)
{
    private readonly DayColumns columns = days.Columns;

    /// <summary>The cell of a row over a period, from its totals on the days that decide.</summary>
    public CellNumbers Reduce(RowSums sums, int period)
    {
        var from = days.ColumnOf(period);
        var until = days[period].Until;
        return rule switch
        {
            PeriodRule.AtEnd or PeriodRule.AtStart => days.CellOf(from, sums[from]),
            PeriodRule.Peak => Peak(sums, from, until),
            PeriodRule.Lowest => Lowest(sums, from, until),
            _ => Sum(sums, from, until),
        };
    }

    private long Low(int column, in Measures sum) => days.IsCovered(column) ? sum.Low : 0;

    private long? Best(int column, in Measures sum) => days.IsCovered(column) ? sum.TotalBest : null;

    private long? High(int column, in Measures sum) => days.IsCovered(column) ? sum.TotalHigh : null;

    private CellNumbers Sum(RowSums sums, int from, int until)
    {
        var states = default(States);
        var (low, best, high) = (0L, (long?)0, (long?)0);
        var unknownDays = 0;
        var column = from;
        for (; column < columns.Count && columns[column] < until; column++)
        {
            var (sum, length) = (sums[column], LengthOf(column, until));
            low = checked(low + (Low(column, sum) * length));
            best = checked(best + (Best(column, sum) * length));
            high = checked(high + (High(column, sum) * length));
            unknownDays += days.IsCovered(column) && !sum.IsOpen ? 0 : length;
            states.Add(days.IsCovered(column), sum);
        }

        return new CellNumbers
        {
            State = states.Whole,
            Low = low,
            Best = best,
            High = high,
            KnownBest = sums[column - 1].KnownBest,
            UnknownDays = unknownDays,
            Decisive = until - 1,
        };
    }

    private CellNumbers Peak(RowSums sums, int from, int until)
    {
        var states = default(States);
        var (low, best, high) = (0L, (long?)0, (long?)0);
        var (byBest, byLow) = (-1, -1);
        var allBests = true;
        var unknownDays = 0;
        for (var column = from; column < columns.Count && columns[column] < until; column++)
        {
            var sum = sums[column];
            low = Math.Max(low, Low(column, sum));
            best = Best(column, sum) is { } b && best is { } most ? Math.Max(b, most) : null;
            high = High(column, sum) is { } h && high is { } top ? Math.Max(h, top) : null;
            unknownDays += days.IsCovered(column) && !sum.IsOpen ? 0 : LengthOf(column, until);
            states.Add(days.IsCovered(column), sum);
            if (!days.IsCovered(column) || sum.State != CellState.Figure)
                continue;
            allBests &= sum.TotalBest is not null;
            if (allBests && (byBest < 0 || sum.TotalBest > sums[byBest].TotalBest))
                byBest = column;
            if (byLow < 0 || sum.Low > sums[byLow].Low)
                byLow = column;
        }

        var decisive = byLow < 0 ? from : allBests ? byBest : byLow;
        return new CellNumbers
        {
            State = states.Whole,
            Low = low,
            Best = best,
            High = high,
            KnownBest = sums[decisive].KnownBest,
            UnknownDays = unknownDays,
            Decisive = columns[decisive],
        };
    }

    private CellNumbers Lowest(RowSums sums, int from, int until)
    {
        var states = default(States);
        var (low, best, high) = (long.MaxValue, (long?)null, (long?)null);
        var (byBest, byLow) = (-1, -1);
        var (allBests, hasZero) = (true, false);
        var unknownDays = 0;
        for (var column = from; column < columns.Count && columns[column] < until; column++)
        {
            var sum = sums[column];
            var isKnown = days.IsCovered(column) && !sum.IsOpen;
            unknownDays += isKnown ? 0 : LengthOf(column, until);
            states.Add(days.IsCovered(column), sum);
            if (!isKnown || sum.State != CellState.Figure)
                continue;
            low = Math.Min(low, sum.Low);
            high = sum.TotalHigh is { } h && !(high <= h) ? h : high;
            hasZero |= sum.TotalHigh == 0;
            allBests &= sum.TotalBest is not null;
            if (allBests && (byBest < 0 || sum.TotalBest < sums[byBest].TotalBest))
                byBest = column;
            if (byLow < 0 || IsLower(sum, sums[byLow]))
                byLow = column;
        }

        best = unknownDays == 0 && allBests && byBest >= 0 ? sums[byBest].TotalBest : null;
        var decisive = byLow < 0 ? from : allBests ? byBest : byLow;
        return new CellNumbers
        {
            State = states.Whole == CellState.Figure && states.HasNoneReported && !hasZero ? CellState.NoneReported : states.Whole,
            Low = unknownDays == 0 && byLow >= 0 ? low : 0,
            Best = best,
            High = high,
            KnownBest = sums[decisive].KnownBest,
            UnknownDays = unknownDays,
            Decisive = columns[decisive],
        };
    }

    private static bool IsLower(in Measures one, in Measures other) =>
        one.Low < other.Low || (one.Low == other.Low && (one.TotalHigh ?? long.MaxValue) < (other.TotalHigh ?? long.MaxValue));

    /// <summary>How many days a column stands for, up to the end of the period.</summary>
    private int LengthOf(int column, int until) => Math.Min(until, column + 1 < columns.Count ? columns[column + 1] : until) - columns[column];

    /// <summary>Which states the days of a period are in, and what the period is thereby.</summary>
    private struct States
    {
        private int seen;

        public readonly bool HasNoneReported => Has(CellState.NoneReported);

        public readonly CellState Whole =>
            Has(CellState.Figure) ? CellState.Figure
            : Has(CellState.Unknown) || (Has(CellState.OutsideCoverage) && seen != 1 << (int)CellState.OutsideCoverage) ? CellState.Unknown
            : Has(CellState.OutsideCoverage) ? CellState.OutsideCoverage
            : Has(CellState.NotApplicable) ? CellState.NotApplicable
            : CellState.NoneReported;

        public void Add(bool isCovered, in Measures sum) => seen |= 1 << (int)(isCovered ? sum.State : CellState.OutsideCoverage);

        private readonly bool Has(CellState state) => (seen & (1 << (int)state)) != 0;
    }
}
