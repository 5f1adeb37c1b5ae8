namespace Deployments;

internal sealed partial class CellDetails
{
    /// <summary>What the cells of a row count or have unknown, for a rule that looks at one day of each period: contribution by contribution, not cell by cell.</summary>
    /// <param name="row">The row; absent for the total.</param>
    /// <param name="periods">The periods.</param>
    /// <param name="withReports">Whether the reports are needed that it rests on; without them only numbers and age are sure to be there, which is faster.</param>
    public IReadOnlyList<HeldIn> HeldIn(RowKey? row, IReadOnlyList<CalendarPeriod> periods, bool withReports)
    {
        lock (guard)
        {
            var looks = Enumerable.Range(0, periods.Count).Select(p => (Day: DaySpans.DaysOf(context.Rule, periods[p]).First, Period: p)).Where(l => IsCovered(l.Day)).Order().ToArray();
            if (looks.Length == 0)
                return [];
            var asked = listed.Value.In(row);
            var close = Enumerable.Range(0, asked.Slots.Count).ToLookup(i => IsCountedByOthers(timeline.Order.PlaceOf(asked.Slots[i])));
            List<HeldIn> held = [];
            foreach (var i in close[false].Where(i => counter.Scope.Place(asked.Contributions[i], DayNumber.ToDay(looks[0].Day)).IsInside))
                AddSegments(held, asked.Slots[i], looks, withReports ? null : holdings.Value.PlainAgesOf(asked.Slots[i]));
            if (close[true].Any())
                AddCells(held, row, new ListedForces([.. close[true].Select(i => asked.Contributions[i])], [.. close[true].Select(i => asked.Slots[i])]), looks);
            return held;
        }
    }

    /// <summary>Whether what a contribution adds depends on others or on the day, so that its segments alone do not say where it counts.</summary>
    private bool IsCountedByOthers(int place) => data.Groundwork.Links.GroupOf(place) >= 0 || listed.Value.IsLeftOut(place) || listed.Value.Moves(place);

    private void AddSegments(List<HeldIn> held, int slot, (int Day, int Period)[] looks, PlainAges? ages)
    {
        var periods = Array.ConvertAll(looks, l => l.Period);
        var days = timeline.SegmentsOf(slot).Days;
        for (int segment = 0, at = 0; segment < days.Length && at < looks.Length; segment++)
        {
            while (at < looks.Length && looks[at].Day < days[segment])
                at++;
            var from = at;
            while (at < looks.Length && (segment + 1 == days.Length || looks[at].Day < days[segment + 1]))
                at++;
            if (at > from && (ages?.Aged(SegmentHoldings.ByNumbers(data, timeline, slot, looks[from].Day), looks[from].Day) ?? holdings.Value.On(slot, looks[from].Day)) is { Kind: HoldingKind.Known or HoldingKind.Unknown } holding)
                held.Add(new HeldIn(holding, periods.AsMemory(from, at - from)));
        }
    }

    private void AddCells(List<HeldIn> held, RowKey? row, ListedForces forces, (int Day, int Period)[] looks)
    {
        foreach (var (day, period) in looks)
        {
            var cell = CellOn(row, day, forces, holdings.Value.On);
            int[] here = [period];
            held.AddRange(CellSources.ForcesOf(cell.Counted, cell.Unknown).Select(f => new HeldIn(f.Holding, here)));
        }
    }
}
