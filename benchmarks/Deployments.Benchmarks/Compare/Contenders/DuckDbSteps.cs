namespace Deployments.Benchmarks;

/// <summary>Adds up steps by nation and time in DuckDB, and runs over the sums here: its own windows over them take longer than everything else.</summary>
internal sealed class DuckDbSteps(DuckDbSession session, bool[][] members)
{
    private readonly StepTable months = StepTable.OfMonths();
    private readonly StepTable days = StepTable.OfDays();

    /// <summary>Of rows with a nation, a month and three steps.</summary>
    public void MonthEnds(string rows, Grid into) => Read(Sums(rows, "month"), months).MonthEnds(Cleared(into));

    public void Shares(string rows, Grid into) => Read(Sums(rows, "month"), months).Shares(members, Cleared(into));

    /// <summary>Of rows with a nation, a day and three steps.</summary>
    public void Years(string rows, Grid into) => Read(Sums(rows, "day"), days).Years(Cleared(into));

    /// <summary>Of rows that are sums already.</summary>
    public void MonthEndsOfSums(string rows, Grid into) => Read(AsTheyAre(rows, "month"), months).MonthEnds(Cleared(into));

    public void SharesOfSums(string rows, Grid into) => Read(AsTheyAre(rows, "month"), months).Shares(members, Cleared(into));

    public void YearsOfSums(string rows, Grid into) => Read(AsTheyAre(rows, "day"), days).Years(Cleared(into));

    /// <summary>Totals by nation of a query that gives the nation and three sums.</summary>
    public void OneDay(string sums, Grid into)
    {
        into.Clear();
        session.Read(sums, chunk =>
        {
            var nations = chunk.Column(0);
            for (var i = 0; i < nations.Length; i++)
                into.Set((int)nations[i], 0, chunk.Column(1)[i], chunk.Column(2)[i], chunk.Column(3)[i]);
        });
    }

    private static string Sums(string rows, string time) =>
        $"SELECT nation::BIGINT, {time}::BIGINT, sum(low)::BIGINT, sum(best)::BIGINT, sum(high)::BIGINT FROM ({rows}) GROUP BY nation, {time}";

    private static string AsTheyAre(string rows, string time) => $"SELECT nation::BIGINT, {time}::BIGINT, low::BIGINT, best::BIGINT, high::BIGINT FROM ({rows})";

    private static Grid Cleared(Grid grid)
    {
        grid.Clear();
        return grid;
    }

    private StepTable Read(string sums, StepTable table)
    {
        table.Clear();
        session.Read(sums, chunk =>
        {
            var nations = chunk.Column(0);
            var times = chunk.Column(1);
            var lows = chunk.Column(2);
            var bests = chunk.Column(3);
            var highs = chunk.Column(4);
            for (var i = 0; i < nations.Length; i++)
                table[(int)nations[i], (int)times[i]] = new((int)lows[i], (int)bests[i], (int)highs[i], 1);
        });
        return table;
    }
}
