namespace Deployments.Benchmarks;

/// <summary>Fills DuckDB with the reports in order of publication, each with its nation, operation and month, so that no question needs a join.</summary>
internal static class DuckDbTables
{
    public static void Fill(DuckDbSession session, RawReport[] reports)
    {
        session.Execute("CREATE TABLE reports (contribution INTEGER, key INTEGER, day SMALLINT, month SMALLINT, published SMALLINT, nation SMALLINT, operation SMALLINT, low SMALLINT, best SMALLINT, high SMALLINT)");
        using var rows = session.Append("reports");
        foreach (var r in reports)
        {
            rows.CreateRow().AppendValue(r.Contribution).AppendValue((int)r.Key).AppendValue((short)r.Effective)
                .AppendValue(WorkloadCalendar.MonthOf[r.Effective]).AppendValue((short)r.Published)
                .AppendValue((short)r.Nation).AppendValue((short)r.Operation).AppendValue(r.Low).AppendValue(r.Best).AppendValue(r.High).EndRow();
        }
    }
}
