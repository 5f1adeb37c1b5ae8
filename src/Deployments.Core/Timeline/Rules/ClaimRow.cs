using NodaTime;

namespace Deployments;

/// <summary>One report as the rules see it: its days resolved, its grade as a rank.</summary>
internal sealed record ClaimRow
{
    /// <summary>The grade of a claim without any.</summary>
    public const int Ungraded = UngradedRank * 10 + UngradedRank;

    private const int UngradedRank = 3;

    public required TroopReport Report { get; init; }

    /// <summary>The place in the contribution's own list of reports.</summary>
    public required int Place { get; init; }

    /// <summary>The day from which it holds: the earliest day its date can mean (rule 13).</summary>
    public required LocalDate Day { get; init; }

    /// <summary>The latest day its date can mean.</summary>
    public required LocalDate LastDay { get; init; }

    public required string Series { get; init; }

    /// <summary>The day on which it was known to the public at the latest (rule 6); absent where nobody says.</summary>
    public required LocalDate? Published { get; init; }

    /// <summary>Reliability, then credibility; lower is better. F, 6 and ungraded rank between C/3 and D/4 (rule 7).</summary>
    public required int Grade { get; init; }

    public bool IsImprecise => LastDay > Day;

    /// <summary>How many days its date can mean, less one: the fewer, the more precise.</summary>
    public int Vagueness => Period.DaysBetween(Report.Effective.Earliest!.Value, LastDay);

    public static ClaimRow Of(TroopReport report, int place, string series, Source source)
    {
        var day = report.Effective.Earliest!.Value;
        return new ClaimRow
        {
            Report = report,
            Place = place,
            Day = day,
            LastDay = report.Effective.Latest ?? day,
            Series = series,
            Published = KnownOn(report, source),
            Grade = GradeOf(source.Reliability, report.Credibility),
        };
    }

    /// <summary>When a claim was known to the public: its own publication, else its source's, each at its latest day.</summary>
    public static LocalDate? KnownOn(Claim claim, Source? source) => claim.Published?.Latest ?? source?.Published?.Latest;

    /// <summary>The grade of a document, whatever it says.</summary>
    public static int GradeOf(Source source) => (Rank(source.Reliability) * 10) + UngradedRank;

    /// <summary>The grade of a claim in a document.</summary>
    public static int GradeOf(Reliability? document, Credibility? claim) => (Rank(document) * 10) + Rank(claim);

    /// <summary>Claims of one series for one effective day, the one that holds first: the more precise, then the later published.</summary>
    /// <remarks>A claim that nobody can place in time is no revision of another, nor revised by it: between those file order decides (rule 1).</remarks>
    public static List<ClaimRow> Revised(IEnumerable<ClaimRow> sameDay)
    {
        var rows = sameDay.OrderBy(r => r.Vagueness).ThenByDescending(r => r.Published).ThenBy(r => r.Place).ToList();
        var first = rows.Where(r => r.Vagueness == rows[0].Vagueness && (r.Published is null || r == rows[0])).MinBy(r => r.Place)!;
        rows.Remove(first);
        rows.Insert(0, first);
        return rows;
    }

    /// <summary>Whether two claims of one series for one day contradict each other and nobody can say which came later.</summary>
    public bool ConflictsWith(ClaimRow other) =>
        Vagueness == other.Vagueness && (Published is null || other.Published is null || Published == other.Published)
        && (Report.Level?.WithoutWords(), Report.Change, Report.Missing) != (other.Report.Level?.WithoutWords(), other.Report.Change, other.Report.Missing);

    private static int Rank(Reliability? grade) => grade switch
    {
        Reliability.A => 0,
        Reliability.B => 1,
        Reliability.C => 2,
        Reliability.D => 4,
        Reliability.E => 5,
        _ => UngradedRank,
    };

    private static int Rank(Credibility? grade) => grade switch
    {
        Credibility.Confirmed => 0,
        Credibility.ProbablyTrue => 1,
        Credibility.PossiblyTrue => 2,
        Credibility.Doubtful => 4,
        Credibility.Improbable => 5,
        _ => UngradedRank,
    };
}
