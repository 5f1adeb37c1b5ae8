using NodaTime;

namespace Deployments;

/// <summary>One contribution at one stage as known on a day: what each series said of it, and its life.</summary>
internal sealed record ContributionHistory
{
    /// <summary>What each series says, in order of first appearance.</summary>
    public required IReadOnlyList<SeriesClaims> Claims { get; init; }

    /// <summary>The first day; absent where it never starts at this stage.</summary>
    public required LocalDate? Start { get; init; }

    /// <summary>Whether the start is its first report's day, not a stated one.</summary>
    public required bool StartsWithReports { get; init; }

    /// <summary>The last day the start can mean.</summary>
    public required LocalDate? StartLatest { get; init; }

    /// <summary>The last day, included; absent where its end is open or unknown.</summary>
    public required LocalDate? End { get; init; }

    /// <summary>The first day the end can mean.</summary>
    public required LocalDate? EndEarliest { get; init; }

    /// <summary>Whether it ended on a day that nobody knows.</summary>
    public required bool EndIsUnknown { get; init; }

    /// <summary>Whether a date of a report or of a list can mean more than one day; only then can either be read otherwise.</summary>
    public required bool HasImpreciseDates { get; init; }

    /// <summary>The operation's coverage, the narrowest of its own and those it is part of.</summary>
    public required IReadOnlyList<DateSpan> OperationCoverage { get; init; }

    /// <summary>The day of the last report; absent where there is none.</summary>
    public LocalDate? LastReport => Claims.SelectMany(c => c.Rows).Select(r => (LocalDate?)r.Day).Max();

    /// <summary>The place of a series among those that speak of it.</summary>
    public int PlaceOf(string series)
    {
        var place = 0;
        while (Claims[place].Series != series)
            place++;
        return place;
    }

    public IEnumerable<ClaimRow> Rows => Claims.SelectMany(c => c.Rows);
}
