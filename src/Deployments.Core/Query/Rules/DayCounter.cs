using NodaTime;

namespace Deployments;

/// <summary>Counts one day: everything in scope, each force once, by row and in total. Rules 9, 10 and 14.</summary>
internal sealed class DayCounter
{
    private readonly Dataset data;
    private readonly Histories histories;
    private readonly HoldingResolver resolver;
    private readonly Scope scope;
    private readonly Grouping grouping;
    private readonly List<ForceContribution> asked;

    public DayCounter(Dataset data, QueryOptions options)
    {
        this.data = data;
        histories = new Histories(data, options.Terms);
        resolver = new HoldingResolver(histories, options.Terms);
        scope = new Scope(data, options);
        grouping = new Grouping(data, options);
        asked = [.. data.Contributions.Where(scope.Asks)];
    }

    /// <summary>The days that the dataset covers; absent where it covers none.</summary>
    public DateSpan? Coverage => histories.Coverage;

    /// <summary>Reports left out because no publication date places them before the knowledge date.</summary>
    public int Undated => histories.Undated;

    public DayTotals On(LocalDate day)
    {
        if (Coverage?.Contains(day) != true)
            return new DayTotals(day, DayCell.OutsideCoverage, new Dictionary<RowKey, DayCell>());
        var (inside, leftOut) = Present(day);
        var count = new ForceCount(data.Index, inside, leftOut, day);
        var rows = inside.Values.SelectMany(f => f.Groups).Concat(leftOut.Where(l => l.OpensHigh).SelectMany(l => l.Force.Groups)).Distinct();
        return new DayTotals(day, count.Cell(null), rows.ToDictionary(r => r, r => count.Cell(r)));
    }

    /// <summary>Everything asked about that is there on the day: in scope, or left out for a reason.</summary>
    private (Dictionary<Id<ForceContribution>, PresentForce> Inside, List<DayLeftOut> LeftOut) Present(LocalDate day)
    {
        var inside = new Dictionary<Id<ForceContribution>, PresentForce>();
        var leftOut = new List<DayLeftOut>();
        foreach (var contribution in asked)
        {
            var place = scope.Place(contribution, day);
            if (place == Placement.Outside)
                continue;
            var holding = resolver.On(contribution, day);
            if (holding.Kind == HoldingKind.NotYet)
                continue;
            var force = new PresentForce(contribution, holding, grouping.Of(contribution, day));
            if (place.IsInside)
                inside.Add(contribution.Id, force);
            else if (MayBeThere(holding))
                leftOut.Add(new DayLeftOut(force, place.Reason!.Value, null, place.OpensHigh));
        }

        return (inside, leftOut);
    }

    private static bool MayBeThere(Holding holding) =>
        holding.Kind == HoldingKind.Unknown || (holding.Kind == HoldingKind.Known && holding.Count.High != 0);
}
