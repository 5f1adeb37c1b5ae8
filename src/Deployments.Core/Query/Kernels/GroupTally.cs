namespace Deployments;

/// <summary>Walks through the days of a group whose members stand in the same rows, and counts each that is not part of another that is there.</summary>
internal sealed class GroupTally
{
    private readonly LinkedGroup group;
    private readonly Timeline timeline;
    private readonly DayColumns columns;
    private readonly int[] next;
    private readonly Segment[] held;
    private readonly int[] turns;
    private int turn;
    private int[][] wholes = [];

    public GroupTally(LinkedGroup group, Timeline timeline, DayColumns columns)
    {
        (this.group, this.timeline, this.columns) = (group, timeline, columns);
        next = new int[group.Slots.Length];
        held = new Segment[group.Slots.Length];
        Array.Fill(held, new Segment { Kind = HoldingKind.NotYet });
        turns = group.Wholes.Edges.ToArray();
    }

    /// <summary>The next column on which a member changes, and what the group adds up to from then on.</summary>
    public bool Next(out int column, out Measures sum)
    {
        column = NextColumn();
        sum = default;
        if (column == columns.Count)
            return false;
        for (var member = 0; member < held.Length; member++)
            Advance(member, columns[column]);
        while (turn < turns.Length && turns[turn] <= columns[column])
            turn++;
        wholes = group.Wholes.On(columns[column]);
        sum = Sum();
        return true;
    }

    private int NextColumn()
    {
        var first = turn < turns.Length ? columns.ColumnFrom(turns[turn]) : columns.Count;
        for (var member = 0; member < next.Length; member++)
        {
            var segments = timeline.SegmentsOf(group.Slots[member]);
            if (next[member] < segments.Count)
                first = Math.Min(first, columns.ColumnFrom(segments.DayAt(next[member])));
        }

        return first;
    }

    private void Advance(int member, int day)
    {
        var segments = timeline.SegmentsOf(group.Slots[member]);
        var at = next[member];
        while (at < segments.Count && segments.DayAt(at) <= day)
            at++;
        if (at == next[member])
            return;
        held[member] = timeline.ValueOf(segments.CodeAt(at - 1));
        next[member] = at;
    }

    private Measures Sum()
    {
        var (low, best, high, known) = (0L, 0L, 0L, 0L);
        var gaps = default(Gaps);
        for (var member = 0; member < held.Length; member++)
        {
            ref readonly var segment = ref held[member];
            if (segment.Kind == HoldingKind.NotYet)
                continue;
            gaps.Groups = 1;
            if (IsCountedElsewhere(member))
                continue;
            gaps.Unknown += segment.Kind == HoldingKind.Unknown ? 1 : 0;
            gaps.Impossible += segment.Kind == HoldingKind.CannotExist ? 1 : 0;
            if (segment.Kind != HoldingKind.Known)
                continue;
            known++;
            low = checked(low + segment.Low);
            best = checked(best + Math.Max(segment.Best, 0));
            high = checked(high + Math.Max(segment.High, 0));
            gaps.NoBest += segment.Best < 0 ? 1 : 0;
            gaps.Open += segment.High < 0 ? 1 : 0;
        }

        return new Measures(low, best, high, known, gaps);
    }

    private bool IsCountedElsewhere(int member)
    {
        foreach (var whole in wholes[member])
        {
            if (held[whole] is { Kind: HoldingKind.Known, IsLive: true })
                return true;
        }

        return false;
    }
}
