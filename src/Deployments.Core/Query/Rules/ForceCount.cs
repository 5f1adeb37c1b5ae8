using NodaTime;

namespace Deployments;

/// <summary>Rule 9 on one day: a part is not counted beside its whole, nor a predecessor beside its successor.</summary>
internal sealed class ForceCount
{
    private readonly DatasetIndex index;
    private readonly LocalDate day;
    private readonly Dictionary<Id<ForceContribution>, PresentForce> scope;
    private readonly List<DayLeftOut> outside;
    private readonly Dictionary<Id<ForceContribution>, Id<ForceContribution>> takenOver = [];
    private readonly HashSet<Id<ForceContribution>> walked = [];
    private readonly Dictionary<Id<ForceContribution>, HashSet<Id<ForceContribution>>> wholes = [];
    private readonly ILookup<Id<ForceContribution>, PresentForce> parts;
    private readonly ILookup<RowKey, PresentForce> rows;

    public ForceCount(DatasetIndex index, Dictionary<Id<ForceContribution>, PresentForce> scope, List<DayLeftOut> outside, LocalDate day)
    {
        (this.index, this.scope, this.outside, this.day) = (index, scope, outside, day);
        // Of two successors to one force the first by id, so that file order decides nothing.
        foreach (var force in scope.Values.Where(f => f.StandsForOthers && f.Contribution.Continues is not null).OrderBy(f => f.Id))
            TakeOver(force);
        foreach (var force in scope.Values)
            wholes.Add(force.Id, WholesOf(force.Contribution));
        parts = scope.Values.SelectMany(p => wholes[p.Id].Select(whole => (whole, p))).ToLookup(p => p.whole, p => p.p);
        rows = scope.Values.SelectMany(f => f.Groups.Select(row => (row, f))).ToLookup(f => f.row, f => f.f);
    }

    /// <summary>The rows that something in scope stands in, or something left out that may partly belong to them.</summary>
    public IEnumerable<RowKey> Rows => scope.Values.SelectMany(f => f.Groups).Concat(outside.Where(l => l.OpensHigh).SelectMany(l => l.Force.Groups)).Distinct();

    /// <summary>The cell of one row, or of everything in scope.</summary>
    public DayCell Cell(RowKey? row)
    {
        var counted = new List<DayPart>();
        var unknown = new List<DayPart>();
        var leftOut = new List<DayLeftOut>();
        foreach (var force in row is null ? scope.Values : rows[row])
        {
            if (takenOver.TryGetValue(force.Id, out var successor))
                leftOut.Add(new DayLeftOut(force, LeftOutReason.TakenOver, successor, false));
            else if (KnownWholeIn(row, force) is { } whole)
                leftOut.Add(new DayLeftOut(force, LeftOutReason.CountedInWhole, whole, false));
            else if (force.Holding.Kind == HoldingKind.CannotExist)
                leftOut.Add(new DayLeftOut(force, LeftOutReason.CannotExist, null, false));
            else
                (force.Holding.Kind == HoldingKind.Known ? counted : unknown).Add(Share(row, force));
        }

        leftOut.AddRange(outside.Where(l => IsIn(l.Force, row)).Select(l => l with { OpensHigh = l.OpensHigh && !IsCoveredByParts(l.Force) }));
        return new DayCell(counted, unknown, leftOut) { SharingParts = [.. SharingParts(counted, leftOut).Distinct()] };
    }

    /// <summary>A part included in two wholes that are not included in one another, such as a ship of two missions, stands in both figures.</summary>
    private IEnumerable<(Id<ForceContribution>, Id<ForceContribution>)> SharingParts(List<DayPart> counted, List<DayLeftOut> leftOut)
    {
        foreach (var part in leftOut.Where(l => l is { Reason: LeftOutReason.CountedInWhole, Force.Holding: not { Kind: HoldingKind.Known, Count.High: 0 } }))
        {
            var around = counted.Where(c => c.Force.StandsForOthers && wholes[part.Force.Id].Contains(c.Force.Id)).Select(c => c.Force.Id).ToList();
            foreach (var (first, i) in around.Select((id, i) => (id, i)))
            {
                foreach (var second in around.Skip(i + 1))
                    yield return (first, second);
            }
        }
    }

    private static bool IsIn(PresentForce force, RowKey? row) => row is null || force.Groups.Contains(row);

    /// <summary>What a contribution adds to its row: the parts of it that stand in other rows are taken off.</summary>
    private DayPart Share(RowKey? row, PresentForce force)
    {
        if (row is null || !force.StandsForOthers)
            return new DayPart(force, force.Holding.Count, []);
        var apart = parts[force.Id].Where(p => !IsIn(p, row) && !takenOver.ContainsKey(p.Id) && p.Holding.Kind != HoldingKind.CannotExist
            && p.Holding is not { Kind: HoldingKind.Known, Count.High: 0, IsCertain: true } && IsPart(p.Id, force.Id) && !IsWithinAnother(p, force, row)).ToList();
        if (apart.Count == 0)
            return new DayPart(force, force.Holding.Count, []);
        var taken = TroopCounts.Sum(apart.Select(p => p.Holding.Kind == HoldingKind.Known ? p.Holding.Count : TroopCount.Unknown));
        return new DayPart(force, TroopCounts.Rest(force.Holding.Count, taken), apart);
    }

    /// <summary>Whether a part lies within a larger known part that stands apart from the whole, so that only the larger one is taken off the whole.</summary>
    private bool IsWithinAnother(PresentForce part, PresentForce whole, RowKey? row) =>
        wholes[part.Id].Any(id => id != whole.Id && scope.TryGetValue(id, out var between) && between.StandsForOthers
            && wholes[id].Contains(whole.Id) && !IsIn(between, row) && !takenOver.ContainsKey(id));

    /// <summary>The known whole of the row that a part is not counted beside; a whole that was taken over leaves its parts to its successor.</summary>
    private Id<ForceContribution>? KnownWholeIn(RowKey? row, PresentForce force)
    {
        foreach (var id in wholes[force.Id])
        {
            if (scope.TryGetValue(id, out var whole) && whole.StandsForOthers && IsIn(whole, row) && !takenOver.ContainsKey(id)
                && IsPart(force.Id, id) && !IsWithinAnother(force, whole, row))
                return id;
        }

        return null;
    }

    /// <summary>Whether one is part of the other and not also the other way round, as successions can have it; then neither replaces the other.</summary>
    private bool IsPart(Id<ForceContribution> part, Id<ForceContribution> whole) => wholes[part].Contains(whole) && !wholes[whole].Contains(part);

    /// <summary>A contribution only partly inside does not open the bound where parts of it are there and in scope themselves, or where a whole around it is counted.</summary>
    private bool IsCoveredByParts(PresentForce force) =>
        parts[force.Id].Any(p => p.Holding.IsLive) || WholesOf(force.Contribution).Any(id => scope.TryGetValue(id, out var whole) && whole.StandsForOthers);

    private void TakeOver(PresentForce successor)
    {
        // What an earlier walk came through, it followed to the end.
        for (var id = successor.Contribution.Continues; id is { } before && walked.Add(before); id = index.Contributions[before].Continues)
        {
            if (scope.ContainsKey(before))
                takenOver.TryAdd(before, successor.Id);
        }
    }

    /// <summary>Everything that a contribution is included in on the day, through as many steps as it takes.</summary>
    private HashSet<Id<ForceContribution>> WholesOf(ForceContribution contribution)
    {
        var found = new HashSet<Id<ForceContribution>>();
        var open = new Queue<ForceContribution>([contribution]);
        while (open.TryDequeue(out var part))
        {
            foreach (var direct in DirectWholes(part))
            {
                var whole = InPlaceOf(direct, contribution);
                if (whole != contribution.Id && found.Add(whole))
                    open.Enqueue(index.Contributions[whole]);
            }
        }

        return found;
    }

    /// <summary>What takes a whole over holds its parts from then on, and lies in what it says itself, not in what the old one lay in.</summary>
    private Id<ForceContribution> InPlaceOf(Id<ForceContribution> whole, ForceContribution part)
    {
        var last = whole;
        while (takenOver.TryGetValue(last, out var successor))
            last = successor;
        return last == part.Id ? whole : last;
    }

    private IEnumerable<Id<ForceContribution>> DirectWholes(ForceContribution part)
    {
        var stated = part.IncludedIn.Where(w => w.HoldsOn(day)).Select(w => w.Value);
        var named = scope.TryGetValue(part.Id, out var force) && force.Holding is { Reason: UnknownReason.IncludedElsewhere, Elsewhere: { } whole } ? whole : default(Id<ForceContribution>?);
        return named is { } elsewhere ? stated.Append(elsewhere) : stated;
    }
}
