namespace Deployments;

/// <summary>How many rows were met, gave a report, or say nothing.</summary>
internal readonly record struct RowTally(long Rows, long Used, long Silent)
{
    public static RowTally operator +(RowTally left, RowTally right) => new(left.Rows + right.Rows, left.Used + right.Used, left.Silent + right.Silent);
}
