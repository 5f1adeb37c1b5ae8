namespace Deployments;

/// <summary>The columns of an average: its bounds for reckoning, and beside them the sums and the days that say it exactly.</summary>
internal static class AverageColumns
{
    public static FlatSchemaBuilder<T> WithAverage<T>(this FlatSchemaBuilder<T> columns, Func<T, TroopAverage?> get) => columns
        .FractionIfAny("low", "The lower bound, divided; absent where there is no figure.", r => (double?)get(r)?.Low)
        .FractionIfAny("best", "The best estimate, divided; absent where a day has none.", r => (double?)get(r)?.Best)
        .FractionIfAny("high", "The upper bound, divided; absent where a day is open above.", r => (double?)get(r)?.High)
        .NumberIfAny("sum_low", "The sum of the daily totals that the lower bound is divided from.", r => get(r)?.Sum.Low)
        .NumberIfAny("sum_best", "The sum of the daily totals that the best estimate is divided from.", r => get(r)?.Sum.Best)
        .NumberIfAny("sum_high", "The sum of the daily totals that the upper bound is divided from.", r => get(r)?.Sum.High)
        .NumberIfAny("days", "The days of the period, by which the sums are divided.", r => get(r)?.Days);

    /// <summary>The average of a row; absent where it has no figure.</summary>
    public static TroopAverage? Of(FlatCells c)
    {
        var average = c.Number("sum_low") is { } low ? new TroopAverage(new PersonDays(low, c.Number("sum_best"), c.Number("sum_high")), c.NeedInt("days")) : default(TroopAverage?);
        c.CheckBeside("sum_low", ("low", average?.Low), ("best", average?.Best), ("high", average?.High));
        return average;
    }
}
