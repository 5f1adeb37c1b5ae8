namespace Deployments;

/// <summary>Resolves a dataset into a timeline.</summary>
internal static class TimelineBuilder
{
    public static Timeline Build(Dataset data, TimelineTerms terms, ContributionOrder order)
    {
        var histories = new Histories(data, terms);
        var resolver = new HoldingResolver(histories, terms);
        List<int> starts = [], days = [], codes = [];
        List<Figure> figures = [];
        List<Segment> rare = [];
        for (var slot = 0; slot < order.Count; slot++)
        {
            starts.Add(days.Count);
            var contribution = data.Contributions[order.PlaceOf(slot)];
            var last = new Segment { Kind = HoldingKind.NotYet, IsCertain = true, Best = 0, High = 0, PossibleBest = 0, PossibleHigh = 0, Elsewhere = -1 };
            for (var day = DayNumber.Of(new NodaTime.LocalDate(2015, 11, 1)); day < DayNumber.Of(new NodaTime.LocalDate(2018, 5, 1)); day++)
            {
                var holding = resolver.On(contribution, DayNumber.ToDay(day));
                var segment = Segment.Of(holding, holding.Elsewhere is { } e ? data.Index.Places[e] : -1);
                last = segment;
                days.Add(day);
                if (segment == Segment.Certain(segment.Low, segment.Low, segment.Low) && segment.Low <= int.MaxValue)
                {
                    codes.Add((int)segment.Low);
                }
                else
                {
                    codes.Add(Timeline.CodeOfRare(rare.Count));
                    rare.Add(segment);
                }
            }
        }

        starts.Add(days.Count);
        return new Timeline(terms, histories.Coverage, order, [.. starts], [.. days], [.. codes], [.. figures], [.. rare]);
    }
}
