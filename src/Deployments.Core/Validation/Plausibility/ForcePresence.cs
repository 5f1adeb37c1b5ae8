using NodaTime;

namespace Deployments;

/// <summary>When a contribution can be there, at which stages it is reported, and where its reports say that it is counted.</summary>
internal sealed class ForcePresence
{
    private LocalDate? first;
    private LocalDate? last;
    private LocalDate? lastLevel;
    private bool endsAtZero;
    private int stages;
    private DateSpan? span;

    private ForcePresence()
    {
    }

    public HashSet<Id<ForceContribution>> Elsewhere { get; } = [];

    public static ForcePresence Of(ForceContribution contribution, DatasetIndex index)
    {
        var presence = new ForcePresence();
        foreach (var report in contribution.Reports)
            presence.Take(report);
        presence.Bound(contribution, index);
        return presence;
    }

    /// <summary>Whether the two share a day and a stage.</summary>
    public bool Meets(ForcePresence other) => (stages & other.stages) != 0 && span is { } mine && other.span is { } theirs && mine.Overlaps(theirs);

    private void Take(TroopReport report)
    {
        if (report.Elsewhere is { } elsewhere)
            Elsewhere.Add(elsewhere);
        if (report.Missing == MissingReason.CannotExist || report.Effective.Earliest is not { } day)
            return;
        stages |= 1 << (int)report.Stage;
        first = first is { } earliest ? LocalDate.Min(earliest, day) : day;
        var latest = report.Effective.Latest ?? day;
        last = last is { } known ? LocalDate.Max(known, latest) : latest;
        if (lastLevel is null || day >= lastLevel)
            (lastLevel, endsAtZero) = (day, report.Level is { High: 0 });
    }

    // Unstated, a life runs from the first report on and has no end, unless the last report says that nothing is left.
    private void Bound(ForceContribution contribution, DatasetIndex index)
    {
        var (start, end) = (contribution.Life?.Earliest ?? first, contribution.Life?.Latest);
        if (end is null && (endsAtZero || contribution.Life is { EndKind: EdtfEnd.Unknown }))
            end = last;
        foreach (var life in index.LivesOf(contribution))
        {
            start = life.Earliest is { } from && !(start > from) ? from : start;
            end = life.Latest is { } to && !(end < to) ? to : end;
        }

        span = start > end ? null : DateSpan.Of(start, end);
    }
}
