namespace Deployments;

/// <summary>Writes the segments of one contribution after another, whatever their reports are like.</summary>
internal sealed class ContributionResolver
{
    private readonly Dataset data;
    private readonly TimelineTerms terms;
    private readonly ContributionClaims claims;
    private readonly ClaimReader reader;
    private readonly Breakpoints breakpoints;

    public ContributionResolver(Dataset data, ResolvedPools pools, StatedFigures stated, TimelineTerms terms, CompleteLists lists)
    {
        (this.data, this.terms) = (data, terms);
        claims = new ContributionClaims(data, pools, stated, terms, lists);
        reader = new ClaimReader(claims, terms);
        breakpoints = new Breakpoints(claims, reader, terms);
    }

    public void Write(ForceContribution contribution, ContributionLife life, SegmentWriter writer)
    {
        claims.Take(contribution, life);
        reader.Begin();
        breakpoints.Gather();
        var reading = HoldingReading.Of(HoldingKind.NotYet);
        for (var i = 0; i < breakpoints.Count && !reading.HasEnded; i++)
        {
            var (day, kind) = (breakpoints.DayOf(i), breakpoints.KindOf(i));
            if (i > 0 && breakpoints.DayOf(i - 1) == day)
                continue;
            if (kind != BreakpointKind.OtherReadings)
                reading = reader.On(day);
            var isNewEvidence = kind == BreakpointKind.Evidence || (kind == BreakpointKind.Staleness && reader.HasFigureOf(day - 1 - terms.CarriedForward!.Value));
            var isCertain = reader.IsCertain(day, in reading, out var possible);
            writer.Add(day, SegmentOf(in reading, isCertain, in possible), isNewEvidence && RestsOnEvidence(in reading));
        }
    }

    private static bool RestsOnEvidence(in HoldingReading reading) =>
        reading.Kind != HoldingKind.NotYet && !(reading is { Kind: HoldingKind.Unknown, Reason: UnknownReason.OutsideCoverage });

    private Segment SegmentOf(in HoldingReading reading, bool isCertain, in CountBounds possible)
    {
        var isKnown = reading.Kind == HoldingKind.Known;
        return new Segment
        {
            Kind = reading.Kind,
            Reason = reading.Reason,
            IsLive = reading.IsLive,
            IsCertain = isCertain,
            Low = isKnown ? reading.Count.Low : 0,
            Best = isKnown ? reading.Count.Best : Segment.None,
            High = isKnown ? reading.Count.High : Segment.None,
            PossibleLow = possible.Low,
            PossibleBest = possible.Best,
            PossibleHigh = possible.High,
            Elsewhere = reading.Silence >= 0 && data.Columns.ElsewhereOf(claims.Claims[reading.Silence].Row) is { } whole ? data.Index.Places[whole] : -1,
        };
    }
}
