namespace Deployments;

/// <summary>Finds the runs of days on which no figure of a table changes.</summary>
internal static class UnchangedRuns
{
    /// <summary>The runs, first to last, each named by its first day.</summary>
    /// <param name="table">A table of single days in a row.</param>
    public static IReadOnlyList<CalendarPeriod> Of(TroopTable table)
    {
        var days = table.Periods;
        var begins = new bool[days.Count];
        var figures = new TroopFigure[days.Count];
        for (var row = 0; row < table.Rows.Count; row++)
        {
            table.CopyRow(row, figures);
            Mark(begins, figures);
        }

        if (table.HasTotal)
        {
            table.CopyTotals(figures);
            Mark(begins, figures);
        }

        int[] starts = [.. Enumerable.Range(0, days.Count).Where(i => i == 0 || begins[i])];
        return [.. starts.Select((start, i) => days[start] with { Last = days[(i + 1 < starts.Length ? starts[i + 1] : days.Count) - 1].Last })];
    }

    private static void Mark(bool[] begins, TroopFigure[] figures)
    {
        for (var i = 1; i < figures.Length; i++)
            begins[i] |= figures[i] != figures[i - 1];
    }
}
