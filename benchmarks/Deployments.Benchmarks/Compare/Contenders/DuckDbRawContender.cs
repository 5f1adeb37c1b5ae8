namespace Deployments.Benchmarks;

/// <summary>DuckDB from the reports as they arrive.</summary>
internal sealed class DuckDbRawContender(DuckDbSession session, bool[][] members) : IContender
{
    // A superseded report and the one that supersedes it fall on one day, where their steps add up to the right one: no need to drop one first.
    public const string Steps = """
        SELECT nation, operation, day, month, low - lag(low, 1, 0) OVER w AS low, best - lag(best, 1, 0) OVER w AS best, high - lag(high, 1, 0) OVER w AS high
        FROM reports WHERE {0} WINDOW w AS (PARTITION BY contribution ORDER BY key)
        """;

    private readonly DuckDbSteps steps = new(session, members);

    public string Name => "duckdb_raw";

    public bool CanAnswer(Query query) => true;

    public void Answer(Question question, Grid into)
    {
        switch (question.Query)
        {
            case Query.Q2:
                steps.MonthEnds(Where($"operation = {question.Parameter}"), into);
                break;
            case Query.Q3:
                steps.OneDay(LastReports(question.Parameter), into);
                break;
            case Query.Q4:
                steps.Shares(Where("true"), into);
                break;
            case Query.Q5:
                steps.MonthEnds(Where($"published <= {question.Parameter}"), into);
                break;
            case Query.Q6:
                steps.Years(Where("true"), into);
                break;
            default:
                steps.MonthEnds(Where("true"), into);
                break;
        }
    }

    private static string Where(string condition) => Steps.Replace("{0}", condition, StringComparison.Ordinal);

    private static string LastReports(int day) => $"""
        SELECT nation::BIGINT, sum(low)::BIGINT, sum(best)::BIGINT, sum(high)::BIGINT
        FROM reports JOIN (SELECT contribution, max(key) AS key FROM reports WHERE day <= {day} GROUP BY contribution) USING (contribution, key)
        GROUP BY nation
        """;
}
