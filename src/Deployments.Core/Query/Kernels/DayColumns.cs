namespace Deployments;

/// <summary>The days that a query looks at, in order: what happens on a day shows from the first of them that is not before it.</summary>
internal sealed class DayColumns
{
    private readonly int[] days;
    private readonly int[] columnOf;

    public DayColumns(IEnumerable<int> days)
    {
        this.days = [.. days.Distinct().Order()];
        columnOf = this.days.Length == 0 ? [] : new int[this.days[^1] - this.days[0] + 1];
        for (var column = 1; column < this.days.Length; column++)
            columnOf.AsSpan(this.days[column - 1] + 1 - this.days[0], this.days[column] - this.days[column - 1]).Fill(column);
    }

    public int Count => days.Length;

    /// <summary>The day of a column, as a <see cref="DayNumber"/>.</summary>
    public int this[int column] => days[column];

    public int First => days[0];

    public int Last => days[^1];

    /// <summary>For each day from the first to the last the column that it shows in.</summary>
    public ReadOnlySpan<int> ColumnOf => columnOf;

    /// <summary>The first column whose day is not before this one; the count where there is none.</summary>
    public int ColumnFrom(int day) => day <= days[0] ? 0 : day > days[^1] ? days.Length : columnOf[day - days[0]];
}
