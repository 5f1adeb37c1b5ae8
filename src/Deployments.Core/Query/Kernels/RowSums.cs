using System.Runtime.Intrinsics;

namespace Deployments;

/// <summary>Adds up what stands in one row, for all days that a query looks at.</summary>
/// <remarks>
/// In plain notation: sum[d] = Σ over strips of value(strip, d). Each segment is added once, as the difference to the one before it, at the first column
/// it shows in; running sums over the columns then give every day's total. Low, best, high and the number of figures are the four lanes of one vector.
/// Sums of 32-bit figures cannot leave 64 bits; where a wider figure is about, every addition is checked.
/// </remarks>
internal sealed class RowSums(DayColumns columns, Timeline timeline)
{
    private readonly Vector256<long>[] sums = new Vector256<long>[columns.Count];
    private readonly Gaps[] gaps = new Gaps[columns.Count];
    private bool hasGaps;

    /// <summary>Empties the sums.</summary>
    public void Clear()
    {
        Array.Clear(sums);
        if (hasGaps)
            Array.Clear(gaps);
        hasGaps = false;
    }

    /// <summary>Adds a contribution on the days of its strip.</summary>
    public void Add(in Strip strip)
    {
        if (columns.Count == 0)
            return;
        var segments = timeline.SegmentsOf(strip.Slot);
        var days = segments.Days;
        var codes = segments.Codes;
        var first = strip.IsAlways ? 0 : FirstShown(days, strip.From);
        var previous = Vector256<long>.Zero;
        var missing = default(Gaps);
        for (var i = first; i < days.Length; i++)
        {
            var day = Math.Max(days[i], strip.From);
            if (day >= strip.Until || day > columns.Last)
                break;
            var column = columns.ColumnFrom(day);
            var code = codes[i];
            Vector256<long> value;
            if (Timeline.IsExact(code) && !strip.IsLeftOut)
            {
                value = Vector256.Create((long)code, code, code, 1);
                if (missing != default)
                    Change(column, ref missing, default);
            }
            else
            {
                value = ValueOf(code, strip.IsLeftOut, out var open);
                Change(column, ref missing, open);
            }

            sums[column] += value - previous;
            previous = value;
        }

        if (strip.Until > columns.Last || (previous == Vector256<long>.Zero && missing == default))
            return;
        sums[columns.ColumnFrom(strip.Until)] -= previous;
        Change(columns.ColumnFrom(strip.Until), ref missing, default);
    }

    /// <summary>Adds a change that begins at a column.</summary>
    public void Add(in SumChange change)
    {
        Add(change.Column, change.Before, -1);
        Add(change.Column, change.Now, 1);
    }

    private void Add(int column, in Measures change, int sign)
    {
        sums[column] += Vector256.Create(change.Low, change.Best, change.High, change.Known) * sign;
        gaps[column].Add(change.Gaps, sign);
        hasGaps |= change.Gaps != default;
    }

    /// <summary>Adds another's sums, column by column; before running sums are made.</summary>
    public void Add(RowSums other)
    {
        for (var column = 0; column < sums.Length; column++)
            sums[column] += other.sums[column];
        if (!other.hasGaps)
            return;
        hasGaps = true;
        for (var column = 0; column < gaps.Length; column++)
            gaps[column].Add(other.gaps[column], 1);
    }

    /// <summary>Takes the totals of a history on the days that somebody is asked about: running sums at once.</summary>
    public void Read(RowHistory history, DayMap<bool> asked)
    {
        hasGaps |= history.HasGaps;
        for (int column = 0, step = 0; column < sums.Length; column++)
        {
            var day = columns[column];
            if (history.Days.Length == 0 || history.Days[0] > day || !(asked.IsConstant ? asked.First : asked.On(day)))
                continue;
            step = history.StepFrom(step, day);
            sums[column] += history.SumOf(step);
            if (history.HasGaps)
                gaps[column].Add(history.GapsOf(step), 1);
        }
    }

    /// <summary>Adds another's running sums to these.</summary>
    public void AddRun(RowSums other) => Add(other);

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
    public void Run()
    {
        for (var column = 1; column < sums.Length; column++)
            sums[column] += sums[column - 1];
        for (var column = 1; hasGaps && column < gaps.Length; column++)
            gaps[column].Add(gaps[column - 1], 1);
    }

    /// <summary>The total of a column, once running sums are made.</summary>
    public Measures this[int column] => Measures.Of(sums[column], hasGaps ? gaps[column] : default);

    /// <summary>Whether anything is missing anywhere.</summary>
    public bool HasGaps => hasGaps;

    /// <summary>The sums, once running sums are made: low, best, high and the number of figures.</summary>
    public ReadOnlySpan<Vector256<long>> Sums => sums;

    /// <summary>What is missing, column by column.</summary>
    public ReadOnlySpan<Gaps> Missing => gaps;

    private static int FirstShown(ReadOnlySpan<int> days, int from)
    {
        var found = days.BinarySearch(from);
        return found >= 0 ? found : Math.Max(~found - 1, 0);
    }

    private void Change(int column, ref Gaps before, in Gaps now)
    {
        gaps[column].Add(before, -1);
        gaps[column].Add(now, 1);
        hasGaps |= before != default || now != default;
        before = now;
    }

    private Vector256<long> ValueOf(int code, bool isLeftOut, out Gaps missing)
    {
        missing = default;
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
}
