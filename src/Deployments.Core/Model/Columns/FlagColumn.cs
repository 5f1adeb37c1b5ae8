namespace Deployments;

/// <summary>The small attributes of each row, looked up among the distinct sets of them.</summary>
internal readonly struct FlagColumn(NumberColumn numbers, List<ReportFlags> sets)
{
    public ReportFlags this[int row] => sets[numbers[row]];
}
