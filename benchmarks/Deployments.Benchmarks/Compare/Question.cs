namespace Deployments.Benchmarks;

/// <summary>A query with what changes from run to run, so that no answer can be kept: the operation, the day, the day of knowledge.</summary>
internal readonly record struct Question(Query Query, int Parameter)
{
    private const int FirstMiddlingOperation = 20;
    private const int MiddlingOperations = 40;
    private static readonly int KnownOn = WorkloadCalendar.NumberOf("2015-06-30");

    /// <summary>The question of a run; runs before the timed ones have negative numbers.</summary>
    public static Question Of(Query query, int run) => new(query, query switch
    {
        Query.Q2 => FirstMiddlingOperation + (((run * 7 % MiddlingOperations) + MiddlingOperations) % MiddlingOperations),
        Query.Q3 => ((run + 5_000) * 811) % WorkloadCalendar.Days,
        Query.Q5 => KnownOn + run,
        _ => 0,
    });

    /// <summary>A grid of the answer's shape.</summary>
    public Grid NewGrid() => Query switch
    {
        Query.Q3 => new Grid(InventedNations.Count, 1, 3),
        Query.Q4 => new Grid(2, WorkloadCalendar.Months.Count, 3),
        Query.Q6 => new Grid(InventedNations.Count, WorkloadCalendar.Years.Count, 6),
        _ => new Grid(InventedNations.Count, WorkloadCalendar.Months.Count, 3),
    };

    /// <summary>What a cell of the grid stands for, in words.</summary>
    public string CellName(int row, int column) =>
        $"{(Query == Query.Q4 ? (row == Alliances.MembersRow ? "the members" : "everybody") : InventedNations.Ids[row])}, {ColumnName(column)}";

    private string ColumnName(int column) => Query switch
    {
        Query.Q3 => WorkloadCalendar.Text(Parameter),
        Query.Q6 => WorkloadCalendar.Years[column].Name,
        _ => WorkloadCalendar.Months[column].Name,
    };

    public override string ToString() => Query switch
    {
        Query.Q2 => $"{Query} under {DatasetMaker.OperationId(Parameter)}",
        Query.Q3 => $"{Query} on {WorkloadCalendar.Text(Parameter)}",
        Query.Q5 => $"{Query} as known on {WorkloadCalendar.Text(Parameter)}",
        _ => $"{Query}",
    };
}
