namespace Deployments;

/// <summary>The totals of a period by the columns that lie in it.</summary>
internal readonly struct ColumnTotals : IDayTotals
{
    private readonly RowSums sums;
    private readonly DaySpans days;
    private readonly int from;
    private readonly int until;

    public ColumnTotals(RowSums sums, DaySpans days, int period)
    {
        (this.sums, this.days, from, until) = (sums, days, days.ColumnOf(period), days[period].Until);
        Count = days.Columns.ColumnFrom(until) - from;
    }

    public int Count { get; }

    public DayTotal this[int run]
    {
        get
        {
            var column = from + run;
            var next = column + 1 < days.Columns.Count ? Math.Min(days.Columns[column + 1], until) : until;
            return new DayTotal(days.Columns[column], next - days.Columns[column], days.IsCovered(column), sums[column]);
        }
    }
}
