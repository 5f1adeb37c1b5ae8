using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Deployments;

/// <summary>Adds up what stands in one row, for all days that a query looks at.</summary>
/// <remarks>
/// In plain notation: sum[d] = Σ over strips of value(strip, d). Each segment is added once, as the difference to the one before it, at the first column
/// it shows in; running sums over the columns then give every day's total. Low, best, high and the number of figures are the four lanes of one vector.
/// Sums of 32-bit figures cannot leave 64 bits. Where a timeline's figures could, the upper halves of all figures are added up beside them, top[d] = Σ v >> 32:
/// sum[d] - (top[d] &lt;&lt; 32) is then the sum of the lower halves, whatever sum[d] has lost, and both together say whether it has lost anything. Such
/// timelines are not rolled up.
/// </remarks>
internal sealed class RowSums(DayColumns columns, Timeline timeline)
{
    private readonly Vector256<long>[] sums = new Vector256<long>[columns.Count];
    private readonly Gaps[] gaps = new Gaps[columns.Count];
    private readonly Vector256<long>[]? tops = timeline.MayOverflow ? new Vector256<long>[columns.Count] : null;
    private bool hasGaps;

    /// <summary>Empties the sums.</summary>
    public void Clear()
    {
        Array.Clear(sums);
        if (tops is not null)
            Array.Clear(tops);
        if (hasGaps)
            Array.Clear(gaps);
        hasGaps = false;
    }

    /// <summary>Adds a contribution on the days of its strip.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(in Strip strip)
    {
        if (columns.Count == 0)
            return;
        var segments = timeline.SegmentsOf(strip.Slot);
        var held = default(Held);
        if (strip.IsAlways && !strip.IsLeftOut && tops is null)
        {
            AddAlways(segments.HeadDays, segments.HeadCodes, ref held);
            AddAlways(segments.TailDays, segments.TailCodes, ref held);
            return;
        }

        // A tail begins on the day of the cut or later; what holds until then is the last segment before it.
        AddWithin(strip, segments.HeadDays, segments.HeadCodes, ref held);
        AddWithin(strip, segments.TailDays, segments.TailCodes, ref held);
        if (strip.Until <= columns.Last)
            Change(columns.ColumnFrom(strip.Until), ref held, default, default);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddAlways(ReadOnlySpan<int> days, ReadOnlySpan<int> codes, ref Held held)
    {
        var (first, last) = (columns.First, columns.Last);
        var columnOf = columns.ColumnOf;
        for (var i = 0; i < days.Length; i++)
        {
            var day = days[i];
            if (day > last)
                return;
            var column = day <= first ? 0 : columnOf[day - first];
            long code = codes[i];
            if (code >= 0 && held.Gaps == default)
            {
                var value = Vector256.Create(code, code, code, 1);
                sums[column] += value - held.Sum;
                held.Sum = value;
            }
            else
            {
                Change(column, ref held, ValueOf((int)code, isLeftOut: false, out var missing), missing);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddWithin(in Strip strip, ReadOnlySpan<int> days, ReadOnlySpan<int> codes, ref Held held)
    {
        for (var i = Math.Max(LastBefore(days, strip.From), 0); i < days.Length; i++)
        {
            var day = Math.Max(days[i], strip.From);
            if (day >= strip.Until || day > columns.Last)
                break;
            Change(columns.ColumnFrom(day), ref held, ValueOf(codes[i], strip.IsLeftOut, out var missing), missing);
        }
    }

    /// <summary>Adds a change that begins at a column.</summary>
    public void Add(in SumChange change)
    {
        Add(change.Column, change.Before, -1);
        Add(change.Column, change.Now, 1);
    }

    private void Add(int column, in Measures change, int sign)
    {
        var sum = Vector256.Create(change.Low, change.Best, change.High, change.Known);
        sums[column] += sum * sign;
        if (tops is not null)
            tops[column] += Top(sum) * sign;
        gaps[column].Add(change.Gaps, sign);
        hasGaps |= change.Gaps != default;
    }

    /// <summary>Adds another's sums, column by column: differences to differences, or running sums to running sums.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(RowSums other)
    {
        for (var column = 0; column < sums.Length; column++)
            sums[column] += other.sums[column];
        for (var column = 0; tops is not null && column < tops.Length; column++)
            tops[column] += other.tops![column];
        if (!other.hasGaps)
            return;
        hasGaps = true;
        for (var column = 0; column < gaps.Length; column++)
            gaps[column].Add(other.gaps[column], 1);
    }

    /// <summary>Adds how a contribution differs, from its timeline's cut on, from what held before it; no strip begins or ends after the cut.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void AddTail(in Strip strip)
    {
        if (strip.Until != DayNumber.AfterAll || timeline.TailStarts[strip.Slot] == timeline.TailStarts[strip.Slot + 1])
            return;
        var segments = timeline.TailOf(strip.Slot);
        var held = default(Held);
        if (timeline.HeadOf(strip.Slot) is not Timeline.NoHead and var head)
            held = new Held { Sum = ValueOf(head, strip.IsLeftOut, out var before), Gaps = before };
        for (var i = 0; i < segments.TailDays.Length; i++)
            Change(columns.ColumnFrom(segments.TailDays[i]), ref held, ValueOf(segments.TailCodes[i], strip.IsLeftOut, out var missing), missing);
    }

    /// <summary>Adds what a history holds on a day to the first column.</summary>
    public void Start(RowHistory history, int day)
    {
        if (history.StepOn(day) is not (>= 0 and var step))
            return;
        sums[0] += history.SumOf(step);
        gaps[0].Add(history.GapsOf(step), 1);
        hasGaps |= history.HasGaps;
    }

    /// <summary>Takes the totals of a history on the days that somebody is asked about: running sums at once.</summary>
    /// <param name="history">The history.</param>
    /// <param name="asked">Whether somebody is asked about, by day.</param>
    /// <param name="from">The first column to take.</param>
    /// <param name="until">The column after the last.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Read(RowHistory history, DayMap<Placement> asked, int from, int until)
    {
        hasGaps |= history.HasGaps;
        for (var column = from; column < until; column++)
        {
            var day = columns[column];
            if (!(asked.IsConstant ? asked.First : asked.On(day)).IsInside || history.StepOn(day) is not (>= 0 and var step))
                continue;
            sums[column] += history.SumOf(step);
            if (history.HasGaps)
                gaps[column].Add(history.GapsOf(step), 1);
        }
    }

    /// <summary>The running sums, to be added to.</summary>
    public Span<Vector256<long>> Running => sums;

    /// <summary>What is missing, to be added to: from now on something is.</summary>
    public Span<Gaps> GapsToAdd()
    {
        hasGaps = true;
        return gaps;
    }

    /// <summary>Adds changes to running sums.</summary>
    public void AddRun(IEnumerable<SumChange> changes)
    {
        var all = changes.ToList();
        if (all.Count == 0)
            return;
        var apart = new RowSums(columns, timeline);
        foreach (var change in all)
            apart.Add(change);
        apart.Run();
        Add(apart);
    }

    /// <summary>Makes running sums of the differences, so that each column holds its day's total.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Run()
    {
        for (var column = 1; column < sums.Length; column++)
            sums[column] += sums[column - 1];
        for (var column = 1; tops is not null && column < tops.Length; column++)
            tops[column] += tops[column - 1];
        for (var column = 1; hasGaps && column < gaps.Length; column++)
            gaps[column].Add(gaps[column - 1], 1);
        Check();
    }

    /// <summary>Throws where a running sum has left 64 bits.</summary>
    private void Check()
    {
        for (var column = 0; tops is not null && column < tops.Length; column++)
        {
            var whole = tops[column] + Vector256.ShiftRightArithmetic(sums[column] - Vector256.ShiftLeft(tops[column], 32), 32);
            if (Vector256.GreaterThanAny(whole, Vector256.Create((long)int.MaxValue)))
                throw new OverflowException();
        }
    }

    private static Vector256<long> Top(Vector256<long> sum) => Vector256.ShiftRightArithmetic(sum, 32);

    /// <summary>The total of a column, once running sums are made.</summary>
    public Measures this[int column] => Measures.Of(sums[column], hasGaps ? gaps[column] : default);

    /// <summary>Whether anything is missing anywhere.</summary>
    public bool HasGaps => hasGaps;

    /// <summary>The sums, once running sums are made: low, best, high and the number of figures.</summary>
    public ReadOnlySpan<Vector256<long>> Sums => sums;

    /// <summary>What is missing, column by column.</summary>
    public ReadOnlySpan<Gaps> Missing => gaps;

    /// <summary>The last of some days that is not after a day; -1 where there is none.</summary>
    private static int LastBefore(ReadOnlySpan<int> days, int day)
    {
        var found = days.BinarySearch(day);
        return found >= 0 ? found : ~found - 1;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Change(int column, ref Held held, Vector256<long> sum, in Gaps missing)
    {
        sums[column] += sum - held.Sum;
        if (tops is not null)
            tops[column] += Top(sum) - Top(held.Sum);
        if (held.Gaps != default || missing != default)
        {
            gaps[column].Add(held.Gaps, -1);
            gaps[column].Add(missing, 1);
            hasGaps = true;
        }

        (held.Sum, held.Gaps) = (sum, missing);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private Vector256<long> ValueOf(int code, bool isLeftOut, out Gaps missing)
    {
        missing = default;
        if (Timeline.IsExact(code) && !isLeftOut)
            return Vector256.Create((long)code, code, code, 1);
        if (Timeline.IsFigure(code) && !isLeftOut)
        {
            var figure = timeline.FigureOf(code);
            missing.NoBest = figure.Best < 0 ? 1 : 0;
            missing.Open = figure.High < 0 ? 1 : 0;
            return Vector256.Create(figure.Low, Math.Max(figure.Best, 0), Math.Max(figure.High, 0), 1L);
        }

        var segment = timeline.ValueOf(code);
        if (isLeftOut)
        {
            missing.Opened = segment.Kind == HoldingKind.Unknown || (segment.Kind == HoldingKind.Known && segment.High != 0) ? 1 : 0;
            return Vector256<long>.Zero;
        }

        switch (segment.Kind)
        {
            case HoldingKind.Known:
                missing.NoBest = segment.Best < 0 ? 1 : 0;
                missing.Open = segment.High < 0 ? 1 : 0;
                return Vector256.Create(segment.Low, Math.Max(segment.Best, 0), Math.Max(segment.High, 0), 1);
            case HoldingKind.Unknown:
                missing.Unknown = 1;
                break;
            case HoldingKind.CannotExist:
                missing.Impossible = 1;
                break;
        }

        return Vector256<long>.Zero;
    }

    /// <summary>What a contribution adds from its last segment on.</summary>
    private record struct Held
    {
        public Vector256<long> Sum;
        public Gaps Gaps;
    }
}
