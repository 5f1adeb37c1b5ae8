namespace Deployments.Benchmarks;

/// <summary>DuckDB from a table for each question, with the steps already added up as the question asks: each answers that question and no other.</summary>
internal sealed class DuckDbCubeContender : IContender
{
    private readonly DuckDbSession session;
    private readonly DuckDbSteps steps;

    public DuckDbCubeContender(DuckDbSession session, bool[][] members)
    {
        (this.session, steps) = (session, new(session, members));
        Make("month_steps", "nation, month");
        Make("operation_steps", "operation, nation, month");
        Make("day_steps", "nation, day");
    }

    public string Name => "duckdb_cube";

    /// <summary>What is added up before does not know what was known when.</summary>
    public bool CanAnswer(Query query) => query != Query.Q5;

    public void Answer(Question question, Grid into)
    {
        switch (question.Query)
        {
            case Query.Q2:
                steps.MonthEndsOfSums($"SELECT nation, month, low, best, high FROM operation_steps WHERE operation = {question.Parameter}", into);
                break;
            case Query.Q3:
                steps.OneDay($"SELECT nation::BIGINT, sum(low)::BIGINT, sum(best)::BIGINT, sum(high)::BIGINT FROM day_steps WHERE day <= {question.Parameter} GROUP BY nation", into);
                break;
            case Query.Q4:
                steps.SharesOfSums("SELECT * FROM month_steps", into);
                break;
            case Query.Q6:
                steps.YearsOfSums("SELECT * FROM day_steps", into);
                break;
            default:
                steps.MonthEndsOfSums("SELECT * FROM month_steps", into);
                break;
        }
    }

    private void Make(string table, string by) => session.Execute(
        $"CREATE TABLE {table} AS SELECT {by}, sum(low)::INTEGER AS low, sum(best)::INTEGER AS best, sum(high)::INTEGER AS high FROM deltas GROUP BY {by} ORDER BY {by}");
}
