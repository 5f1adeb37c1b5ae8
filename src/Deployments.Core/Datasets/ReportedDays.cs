using NodaTime;

namespace Deployments;

/// <summary>From the earliest to the latest day that reports speak of or were published on: the coverage of a dataset that states none (rule 3).</summary>
internal sealed class ReportedDays
{
    // For each distinct effective date: its first day, and the day on which its first report was published; of neither is there one where no report uses it.
    private readonly int[] firsts;
    private readonly int[] published;
    private readonly int last = DayNumber.BeforeAll;

    public ReportedDays(IReadOnlyList<ForceContribution> contributions, ReportColumns columns, DatasetIndex index)
    {
        var latest = new int[columns.Dates.Count];
        var sources = new int[columns.Sources.Count];
        for (var i = 0; i < latest.Length; i++)
            latest[i] = Number(columns.Dates[i].Latest);
        for (var i = 0; i < sources.Length; i++)
            sources[i] = Number(index.Sources.TryGetValue(columns.Sources[i], out var source) ? source.Published?.Latest : null);
        firsts = new int[latest.Length];
        published = new int[latest.Length];
        Array.Fill(firsts, DayNumber.AfterAll);
        Array.Fill(published, DayNumber.AfterAll);
        foreach (var rows in contributions.Select(c => c.Reports).OfType<ReportRows>())
            last = Math.Max(last, Take(columns, rows, latest, sources));
        for (var i = 0; i < latest.Length; i++)
            last = Math.Max(last, firsts[i] == DayNumber.AfterAll ? DayNumber.BeforeAll : Math.Max(latest[i], firsts[i]));
    }

    /// <summary>The days as known on a day, until which they then reach; all that is known, where none is given.</summary>
    public DateSpan? Span(LocalDate? asKnownOn)
    {
        var (first, known) = (DayNumber.AfterAll, asKnownOn is { } day ? DayNumber.Of(day) : DayNumber.AfterAll);
        for (var i = 0; i < firsts.Length; i++)
        {
            if (published[i] <= known)
                first = Math.Min(first, firsts[i]);
        }

        // The end of coverage is an end: a report of "2016-07" covers July to its last day (rule 13).
        var until = asKnownOn is null ? last : known;
        return first == DayNumber.AfterAll || first > until ? null : DateSpan.Of(DayNumber.ToDay(first), DayNumber.ToDay(until));
    }

    /// <summary>Notes what the rows of one contribution speak of, and gives back the latest day on which one of them was published.</summary>
    private int Take(ReportColumns columns, ReportRows rows, int[] latest, int[] sources)
    {
        var end = DayNumber.BeforeAll;
        var effective = columns.Effective;
        var own = columns.Published;
        var documents = columns.SourceOf;
        for (var row = rows.First; row < rows.First + rows.Count; row++)
        {
            var date = effective[row];
            var known = own[row] >= 0 && latest[own[row]] != DayNumber.BeforeAll ? latest[own[row]] : sources[documents[row]];
            if (firsts[date] == DayNumber.AfterAll)
                firsts[date] = Number(columns.Dates[date].Earliest);
            if (known == DayNumber.BeforeAll)
                continue;
            published[date] = Math.Min(published[date], known);
            end = Math.Max(end, known);
        }

        return end;
    }

    private static int Number(LocalDate? day) => day is { } there ? DayNumber.Of(there) : DayNumber.BeforeAll;
}
