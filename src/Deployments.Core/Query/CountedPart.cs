using NodaTime;

namespace Deployments;

/// <summary>One contribution in a cell: what it adds, and on whose word.</summary>
public sealed record CountedPart
{
    /// <summary>The contribution.</summary>
    public required ForceContribution Contribution { get; init; }

    /// <summary>What it adds to the cell; the parts of a cell add up to it exactly, bound by bound, but for the high and the best that an unknown part takes away.</summary>
    public required TroopCount Count { get; init; }

    /// <summary>Its own settled figure; more than <see cref="Count"/> where parts of it stand in other rows.</summary>
    public required TroopCount Figure { get; init; }

    /// <summary>What it adds over the whole period, for person-days and averages.</summary>
    public PersonDays? PersonDays { get; init; }

    /// <summary>The reports that the figure rests on, the deciding one last; empty for a zero asserted by a list or by an end date.</summary>
    public IReadOnlyList<TroopReport> Reports { get; init => field = ValueList<TroopReport>.Of(value); } = ValueList<TroopReport>.Empty;

    /// <summary>The reports of other series that the figure was settled against.</summary>
    public IReadOnlyList<TroopReport> Beside { get; init => field = ValueList<TroopReport>.Of(value); } = ValueList<TroopReport>.Empty;

    /// <summary>The effective day that the figure dates from.</summary>
    public LocalDate? AsOf { get; init; }

    /// <summary>How many days old the figure is on the day of the cell.</summary>
    public int? Age { get; init; }

    /// <summary>How the figure was arrived at, as a sentence.</summary>
    public required string How { get; init; }

    /// <summary>What a reader must know of it: caveats and status of its reports, conflicts, newer silences, imprecise dates.</summary>
    public IReadOnlyList<string> Notes { get; init => field = ValueList<string>.Of(value); } = ValueList<string>.Empty;

    /// <summary>Whether all readings of its imprecise dates agree.</summary>
    public bool IsCertain { get; init; } = true;

    /// <summary>All that it says, on one line; signs that a reader would not see stand as their codes.</summary>
    public override string ToString() => Visible.Record(nameof(CountedPart), PrintMembers);
}
