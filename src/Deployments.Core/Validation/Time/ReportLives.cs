namespace Deployments;

/// <summary>The lives within which a contribution's reports should lie, as numbers: tells the reports that need no closer look.</summary>
internal readonly struct ReportLives(EdtfDate? contributor, EdtfDate? contribution, EdtfDate? operation, DraftReports reports)
{
    private static readonly DateFacts Always = new(DateFacts.NoFirst, DateFacts.NoLast, false);

    private readonly DateFacts contributor = Bounds(contributor);
    private readonly DateFacts contribution = Bounds(contribution);
    private readonly DateFacts operation = Bounds(operation);

    /// <summary>Whether the report shares a day with each of the lives and is no older than its source.</summary>
    public bool Fit(in ReportCells row)
    {
        ref readonly var date = ref reports.Dates[row.Effective];
        return !date.IsApart(contributor) && !date.IsApart(contribution) && !date.IsApart(operation)
            && (row.Published >= 0 || reports.Sources[row.Source].Published is DateFacts.NoFirst || reports.Sources[row.Source].Published >= date.First);
    }

    private static DateFacts Bounds(EdtfDate? life) => life is { } span ? DateFacts.Of(span) : Always;
}
