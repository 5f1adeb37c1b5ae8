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
            Grade = Rank(source.Reliability) * 10 + Rank(report.Credibility),
        };
    }

    /// <summary>When a claim was known to the public: its own publication, else its source's, each at its latest day.</summary>
    public static LocalDate? KnownOn(Claim claim, Source? source) => claim.Published?.Latest ?? source?.Published?.Latest;

    /// <summary>Among claims of one series for one effective day: more precise first, then later published, then file order.</summary>
    public static int ByRevision(ClaimRow a, ClaimRow b)
    {
        var precision = a.Vagueness.CompareTo(b.Vagueness);
        if (precision != 0)
            return precision;
        var published = Nullable.Compare(b.Published, a.Published);
        return published != 0 ? published : a.Place.CompareTo(b.Place);
    }

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
