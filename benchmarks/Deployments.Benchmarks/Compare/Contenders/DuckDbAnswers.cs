namespace Deployments.Benchmarks;

/// <summary>The second half of every question to DuckDB: from sums of steps (<c>steps</c>, by nation and month or day) to totals in the grid.</summary>
internal static class DuckDbAnswers
{
    /// <summary>Running totals by month. Months without a step are filled in when they are read.</summary>
    private const string RunningByMonth = """
        SELECT nation::BIGINT, month::BIGINT, (sum(sum(low)) OVER w)::BIGINT, (sum(sum(best)) OVER w)::BIGINT, (sum(sum(high)) OVER w)::BIGINT
        FROM steps GROUP BY nation, month WINDOW w AS (PARTITION BY nation ORDER BY month)
        """;

    /// <summary>All by month; and of the nations that are ever members, the total of those that are at the time.</summary>
    private const string Shares = """
        , by_month AS MATERIALIZED (SELECT nation, month, sum(low) AS low, sum(best) AS best, sum(high) AS high FROM steps GROUP BY nation, month)
        , carried AS (
            SELECT g.month, g.member, count(s.month) OVER w AS seen, sum(s.low) OVER w AS low, sum(s.best) OVER w AS best, sum(s.high) OVER w AS high
            FROM members g LEFT JOIN by_month s ON s.nation = g.nation AND s.month = g.month
            WINDOW w AS (PARTITION BY g.nation ORDER BY g.month))
        SELECT 0::BIGINT, month::BIGINT, sum(low)::BIGINT, sum(best)::BIGINT, sum(high)::BIGINT FROM carried WHERE member AND seen > 0 GROUP BY month
        UNION ALL
        SELECT 1::BIGINT, month::BIGINT, (sum(sum(low)) OVER w)::BIGINT, (sum(sum(best)) OVER w)::BIGINT, (sum(sum(high)) OVER w)::BIGINT
        FROM by_month GROUP BY month WINDOW w AS (ORDER BY month)
        """;

    /// <summary>Running totals by day and at each start of a year; each holds until the next, and counts by peak and by sum.</summary>
    private const string PeaksAndSums = """
        , by_day AS (
            SELECT nation, year, day, sum(n) AS n, sum(low) AS low, sum(best) AS best, sum(high) AS high
            FROM (SELECT nation, year, day, 1 AS n, low, best, high FROM steps UNION ALL SELECT nation, year, day, 0, 0, 0, 0 FROM years)
            GROUP BY nation, year, day)
        , running AS (
            SELECT nation, year, coalesce(lead(day) OVER w, {0}) - day AS days,
                sum(n) OVER w AS seen, (sum(low) OVER w)::BIGINT AS low, (sum(best) OVER w)::BIGINT AS best, (sum(high) OVER w)::BIGINT AS high
            FROM by_day WINDOW w AS (PARTITION BY nation ORDER BY day))
        SELECT nation::BIGINT, year::BIGINT, max(low), max(best), max(high), sum(low * days)::BIGINT, sum(best * days)::BIGINT, sum(high * days)::BIGINT
        FROM running GROUP BY nation, year HAVING max(seen) > 0
        """;

    /// <summary>Totals by nation at month ends.</summary>
    public static void MonthEnds(DuckDbSession session, string steps, Grid into)
    {
        ReadCells(session, $"WITH steps AS ({steps}) {RunningByMonth}", into);
        for (var row = 0; row < into.Rows; row++)
            into.CarryForward(row);
    }

    /// <summary>Totals of members and of all.</summary>
    public static void Share(DuckDbSession session, string steps, Grid into)
    {
        ReadCells(session, $"WITH steps AS ({steps}) {Shares}", into);
        into.CarryForward(Alliances.EverybodyRow);
    }

    /// <summary>Peaks and person-days by nation and year.</summary>
    public static void Years(DuckDbSession session, string steps, Grid into) =>
        ReadCells(session, $"WITH steps AS ({steps}) {PeaksAndSums.Replace("{0}", $"{WorkloadCalendar.Days}", StringComparison.Ordinal)}", into);

    /// <summary>An answer whose columns are the row, the column and the measures.</summary>
    public static void ReadCells(DuckDbSession session, string sql, Grid into)
    {
        into.Clear();
        session.Read(sql, chunk =>
        {
            var rows = chunk.Column(0);
            var columns = chunk.Column(1);
            for (var measure = 0; measure < into.Measures; measure++)
            {
                var values = chunk.Column(2 + measure);
                for (var i = 0; i < rows.Length; i++)
                    into.Values[into.At((int)rows[i], (int)columns[i]) + measure] = values[i];
            }
        });
    }
}
