namespace Deployments;

/// <summary>When a contribution can be there, at which stages it is reported, and where its reports say that it is counted.</summary>
/// <param name="Start">The number of the first day; <see cref="DateFacts.NoFirst"/> where there is none.</param>
/// <param name="End">The number of the last day; <see cref="DateFacts.NoLast"/> where there is none.</param>
/// <param name="Stages">A bit for each stage.</param>
/// <param name="Elsewhere">The contributions in which its reports say that it is counted; null for none.</param>
internal readonly record struct ForcePresence(int Start, int End, int Stages, HashSet<Id<ForceContribution>>? Elsewhere)
{
    /// <summary>Whether there is a day and a stage at all.</summary>
    public bool IsAnywhere => Stages != 0 && Start <= End;

    public static ForcePresence Of(ForceContribution contribution, ReadOnlySpan<ReportCells> rows, DraftReports reports, DatasetIndex index)
    {
        var (first, last, lastLevel) = (DateFacts.NoFirst, DateFacts.NoLast, DateFacts.NoFirst);
        var (stages, endsAtZero) = (0, false);
        HashSet<Id<ForceContribution>>? elsewhere = null;
        foreach (ref readonly var row in rows)
        {
            if (row.Extra >= 0 && reports.Columns.Extras[row.Extra].Elsewhere is { } whole)
                (elsewhere ??= []).Add(whole);
            ref readonly var date = ref reports.Dates[row.Effective];
            if (date.First == DateFacts.NoFirst || row.Flags.Missing == MissingReason.CannotExist)
                continue;
            var latest = date.Last == DateFacts.NoLast ? date.First : date.Last;
            (first, last) = stages == 0 ? (date.First, latest) : (Math.Min(first, date.First), Math.Max(last, latest));
            stages |= 1 << (int)row.Flags.Stage;
            if (date.First >= lastLevel)
                (lastLevel, endsAtZero) = (date.First, row.Flags.HasLevel && reports.Figure(row).High == 0);
        }

        return Bounded(contribution, first, last, endsAtZero, index) with { Stages = stages, Elsewhere = elsewhere };
    }

    // Unstated, a life runs from the first report on and has no end, unless the last report says that nothing is left.
    private static ForcePresence Bounded(ForceContribution contribution, int first, int last, bool endsAtZero, DatasetIndex index)
    {
        var life = contribution.Life is { } own ? DateFacts.Of(own) : new DateFacts(DateFacts.NoFirst, DateFacts.NoLast, false);
        var start = life.First == DateFacts.NoFirst ? first : life.First;
        var end = life.Last == DateFacts.NoLast && (endsAtZero || contribution.Life is { EndKind: EdtfEnd.Unknown }) ? last : life.Last;
        foreach (var other in index.LivesOf(contribution))
        {
            var bounds = DateFacts.Of(other);
            (start, end) = (Math.Max(start, bounds.First), Math.Min(end, bounds.Last));
        }

        return new ForcePresence(start, end, 0, null);
    }
}
