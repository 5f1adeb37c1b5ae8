namespace Deployments;

/// <summary>The totals of a period by the steps of a history, all covered; before the first step there is nothing.</summary>
internal readonly struct HistoryTotals : IDayTotals
{
    private readonly RowHistory history;
    private readonly int step;
    private readonly int first;
    private readonly int until;

    public HistoryTotals(RowHistory history, int first, int until)
    {
        (this.history, this.first, this.until) = (history, first, until);
        step = history.StepOn(first);
        Count = history.StepOn(until - 1) - step + 1;
    }

    public int Count { get; }

    public DayTotal this[int run]
    {
        get
        {
            var at = step + run;
            var begins = run == 0 ? first : history.DayOf(at);
            var ends = at + 1 < history.Count ? Math.Min(history.DayOf(at + 1), until) : until;
            return new DayTotal(begins, ends - begins, true, at < 0 ? default : Measures.Of(history.SumOf(at), history.GapsOf(at)));
        }
    }
}
