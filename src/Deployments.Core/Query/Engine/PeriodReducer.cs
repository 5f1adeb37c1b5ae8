namespace Deployments;

/// <summary>Makes a cell of a period's daily totals: rule 11.</summary>
internal static class PeriodReducer
{
    /// <summary>The cell of all days of a period by a rule that looks at all of them.</summary>
    public static CellNumbers Reduce<T>(PeriodRule rule, in T totals)
        where T : struct, IDayTotals => rule switch
        {
            PeriodRule.Peak => Peak(totals),
            PeriodRule.Lowest => Lowest(totals),
            _ => Sum(totals),
        };

    private static CellNumbers Sum<T>(in T totals)
        where T : struct, IDayTotals
    {
        var states = default(DayStates);
        var (low, best, high) = (0L, (long?)0, (long?)0);
        var last = default(DayTotal);
        for (var i = 0; i < totals.Count; i++)
        {
            last = totals[i];
            low = checked(low + (last.Low * last.Days));
            best = checked(best + (last.Best * last.Days));
            high = checked(high + (last.High * last.Days));
            states.Add(last);
        }

        return new CellNumbers
        {
            State = states.Whole,
            Low = low,
            Best = best,
            High = high,
            UnknownDays = states.UnknownDays,
            Decisive = last.First + last.Days - 1,
        };
    }

    private static CellNumbers Peak<T>(in T totals)
        where T : struct, IDayTotals
    {
        var states = default(DayStates);
        var (low, best, high) = (0L, (long?)0, (long?)0);
        DayTotal? byBest = null, byLow = null;
        var allBests = true;
        for (var i = 0; i < totals.Count; i++)
        {
            var day = totals[i];
            low = Math.Max(low, day.Low);
            best = day.Best is { } b && best is { } most ? Math.Max(b, most) : null;
            high = day.High is { } h && high is { } top ? Math.Max(h, top) : null;
            states.Add(day);
            if (day.State != CellState.Figure)
                continue;
            allBests &= day.Best is not null;
            if (allBests && !(day.Best <= byBest?.Best))
                byBest = day;
            if (!(day.Low <= byLow?.Low))
                byLow = day;
        }

        var decisive = (allBests ? byBest : byLow) ?? totals[0];
        return new CellNumbers
        {
            State = states.Whole,
            Low = low,
            Best = best,
            High = high,
            KnownBest = decisive.KnownBest,
            UnknownDays = states.UnknownDays,
            Decisive = decisive.First,
        };
    }

    private static CellNumbers Lowest<T>(in T totals)
        where T : struct, IDayTotals
    {
        var states = default(DayStates);
        var (low, high) = (long.MaxValue, (long?)null);
        DayTotal? byBest = null, byLow = null;
        var (allBests, hasZero) = (true, false);
        for (var i = 0; i < totals.Count; i++)
        {
            var day = totals[i];
            states.Add(day);
            if (!day.IsKnown || day.State != CellState.Figure)
                continue;
            low = Math.Min(low, day.Low);
            high = day.High is { } h && !(high <= h) ? h : high;
            hasZero |= day.High == 0;
            allBests &= day.Best is not null;
            if (allBests && !(day.Best >= byBest?.Best))
                byBest = day;
            if (byLow is not { } least || (day.Low, day.High ?? long.MaxValue).CompareTo((least.Low, least.High ?? long.MaxValue)) < 0)
                byLow = day;
        }

        // On a day of which nobody reported anything the lowest total is that, not a zero, unless another day has a zero that somebody asserts.
        var isAllKnown = states.UnknownDays == 0;
        var decisive = (allBests ? byBest : byLow) ?? totals[0];
        return new CellNumbers
        {
            State = states.Whole == CellState.Figure && states.HasNoneReported && !hasZero ? CellState.NoneReported : states.Whole,
            Low = isAllKnown && byLow is not null ? low : 0,
            Best = isAllKnown && allBests ? byBest?.Best : null,
            High = high,
            KnownBest = decisive.KnownBest,
            UnknownDays = states.UnknownDays,
            Decisive = decisive.First,
        };
    }
}
