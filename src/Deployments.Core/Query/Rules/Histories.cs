using NodaTime;

namespace Deployments;

/// <summary>Gathers what was known of each contribution: rules 1 (lives), 2 (lists), 3 (coverage) and 6 (knowledge).</summary>
internal sealed class Histories
{
    private readonly Dataset data;
    private readonly QueryOptions options;
    private readonly Dictionary<(string Series, Stage Stage), SortedSet<LocalDate>> lists = [];
    private readonly Dictionary<Id<ForceContribution>, ContributionHistory> known = [];

    public Histories(Dataset data, QueryOptions options)
    {
        (this.data, this.options) = (data, options);
        Coverage = CoverageOf(data, options.AsKnownOn);
        ReadLists();
    }

    /// <summary>The days that the dataset covers: as stated, or from the earliest effective day to the latest effective or published day; as known on a day, to that day.</summary>
    public DateSpan? Coverage { get; }

    /// <summary>Reports that no publication date places before or after the knowledge date.</summary>
    public int Undated { get; private set; }

    public ContributionHistory Of(ForceContribution contribution)
    {
        if (!known.TryGetValue(contribution.Id, out var history))
            known.Add(contribution.Id, history = Gather(contribution));
        return history;
    }

    public static DateSpan? CoverageOf(Dataset data, LocalDate? asKnownOn)
    {
        if (data.Info.Coverage is { } stated)
            return stated.ToSpan();
        var days = data.Contributions.SelectMany(c => c.Reports)
            .Select(r => (Effective: r.Effective.Earliest, Published: ClaimRow.KnownOn(r, data.Index.Sources[r.Source])))
            .Where(d => asKnownOn is null || d.Published <= asKnownOn).ToList();
        if (days.Count == 0)
            return null;
        var first = days.Min(d => d.Effective)!.Value;
        var last = asKnownOn ?? days.Max(d => d.Published > d.Effective ? d.Published : d.Effective)!.Value;
        return first <= last ? DateSpan.Of(first, last) : null;
    }

    private bool IsKnown(TroopReport report)
    {
        if (options.AsKnownOn is not { } day)
            return true;
        var published = ClaimRow.KnownOn(report, data.Index.Sources[report.Source]);
        if (published is null)
            Undated++;
        return published <= day;
    }

    private ContributionHistory Gather(ForceContribution contribution)
    {
        var rows = contribution.Reports
            .Select((report, place) => (report, place))
            .Where(r => r.report.Stage == options.Stage && r.report.Basis == ReportBasis.AsOf && IsKnown(r.report))
            .Select(r => ClaimRow.Of(r.report, r.place, data.Index.SeriesKey(r.report.Source), data.Index.Sources[r.report.Source]))
            .OrderBy(r => r.Day).ToList();
        var lives = data.Index.LivesOf(contribution).ToList();
        var start = StatedStart(contribution, lives);
        var ends = lives.Where(l => l.EndKind == EdtfEnd.Stated).Select(l => l.End).ToList();
        var end = ends.Count == 0 ? default : ends.MinBy(e => e.Latest);
        return new ContributionHistory
        {
            Claims = [.. SeriesInvolved(contribution, rows).Select(s => Claims(s, contribution, rows))],
            Start = start is { } stated ? stated.Earliest : rows.Count > 0 ? rows[0].Day : null,
            StartsWithReports = start is null,
            StartLatest = start?.Latest,
            End = ends.Count == 0 ? null : end.Latest,
            EndEarliest = ends.Count == 0 ? null : end.Earliest,
            EndIsUnknown = lives.Exists(l => l.IsInterval && l.EndKind == EdtfEnd.Unknown),
            OperationCoverage = [.. OperationCoverage(contribution)],
        };
    }

    /// <summary>The start that the contribution itself states, never before its operation's or its nation's; absent means its first report at the stage.</summary>
    /// <remarks>A commitment exists before the force does, so that only the deployed stage waits for stated starts.</remarks>
    private EdtfDate? StatedStart(ForceContribution contribution, List<EdtfDate> lives)
    {
        if (options.Stage != Stage.Deployed || contribution.Life is not { StartKind: EdtfEnd.Stated })
            return null;
        return lives.Where(l => l.StartKind == EdtfEnd.Stated).Select(l => l.Start).MaxBy(s => s.Earliest);
    }

    private IEnumerable<string> SeriesInvolved(ForceContribution contribution, List<ClaimRow> rows) =>
        rows.OrderBy(r => r.Place).Select(r => r.Series)
            .Concat(data.Series.Where(s => s.Exhaustive is { } scope && IsInScope(contribution, scope)).Select(s => s.Id.Value))
            .Distinct();

    private SeriesClaims Claims(string series, ForceContribution contribution, List<ClaimRow> rows)
    {
        var declared = data.Index.Series.GetValueOrDefault(Id<Series>.TryParse(series, out var id, out _) ? id : default);
        var inScope = declared?.Exhaustive is { } scope && IsInScope(contribution, scope);
        return new SeriesClaims(
            series,
            declared?.Coverage?.ToSpan() ?? DateSpan.Always,
            rows.FindAll(r => r.Series == series),
            inScope && lists.TryGetValue((series, options.Stage), out var days) ? [.. days] : []);
    }

    private IEnumerable<DateSpan> OperationCoverage(ForceContribution contribution) =>
        contribution.Operation is { } id ? data.Index.Outward(id).Where(o => o.Coverage is not null).Select(o => o.Coverage!.Value.ToSpan()) : [];

    /// <summary>A list is the reports of an exhaustive series with one effective day and one stage.</summary>
    private void ReadLists()
    {
        var exhaustive = data.Series.Where(s => s.Exhaustive is not null).Select(s => s.Id.Value).ToHashSet();
        if (exhaustive.Count == 0)
            return;
        foreach (var report in data.Contributions.SelectMany(c => c.Reports))
        {
            var series = data.Index.SeriesKey(report.Source);
            if (!exhaustive.Contains(series) || !IsKnown(report) || report.Basis != ReportBasis.AsOf)
                continue;
            if (!lists.TryGetValue((series, report.Stage), out var days))
                lists.Add((series, report.Stage), days = []);
            days.Add(report.Effective.Earliest!.Value);
        }
    }

    private bool IsInScope(ForceContribution contribution, ExhaustiveScope scope)
    {
        var theatres = data.Index.TheatresOf(contribution);
        return contribution.Category is { } category
            && (scope.Categories.Count == 0 || scope.Categories.Any(c => category.IsWithin(c)))
            && (scope.Contributors.Count == 0 || scope.Contributors.Contains(contribution.Contributor))
            && (scope.Operations.Count == 0 || (contribution.Operation is { } id && scope.Operations.Any(o => data.Index.IsWithin(id, o))))
            && (scope.Theatres.Count == 0 || (theatres.Count > 0 && theatres.All(t => scope.Theatres.Any(s => data.Index.IsWithin(t, s)))));
    }
}
