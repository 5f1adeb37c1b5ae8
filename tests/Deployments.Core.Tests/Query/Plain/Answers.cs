namespace Deployments.Tests.Query.Plain;

/// <summary>Compares answers cell for cell, with explanations, footnotes and the printed table.</summary>
internal static class Answers
{
    /// <summary>Asserts that the engine answers a query at the ends of periods, or on days, as the plain rules do.</summary>
    public static void AssertAtEnds(TroopQuery query, IReadOnlyList<CalendarPeriod> periods) =>
        AssertSame(query.AtEnds(periods), new TroopTable(PlainEngine.Answer(query.Data, query.Options, PeriodRule.AtEnd, periods)));

    /// <summary>The same for the greatest daily totals.</summary>
    public static void AssertPeaks(TroopQuery query, IReadOnlyList<CalendarPeriod> periods) =>
        AssertSame(query.Peaks(periods), new TroopTable(PlainEngine.Answer(query.Data, query.Options, PeriodRule.Peak, periods)));

    /// <summary>The same for averages.</summary>
    public static void AssertAverages(TroopQuery query, IReadOnlyList<CalendarPeriod> periods) =>
        AssertSame(query.Averages(periods), new AverageTable(PlainEngine.Answer(query.Data, query.Options, PeriodRule.Average, periods)));

    public static void AssertSame<TCell>(PeriodTable<TCell> actual, PeriodTable<TCell> expected)
        where TCell : PeriodCell
    {
        Assert.Equal(expected.Rows, actual.Rows);
        foreach (var (cell, plain) in actual.Cells.Zip(expected.Cells))
        {
            Assert.Equal(Described(plain), Described(cell));
            Assert.Equal(plain.Explain().ToString(), cell.Explain().ToString());
        }

        Assert.Equal(expected.ToString(), actual.ToString());
    }

    private static string Described(PeriodCell cell) => string.Join(
        "; ",
        $"{cell.Row} {cell.Period} {cell.State} {cell.Text}",
        $"unknown {string.Join(", ", cell.UnknownBy)} on {cell.UnknownDays}, opened {cell.IsOpenedByLeftOut}, certain {cell.IsCertain}",
        string.Join(", ", cell.MayBeCountedTwice),
        cell is TroopCell troops ? $"{troops.Low} {troops.Best} {troops.High} known {troops.KnownBest} certain {troops.Certain} possible {troops.Possible}" : "");
}
