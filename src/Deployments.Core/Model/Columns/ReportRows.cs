namespace Deployments;

/// <summary>A contribution's reports: consecutive rows of the columns, each made into a record when it is read.</summary>
internal sealed class ReportRows(ReportColumns columns, int first, int count) : ValueList<TroopReport>
{
    public ReportColumns Columns => columns;

    /// <summary>The first of the rows.</summary>
    public int First => first;

    public override int Count => count;

    public override TroopReport this[int index] => index >= 0 && index < count ? columns.Row(first + index) : Errors.NoPlace<TroopReport>("report", index, count, nameof(index));
}
