using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Deployments;

/// <summary>Cells of single days: a row's sums on the days, 16 bytes each as long as they fit, made into numbers when they are read.</summary>
internal sealed class DayCells : RowCells
{
    private readonly DaySpans days;
    private readonly Vector128<int>[]? narrow;
    private readonly Vector256<long>[]? wide;
    private readonly Gaps[]? gaps;

    public DayCells(DaySpans days, Vector128<int>[] narrow, Gaps[]? gaps) => (this.days, this.narrow, this.gaps) = (days, narrow, gaps);

    public DayCells(DaySpans days, Vector256<long>[] wide, Gaps[]? gaps) => (this.days, this.wide, this.gaps) = (days, wide, gaps);

    public override int Count => days.Count;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void CopyTo(Span<TroopFigure> into)
    {
        if (narrow is null || gaps is not null || !days.IsAllCovered)
        {
            base.CopyTo(into);
            return;
        }

        for (var period = 0; period < days.Count; period++)
        {
            ref readonly var sum = ref narrow[days.ColumnOf(period)];
            into[period] = TroopFigure.Plain(sum[0], sum[1], sum[2], sum[3] > 0);
        }
    }

    public override CellNumbers this[int period]
    {
        get
        {
            var column = days.ColumnOf(period);
            var missing = gaps is null ? default : gaps[column];
            if (wide is not null)
                return days.CellOf(column, Measures.Of(wide[column], missing));
            var sum = narrow![column];
            return days.CellOf(column, new Measures(sum[0], sum[1], sum[2], sum[3], missing));
        }
    }
}
