namespace Deployments;

/// <summary>A picture of cells: rows by periods, each cell in one of a few classes.</summary>
/// <param name="Rows">The names of the rows, from the top.</param>
/// <param name="Periods">The periods, in order of time.</param>
/// <param name="Classes">The class of each cell, row by row: a place among <paramref name="Signs"/>; below 0 for a cell that stays empty.</param>
/// <param name="Signs">What a class looks like and means.</param>
internal sealed record CellGrid(IReadOnlyList<string> Rows, IReadOnlyList<CalendarPeriod> Periods, IReadOnlyList<int[]> Classes, IReadOnlyList<CellSign> Signs)
{
    /// <summary>The classes that occur.</summary>
    public IReadOnlyList<int> Used => [.. Classes.SelectMany(c => c.Distinct()).Where(c => c >= 0).Distinct().Order()];

    /// <summary>Cells of one class as blocks: neighbours in a row, and rows below one another in which they are the same.</summary>
    public IEnumerable<(int Row, int First, int Count, int Rows)> BlocksOf(int sign)
    {
        var runs = RunsOf(sign).ToList();
        var left = runs.ToHashSet();
        foreach (var run in runs.Where(left.Contains))
        {
            var rows = 1;
            while (left.Remove((run.Row + rows, run.First, run.Count)))
                rows++;
            yield return (run.Row, run.First, run.Count, rows);
        }
    }

    /// <summary>Neighbours of one class in a row, as the first and the number of columns.</summary>
    public IEnumerable<(int Row, int First, int Count)> RunsOf(int sign)
    {
        for (var row = 0; row < Classes.Count; row++)
        {
            var cells = Classes[row];
            for (var i = 0; i < cells.Length; i++)
            {
                if (cells[i] != sign)
                    continue;
                var first = i;
                while (i + 1 < cells.Length && cells[i + 1] == sign)
                    i++;
                yield return (row, first, i - first + 1);
            }
        }
    }
}
