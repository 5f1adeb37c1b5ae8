namespace Deployments.Benchmarks;

/// <summary>DuckDB from the reports as they arrive, nothing computed beforehand but the month and year of each day.</summary>
internal sealed class DuckDbRawContender(DuckDbSession session) : IContender
{
    // A superseded report and the one that supersedes it fall on one day, where their steps add up to the right one: no need to drop one first.
    private const string Steps = """
        SELECT nation, day, month, year, low - lag(low, 1, 0) OVER w AS low, best - lag(best, 1, 0) OVER w AS best, high - lag(high, 1, 0) OVER w AS high
        FROM reports {0} WINDOW w AS (PARTITION BY contribution ORDER BY key)
        """;

    public string Name => "duckdb_raw";

    public bool CanAnswer(Query query) => true;

    public void Answer(Question question, Grid into)
    {
        switch (question.Query)
        {
            case Query.Q2:
                DuckDbAnswers.MonthEnds(session, Where($"WHERE operation = {question.Parameter}"), into);
                break;
            case Query.Q3:
                OneDay(question.Parameter, into);
                break;
            case Query.Q4:
                DuckDbAnswers.Share(session, Where(""), into);
                break;
            case Query.Q5:
                DuckDbAnswers.MonthEnds(session, Where($"WHERE published <= {question.Parameter}"), into);
                break;
            case Query.Q6:
                DuckDbAnswers.Years(session, Where(""), into);
                break;
            default:
                DuckDbAnswers.MonthEnds(session, Where(""), into);
                break;
        }
    }

    private static string Where(string condition) => Steps.Replace("{0}", condition, StringComparison.Ordinal);

    private void OneDay(int day, Grid into) => DuckDbAnswers.ReadCells(session, $"""
        SELECT nation::BIGINT, 0::BIGINT, sum(l.low)::BIGINT, sum(l.best)::BIGINT, sum(l.high)::BIGINT
        FROM (SELECT any_value(nation) AS nation, arg_max({"{'low': low, 'best': best, 'high': high}"}, key) AS l FROM reports WHERE day <= {day} GROUP BY contribution)
        GROUP BY nation
        """, into);
}
