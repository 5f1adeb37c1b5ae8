namespace Deployments.Benchmarks;

/// <summary>DuckDB from a table of steps that somebody has computed before: one table for all questions, a row for each nation, operation and day, sorted by nation and month.</summary>
internal sealed class DuckDbDeltaContender : IContender
{
    private const string Steps = "SELECT nation, day, month, year, low, best, high FROM deltas";
    private readonly DuckDbSession session;

    public DuckDbDeltaContender(DuckDbSession session)
    {
        this.session = session;
        session.Execute("""
            CREATE TABLE deltas AS
            SELECT nation, operation, day, month, year, sum(low)::INTEGER AS low, sum(best)::INTEGER AS best, sum(high)::INTEGER AS high
            FROM (SELECT nation, operation, day, month, year, low - lag(low, 1, 0) OVER w AS low, best - lag(best, 1, 0) OVER w AS best, high - lag(high, 1, 0) OVER w AS high
                FROM reports WINDOW w AS (PARTITION BY contribution ORDER BY key))
            GROUP BY ALL ORDER BY nation, month, day, operation
            """);
    }

    public string Name => "duckdb_delta";

    /// <summary>What is added up before does not know what was known when.</summary>
    public bool CanAnswer(Query query) => query != Query.Q5;

    public void Answer(Question question, Grid into)
    {
        switch (question.Query)
        {
            case Query.Q2:
                DuckDbAnswers.MonthEnds(session, $"{Steps} WHERE operation = {question.Parameter}", into);
                break;
            case Query.Q3:
                DuckDbAnswers.ReadCells(session, $"SELECT nation::BIGINT, 0::BIGINT, sum(low)::BIGINT, sum(best)::BIGINT, sum(high)::BIGINT FROM deltas WHERE day <= {question.Parameter} GROUP BY nation", into);
                break;
            case Query.Q4:
                DuckDbAnswers.Share(session, Steps, into);
                break;
            case Query.Q6:
                DuckDbAnswers.Years(session, Steps, into);
                break;
            default:
                DuckDbAnswers.MonthEnds(session, Steps, into);
                break;
        }
    }
}
