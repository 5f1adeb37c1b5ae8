namespace Deployments.Benchmarks;

/// <summary>DuckDB from steps that somebody has computed before: one table for all questions, a row for each nation, operation and day, sorted by nation and month.</summary>
internal sealed class DuckDbDeltaContender : IContender
{
    private const string Steps = "SELECT nation, day, month, low, best, high FROM deltas";
    private readonly DuckDbSteps steps;

    public DuckDbDeltaContender(DuckDbSession session, bool[][] members)
    {
        steps = new(session, members);
        session.Execute($"""
            CREATE TABLE deltas AS
            SELECT nation, operation, day, month, sum(low)::INTEGER AS low, sum(best)::INTEGER AS best, sum(high)::INTEGER AS high
            FROM ({DuckDbRawContender.Steps.Replace("{0}", "true", StringComparison.Ordinal)}) GROUP BY ALL ORDER BY nation, month, day, operation
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
                steps.MonthEnds($"{Steps} WHERE operation = {question.Parameter}", into);
                break;
            case Query.Q3:
                steps.OneDay($"SELECT nation::BIGINT, sum(low)::BIGINT, sum(best)::BIGINT, sum(high)::BIGINT FROM deltas WHERE day <= {question.Parameter} GROUP BY nation", into);
                break;
            case Query.Q4:
                steps.Shares(Steps, into);
                break;
            case Query.Q6:
                steps.Years(Steps, into);
                break;
            default:
                steps.MonthEnds(Steps, into);
                break;
        }
    }
}
