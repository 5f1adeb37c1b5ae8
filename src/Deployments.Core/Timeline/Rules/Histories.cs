using NodaTime;

namespace Deployments;

/// <summary>Gathers what was known of each contribution: rules 1 (lives), 2 (lists), 3 (coverage) and 6 (knowledge).</summary>
internal sealed class Histories
{
    private readonly Dataset data;
    private readonly TimelineTerms terms;
    private readonly CompleteLists lists;
    private readonly Dictionary<Id<ForceContribution>, ContributionHistory> known = [];

    public Histories(Dataset data, TimelineTerms terms)
        : this(data, terms, new CompleteLists(data, terms))
    {
    }

    public Histories(Dataset data, TimelineTerms terms, CompleteLists lists)
    {
        (this.data, this.terms, this.lists) = (data, terms, lists);
        Coverage = CoverageOf(data, terms.AsKnownOn);
    }

    /// <summary>The days that the dataset covers: as stated, or from the earliest effective day to the latest effective or published day; as known on a day, to that day.</summary>
    public DateSpan? Coverage { get; }

    /// <summary>How many reports of some contributions no publication date places before or after the knowledge date.</summary>
    public static int UndatedOf(IEnumerable<ForceContribution> contributions, Dataset data, TimelineTerms terms) => terms.AsKnownOn is null ? 0
        : contributions.SelectMany(c => c.Reports).Count(r => r.Stage == terms.Stage && ClaimRow.KnownOn(r, data.Index.Sources[r.Source]) is null);

    public ContributionHistory Of(ForceContribution contribution)
    {
        if (!known.TryGetValue(contribution.Id, out var history))
            known.Add(contribution.Id, history = Gather(contribution));
        return history;
    }

    public static DateSpan? CoverageOf(Dataset data, LocalDate? asKnownOn) =>
        data.Info.Coverage is { } stated ? stated.ToSpan() : data.ReportedDays.Span(asKnownOn);

    private bool IsKnown(TroopReport report) =>
        terms.AsKnownOn is not { } day || ClaimRow.KnownOn(report, data.Index.Sources[report.Source]) <= day;

    private ContributionHistory Gather(ForceContribution contribution)
    {
        var asked = contribution.Reports.Select((report, place) => (report, place)).Where(r => r.report.Stage == terms.Stage).ToList();
        var known = asked.Where(r => IsKnown(r.report))
            .Select(r => ClaimRow.Of(r.report, r.place, data.Index.SeriesKey(r.report.Source), data.Index.Sources[r.report.Source]))
            .OrderBy(r => r.Day).ToList();

        // An average or a peak is no level, but it says that something is there.
        var first = known.Count > 0 ? known[0].Day : default(LocalDate?);
        var rows = known.FindAll(r => r.Report.Basis == ReportBasis.AsOf);
        var lives = data.Index.LivesOf(contribution).ToList();
        var starts = StatedStarts(contribution, lives);
        var ends = lives.Where(l => l.EndKind == EdtfEnd.Stated).Select(l => l.End).ToList();
        List<SeriesClaims> claims = [.. SeriesInvolved(contribution, rows).Select(s => Claims(s, contribution, rows)).Where(c => c.Speaks)];
        return new ContributionHistory
        {
            Claims = claims,
            HasImpreciseDates = claims.Exists(c => c.Rows.Any(r => r.IsImprecise) || c.Lists.Any(l => l.IsImprecise)),
            Start = starts.Count > 0 ? starts.Max(s => s.Earliest) : first,
            StartsWithReports = starts.Count == 0 && rows.Count > 0 && rows[0].Day == first,
            StartLatest = starts.Max(s => s.Latest),
            End = ends.Min(e => e.Latest),
            EndEarliest = ends.Min(e => e.Earliest),
            EndIsUnknown = lives.Exists(l => l.IsInterval && l.EndKind == EdtfEnd.Unknown),
            OperationCoverage = [.. OperationCoverage(data.Index, contribution)],
        };
    }

    /// <summary>The starts that count where the contribution itself states one: the latest of its own, its operation's and its nation's. None means its first report at the stage.</summary>
    /// <remarks>A commitment exists before the force does, so that only the deployed stage waits for stated starts.</remarks>
    private List<EdtfDate> StatedStarts(ForceContribution contribution, List<EdtfDate> lives) =>
        !WaitsForStart(contribution, terms.Stage) ? [] : [.. lives.Where(l => l.StartKind == EdtfEnd.Stated).Select(l => l.Start)];

    /// <summary>Whether stated starts count: those of the deployed stage, where the contribution itself states one.</summary>
    public static bool WaitsForStart(ForceContribution contribution, Stage stage) =>
        stage == Stage.Deployed && contribution.Life is { StartKind: EdtfEnd.Stated };

    private IEnumerable<string> SeriesInvolved(ForceContribution contribution, List<ClaimRow> rows) =>
        rows.OrderBy(r => r.Place).Select(r => r.Series)
            .Concat(data.Series.Where(s => s.Exhaustive is { } scope && IsInScope(data.Index, contribution, scope)).Select(s => s.Id.Value))
            .Distinct();

    private SeriesClaims Claims(string series, ForceContribution contribution, List<ClaimRow> rows)
    {
        var declared = data.Index.Series.GetValueOrDefault(Id<Series>.TryParse(series, out var id, out _) ? id : default);
        var inScope = declared?.Exhaustive is { } scope && IsInScope(data.Index, contribution, scope);
        return new SeriesClaims(
            series,
            declared?.Coverage?.ToSpan() ?? DateSpan.Always,
            rows.FindAll(r => r.Series == series),
            inScope ? [.. lists.Without(series, contribution)] : []);
    }

    public static IEnumerable<DateSpan> OperationCoverage(DatasetIndex index, ForceContribution contribution) =>
        contribution.Operation is { } id ? index.Outward(id).Where(o => o.Coverage is not null).Select(o => o.Coverage!.Value.ToSpan()) : [];

    public static bool IsInScope(DatasetIndex index, ForceContribution contribution, ExhaustiveScope scope)
    {
        var theatres = index.TheatresOf(contribution);
        return contribution.Category is { } category
            && (scope.Categories.Count == 0 || scope.Categories.Any(c => category.IsWithin(c)))
            && (scope.Contributors.Count == 0 || scope.Contributors.Contains(contribution.Contributor))
            && (scope.Operations.Count == 0 || (contribution.Operation is { } id && scope.Operations.Any(o => index.IsWithin(id, o))))
            && (scope.Theatres.Count == 0 || (theatres.Count > 0 && theatres.All(t => scope.Theatres.Any(s => index.IsWithin(t, s)))));
    }
}
