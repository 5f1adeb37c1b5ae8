using NodaTime;

namespace Deployments;

/// <summary>The figures of a row that are older than a year: those that count by themselves from their days alone, the others by what stands behind the cells.</summary>
internal sealed class OldFigures
{
    private readonly List<(int From, int Until, int Place, LocalDate Age)> spans = [];
    private readonly Dataset data;
    private readonly (int First, int Until) covered;

    /// <param name="data">The dataset.</param>
    /// <param name="timeline">The timeline.</param>
    /// <param name="asked">The row's contributions.</param>
    /// <param name="isRemarkable">Whether a contribution, by its place in the dataset, is among the remarks on every cell.</param>
    /// <param name="holdings">What stands behind the segments.</param>
    public OldFigures(Dataset data, Timeline timeline, ListedForces asked, Func<int, bool> isRemarkable, SegmentHoldings holdings)
    {
        this.data = data;
        covered = timeline.Coverage is { } span
            ? (span.Start is { } start ? DayNumber.Of(start) : DayNumber.BeforeAll, span.End is { } end ? DayNumber.Of(end) + 1 : DayNumber.AfterAll)
            : (0, 0);
        foreach (var slot in asked.Slots)
        {
            var place = timeline.Order.PlaceOf(slot);
            if (!isRemarkable(place))
                spans.AddRange(holdings.RemarksOf(slot).Old.Select(o => (o.From, o.Until, place, o.Age)));
        }

        IsAlone = place => !isRemarkable(place);
    }

    private Func<int, bool> IsAlone { get; }

    /// <summary>Those in a cell, by the first day on which they are old in it and then in the order of the dataset.</summary>
    public IEnumerable<(Id<ForceContribution> Id, LocalDate Age)> In(int first, int until, PeriodFigure remarks)
    {
        List<(int Day, int Place, LocalDate Age)> found = [];
        var (from, to) = (Math.Max(first, covered.First), Math.Min(until, covered.Until));
        foreach (var span in spans)
        {
            if (Math.Max(span.From, from) < Math.Min(span.Until, to))
                found.Add((Math.Max(span.From, from), span.Place, span.Age));
        }

        foreach (var run in remarks.Considered)
        {
            foreach (var (force, age) in Footnotes.OldIn(run))
            {
                if (data.Index.Places[force] is var place && !IsAlone(place))
                    found.Add((Math.Max(DayNumber.Of(run.First), DayNumber.Of(age) + Footnotes.OldAfterDays + 1), place, age));
            }
        }

        found.Sort((a, b) => (a.Day, a.Place).CompareTo((b.Day, b.Place)));
        return found.Select(f => (data.Contributions[f.Place].Id, f.Age));
    }
}
