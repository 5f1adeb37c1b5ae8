using NodaTime;

namespace Deployments;

/// <summary>Sets up the count of one day: who of those asked about is there, in scope or left out for a reason. Rules 9, 10 and 12.</summary>
internal sealed class DayCounter(Dataset data, QueryOptions options)
{
    private readonly Grouping grouping = new(data, options);

    /// <summary>Which contributions the query counts.</summary>
    public Scope Scope { get; } = new(data, options);

    /// <summary>The count of a day over some of the contributions asked about; whoever is linked to one of them must be among them.</summary>
    /// <param name="day">The day, inside coverage.</param>
    /// <param name="asked">The contributions, in the dataset's order.</param>
    /// <param name="holdingOn">What is known of a contribution on a day.</param>
    public ForceCount On(LocalDate day, IEnumerable<ForceContribution> asked, Func<ForceContribution, LocalDate, Holding> holdingOn)
    {
        var inside = new Dictionary<Id<ForceContribution>, PresentForce>();
        var leftOut = new List<DayLeftOut>();
        foreach (var contribution in asked)
        {
            var place = Scope.Place(contribution, day);
            if (place == Placement.Outside)
                continue;
            var holding = holdingOn(contribution, day);
            if (holding.Kind == HoldingKind.NotYet)
                continue;
            var force = new PresentForce(contribution, holding, grouping.Of(contribution, day));
            if (place.IsInside)
                inside.Add(contribution.Id, force);
            else if (MayBeThere(holding))
                leftOut.Add(new DayLeftOut(force, place.Reason!.Value, null, place.OpensHigh));
        }

        return new ForceCount(data.Index, inside, leftOut, day);
    }

    private static bool MayBeThere(Holding holding) =>
        holding.Kind == HoldingKind.Unknown || (holding.Kind == HoldingKind.Known && holding.Count.High != 0);
}
