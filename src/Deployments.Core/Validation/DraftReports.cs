namespace Deployments;

/// <summary>The reports of contributions as numbers, with what the checks ask of each date, count and source worked out once.</summary>
/// <remarks>Reports that are a view of columns are read where they are; any others are copied into columns first.</remarks>
internal sealed class DraftReports
{
    private readonly Dictionary<IReadOnlyList<TroopReport>, ReportRows>? copies;
    private readonly Dictionary<string, int> seriesPlaces = [];

    public DraftReports(IReadOnlyList<ForceContribution> contributions, DatasetIndex index)
    {
        (Columns, copies) = ColumnsOf(contributions);
        Dates = new DateFacts[Columns.Dates.Count];
        for (var i = 0; i < Dates.Length; i++)
            Dates[i] = DateFacts.Of(Columns.Dates[i]);
        Counts = new CountFacts[Columns.Counts.Count];
        for (var i = 0; i < Counts.Length; i++)
            Counts[i] = CountFacts.Of(Columns.Counts[i]);
        Sources = new SourceFacts[Columns.Sources.Count];
        for (var i = 0; i < Sources.Length; i++)
            Sources[i] = FactsOf(Columns.Sources[i], index);
    }

    public ReportColumns Columns { get; }

    public DateFacts[] Dates { get; }

    public CountFacts[] Counts { get; }

    public SourceFacts[] Sources { get; }

    /// <summary>The keys of all series that report, by the places that <see cref="SourceFacts"/> name.</summary>
    public IReadOnlyCollection<string> Series => seriesPlaces.Keys;

    /// <summary>Whether the rows are copies of records, and their columns not those of the dataset to be.</summary>
    public bool AreCopies => copies is not null;

    /// <summary>Whether there is a source that the dataset does not have, or anything of what few reports say.</summary>
    public bool NameMoreThanKnownSources => Columns.Extras.Count > 0 || Array.Exists(Sources, s => !s.IsKnown);

    /// <summary>Reads the numbers of a contribution's reports into a room that grows where it must.</summary>
    public ReadOnlySpan<ReportCells> Read(ForceContribution contribution, ref ReportCells[] room)
    {
        var count = contribution.Reports.Count;
        if (count == 0)
            return [];
        if (room.Length < count)
            room = new ReportCells[Math.Max(count, Math.Min(room.Length * 2L, Array.MaxLength))];
        var rows = copies is null ? (ReportRows)contribution.Reports : copies[contribution.Reports];
        Columns.Read(rows.First, room.AsSpan(0, count));
        return room.AsSpan(0, count);
    }

    /// <summary>The count that a row gives, in bounds; nonsense for a row without one.</summary>
    public CountFacts Figure(in ReportCells cells) => cells.Flags.IsPooled ? Counts[cells.Figure] : new CountFacts(cells.Figure, cells.Figure, cells.Figure);

    private static (ReportColumns, Dictionary<IReadOnlyList<TroopReport>, ReportRows>?) ColumnsOf(IReadOnlyList<ForceContribution> contributions)
    {
        ReportColumns? columns = null;
        for (var i = 0; i < contributions.Count; i++)
        {
            if (contributions[i].Reports.Count == 0)
                continue;
            if (contributions[i].Reports is not ReportRows rows || (columns is not null && columns != rows.Columns))
                return Copied(contributions);
            columns = rows.Columns;
        }

        return (columns ?? new ReportColumns(), null);
    }

    private static (ReportColumns, Dictionary<IReadOnlyList<TroopReport>, ReportRows>) Copied(IReadOnlyList<ForceContribution> contributions)
    {
        var columns = new ReportColumns(bearsUndefined: true);
        Dictionary<IReadOnlyList<TroopReport>, ReportRows> copies = new(ReferenceEqualityComparer.Instance);
        foreach (var contribution in contributions)
        {
            if (!copies.ContainsKey(contribution.Reports))
                copies.Add(contribution.Reports, columns.Add(contribution.Reports));
        }

        return (columns, copies);
    }

    private SourceFacts FactsOf(Id<Source> id, DatasetIndex index)
    {
        var key = index.SeriesKey(id);
        if (!seriesPlaces.TryGetValue(key, out var series))
            seriesPlaces.Add(key, series = seriesPlaces.Count);
        var source = index.Sources.GetValueOrDefault(id);
        return new SourceFacts(source is not null, series, source?.Published is { Latest: { } day } ? IsoDay.Number(day) : DateFacts.NoFirst);
    }
}
