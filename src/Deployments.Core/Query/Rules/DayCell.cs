namespace Deployments;

/// <summary>The total of one row, or of everything, on one day: rules 4, 10 and 14.</summary>
internal sealed class DayCell
{
    public static readonly DayCell OutsideCoverage = new([], [], []) { State = CellState.OutsideCoverage, Sum = TroopCount.Unknown, Possible = TroopCount.Unknown };

    public static readonly DayCell NoneReported = new([], [], []);

    public DayCell(IReadOnlyList<DayPart> counted, IReadOnlyList<DayPart> unknown, IReadOnlyList<DayLeftOut> leftOut)
    {
        (Counted, Unknown, LeftOut) = (counted, unknown, leftOut);
        var known = TroopCounts.Sum(counted.Select(p => p.Share));
        var isOpen = unknown.Count > 0 || leftOut.Any(l => l.OpensHigh);
        Sum = isOpen ? TroopCount.AtLeast(known.Low) : known;
        KnownBest = counted.Count > 0 ? known.Best : null;
        IsCertain = counted.Concat(unknown).All(p => p.IsCertain);
        Certain = TroopCounts.Sum(counted.Where(p => p.IsCertain).Select(p => p.Share));
        var possible = TroopCounts.Sum(counted.Select(p => PossibleOf(p, leftOut)));
        Possible = isOpen ? TroopCount.AtLeast(possible.Low) : possible;
        State = counted.Count > 0 ? CellState.Figure
            : isOpen ? CellState.Unknown
            : leftOut.Any(l => l.Reason == LeftOutReason.CannotExist) ? CellState.NotApplicable
            : CellState.NoneReported;
    }

    public CellState State { get; private init; }

    /// <summary>Low is the sum of the known lows; with an unknown part the high is open and the best absent.</summary>
    public TroopCount Sum { get; private init; }

    /// <summary>The sum of the bests of the parts that have a figure; absent where one of them has no best.</summary>
    public long? KnownBest { get; }

    public bool IsCertain { get; }

    /// <summary>The sum of the parts on which all readings of imprecise dates agree.</summary>
    public TroopCount Certain { get; }

    /// <summary>What the total can be under any reading of imprecise dates.</summary>
    public TroopCount Possible { get; private init; }

    public IReadOnlyList<DayPart> Counted { get; }

    public IReadOnlyList<DayPart> Unknown { get; }

    public IReadOnlyList<DayLeftOut> LeftOut { get; }

    /// <summary>Wholes that are counted beside one another and share a part, which is thereby counted in each.</summary>
    public IReadOnlyList<(Id<ForceContribution> First, Id<ForceContribution> Second)> SharingParts { get; init; } = [];

    public bool IsKnown => State != CellState.OutsideCoverage && Unknown.Count == 0 && !LeftOut.Any(l => l.OpensHigh);

    /// <summary>Where what stands for others may not be there, those others count instead.</summary>
    private static TroopCount PossibleOf(DayPart part, IReadOnlyList<DayLeftOut> leftOut)
    {
        var instead = part.IsCertain ? [] : leftOut.Where(l => l.InFavourOf == part.Force.Id).Select(l => l.Force.Holding.Possible).ToList();
        return instead.Count == 0 ? part.Possible : TroopCounts.Envelope([part.Possible, TroopCounts.Sum(instead)]);
    }
}
