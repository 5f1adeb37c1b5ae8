namespace Deployments.Benchmarks;

/// <summary>Fills DuckDB: the reports in order of publication, memberships, and the grids that totals are carried over.</summary>
internal static class DuckDbTables
{
    public static void Fill(DuckDbSession session, RawReport[] reports, bool[][] members)
    {
        session.Execute("CREATE TABLE reports (contribution INTEGER, key INTEGER, day SMALLINT, month SMALLINT, year SMALLINT, published SMALLINT, nation SMALLINT, operation SMALLINT, low SMALLINT, best SMALLINT, high SMALLINT)");
        using (var rows = session.Append("reports"))
        {
            foreach (var r in reports)
            {
                rows.CreateRow().AppendValue(r.Contribution).AppendValue((int)r.Key).AppendValue((short)r.Effective)
                    .AppendValue(WorkloadCalendar.MonthOf[r.Effective]).AppendValue(WorkloadCalendar.YearOf[r.Effective]).AppendValue((short)r.Published)
                    .AppendValue((short)r.Nation).AppendValue((short)r.Operation).AppendValue(r.Low).AppendValue(r.Best).AppendValue(r.High).EndRow();
            }
        }

        FillMembers(session, members);
        FillYears(session);
    }

    /// <summary>Nations that are ever members, at every month end.</summary>
    private static void FillMembers(DuckDbSession session, bool[][] members)
    {
        session.Execute("CREATE TABLE members (nation SMALLINT, month SMALLINT, member BOOLEAN)");
        using var rows = session.Append("members");
        for (var nation = 0; nation < members.Length; nation++)
        {
            for (var month = 0; month < members[nation].Length && members[nation].Contains(true); month++)
                rows.CreateRow().AppendValue((short)nation).AppendValue((short)month).AppendValue(members[nation][month]).EndRow();
        }
    }

    /// <summary>The first day of every year for every nation, on which a total carried over begins to count for the year.</summary>
    private static void FillYears(DuckDbSession session)
    {
        session.Execute("CREATE TABLE years (nation SMALLINT, year SMALLINT, day SMALLINT)");
        using var rows = session.Append("years");
        for (var nation = 0; nation < InventedNations.Count; nation++)
        {
            for (var year = 0; year < WorkloadCalendar.Years.Count; year++)
                rows.CreateRow().AppendValue((short)nation).AppendValue((short)year).AppendValue((short)WorkloadCalendar.YearStarts[year]).EndRow();
        }
    }
}
