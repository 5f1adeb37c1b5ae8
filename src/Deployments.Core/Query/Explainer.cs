using NodaTime;

namespace Deployments;

/// <summary>Makes the explanation of a cell: rule 15.</summary>
internal static class Explainer
{
    public static Explanation Explain(TableContext context, PeriodCell cell)
    {
        var figure = cell.PeriodFigure;
        var isSum = context.Rule is PeriodRule.Average or PeriodRule.PersonDays;
        var counted = (isSum ? OverPeriod(context, figure) : OnDay(context, figure.Decisive)).ToList();
        counted.Sort((a, b) => (b.PersonDays?.Low ?? b.Count.Low).CompareTo(a.PersonDays?.Low ?? a.Count.Low));
        var shown = Shown(context, figure);
        return new Explanation
        {
            Question = Sentences.Question(context, cell),
            Answer = cell.Text,
            Day = figure.Decisive.First,
            Counted = counted,
            Unknown = Unknown(shown),
            LeftOut = LeftOut(shown),
            MayBeCountedTwice = cell.MayBeCountedTwice,
            Sources = [.. CellSources.Of(shown.SelectMany(d => d.Cell.Counted), []).Distinct().Order().Select(id => context.Data.Index.Sources[id])],
            Data = context.Data,
        };
    }

    /// <summary>The days whose parts are listed: all of them where daily totals are summed, else the day that decides.</summary>
    public static IReadOnlyList<DayRun> Shown(TableContext context, PeriodFigure figure) =>
        context.Rule is PeriodRule.Average or PeriodRule.PersonDays ? figure.Considered : [figure.Decisive];

    private static IEnumerable<CountedPart> OnDay(TableContext context, DayRun at) =>
        at.Cell.Counted.Select(p => Part(context, p, at.First));

    /// <summary>Each contribution once, with its person-days, as of the last day that counts it.</summary>
    private static IEnumerable<CountedPart> OverPeriod(TableContext context, PeriodFigure figure) =>
        figure.Considered.SelectMany(d => d.Cell.Counted.Select(p => (Run: d, Part: p)))
            .GroupBy(p => p.Part.Force.Id)
            .Select(g => Part(context, g.Last().Part, g.Last().Run.Last) with
            {
                PersonDays = g.Aggregate(new PersonDays(0, 0, 0), (sum, p) => sum + Deployments.PersonDays.Of(p.Part.Share, p.Run.Days)),
            });

    private static CountedPart Part(TableContext context, DayPart part, LocalDate day)
    {
        var holding = part.Force.Holding;
        return new CountedPart
        {
            Contribution = part.Force.Contribution,
            Count = part.Share,
            Figure = holding.Count,
            Reports = holding.Settled?.Reports ?? [],
            Beside = [.. (holding.Settled?.Beside ?? []).Concat(holding.Silences).SelectMany(b => b.Evidence).Select(r => r.Report)],
            AsOf = holding.Age,
            Age = holding.Age is { } age ? Period.DaysBetween(age, day) : null,
            How = Sentences.How(context, part),
            Notes = [.. PartNotes.Of(context.Data, part)],
            IsCertain = part.IsCertain,
        };
    }

    private static List<UnknownPart> Unknown(IReadOnlyList<DayRun> days) =>
        [.. days.SelectMany(d => d.Cell.Unknown.Select(p => (Part: p, d.Days))).GroupBy(p => p.Part.Force.Id).Select(g => (g.Last().Part, Days: g.Sum(p => p.Days))).Select(u => new UnknownPart
        {
            Contribution = u.Part.Force.Contribution,
            Reason = u.Part.Force.Holding.Reason!.Value,
            IncludedIn = u.Part.Force.Holding.Elsewhere,
            Since = u.Part.Force.Holding.Age,
            Reports = [.. u.Part.Force.Holding.Silence?.Evidence.Select(r => r.Report) ?? []],
            Days = u.Days,
        })];

    private static List<LeftOutPart> LeftOut(IReadOnlyList<DayRun> days) =>
        [.. days.SelectMany(d => d.Cell.LeftOut).GroupBy(l => (l.Force.Id, l.Reason)).Select(g => g.Last()).Select(l => new LeftOutPart
        {
            Contribution = l.Force.Contribution,
            Reason = l.Reason,
            InFavourOf = l.InFavourOf,
            Figure = l.Force.Holding.Kind == HoldingKind.Known ? l.Force.Holding.Count : default(TroopCount?),
            OpensHigh = l.OpensHigh,
        })];
}
