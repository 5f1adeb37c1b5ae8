using NodaTime;

namespace Deployments;

/// <summary>One report as a flat row, with what its contribution and its source say beside it: for LINQ, data frames and files.</summary>
/// <remarks>What is unknown or not said is absent, never 0. <see cref="Figure"/> and the dates read back exactly; the numbers and days beside them are for reckoning.</remarks>
/// <example>
/// <code>
/// var row = data.ToRows().First();
/// $"{row.Contribution}, {row.Kind}: {row.Figure}, {row.Low} to {row.High}, known since {row.KnownSince:uuuu-MM-dd}" // usa-iraq, Level: nearly 5,000, 4500 to 4999, known since 2016-07-22
/// </code>
/// </example>
public sealed record ReportRow
{
    /// <summary>The contribution's id.</summary>
    public required string Contribution { get; init; }

    /// <summary>Who provides it: a nation's id, or <c>alliance:</c> and an alliance's id.</summary>
    public required string Contributor { get; init; }

    /// <summary>The operation that it serves.</summary>
    public string? Operation { get; init; }

    /// <summary>Where it is: its own theatres, else those of its operation.</summary>
    public IReadOnlyList<string> Theatres
    {
        get;
        init => field = ValueList<string>.Of(value);
    } = ValueList<string>.Empty;

    /// <summary>The people it counts, where it counts people of a force.</summary>
    public PersonnelCategory? Category { get; init; }

    /// <summary>The equipment it counts, in pieces.</summary>
    public string? Equipment { get; init; }

    /// <summary>The people served that it counts, such as trainees; never totalled with troops.</summary>
    public string? Served { get; init; }

    /// <summary>The unit by its name.</summary>
    public string? Unit { get; init; }

    /// <summary>The armed service.</summary>
    public Branch? Branch { get; init; }

    /// <summary>Active duty, guard or reserve.</summary>
    public Component? Component { get; init; }

    /// <summary>Ashore, afloat or in the air.</summary>
    public Domain? Domain { get; init; }

    /// <summary>Sex.</summary>
    public Sex? Sex { get; init; }

    /// <summary>What the force is there to do.</summary>
    public ForceRole? Role { get; init; }

    /// <summary>How it is present.</summary>
    public Presence? Presence { get; init; }

    /// <summary>How it relates to the operation's command.</summary>
    public CommandRelation Command { get; init; }

    /// <summary>The day the report speaks of, as an EDTF date.</summary>
    public required string Effective { get; init; }

    /// <summary>The first day that <see cref="Effective"/> can mean, from which a level holds.</summary>
    public LocalDate? EffectiveFirst { get; init; }

    /// <summary>The last day that <see cref="Effective"/> can mean, included.</summary>
    public LocalDate? EffectiveLast { get; init; }

    /// <summary>When the claim was made public, as an EDTF date, where the report itself says so; otherwise with its source.</summary>
    public string? Published { get; init; }

    /// <summary>The day from which the claim counts as known: the last that its own publication can mean, else that of its source; absent where neither is stated.</summary>
    public LocalDate? KnownSince { get; init; }

    /// <summary>The stage.</summary>
    public required Stage Stage { get; init; }

    /// <summary>How the figure relates to the effective date; only <see cref="ReportBasis.AsOf"/> enters timelines.</summary>
    public ReportBasis Basis { get; init; }

    /// <summary>Whether it is a level, a change, or a reason why there is no figure.</summary>
    public required ReportKind Kind { get; init; }

    /// <summary>The lower bound of the level or of the change, a fall below zero; absent without a figure, and where a fall is open.</summary>
    public long? Low { get; init; }

    /// <summary>The best estimate, a fall below zero; absent where nobody gave one.</summary>
    public long? Best { get; init; }

    /// <summary>The upper bound, a fall below zero; absent without a figure, and where it is open.</summary>
    public long? High { get; init; }

    /// <summary>The figure in the source's words, or as a number: <see cref="TroopCount.Parse(string)"/> reads a level back and <see cref="TroopChange.Parse(string)"/> a change.</summary>
    public string? Figure { get; init; }

    /// <summary>Why there is no figure.</summary>
    public MissingReason? Missing { get; init; }

    /// <summary>The contribution in which it is counted, where the reason is that it is included elsewhere.</summary>
    public string? Elsewhere { get; init; }

    /// <summary>The letter of the SDMX code list <c>CL_OBS_STATUS</c> for the reason, or else for the status.</summary>
    public required string SdmxStatus { get; init; }

    /// <summary>What the source says of the figure's standing.</summary>
    public ObservationStatus Status { get; init; }

    /// <summary>The id of the document it was read in.</summary>
    public required string Source { get; init; }

    /// <summary>Who published that document.</summary>
    public string? Publisher { get; init; }

    /// <summary>The id of the series that the document belongs to; absent where it belongs to that of its publisher.</summary>
    public string? Series { get; init; }

    /// <summary>Who said it, where that is not the publisher.</summary>
    public string? By { get; init; }

    /// <summary>Whether the source calls it official.</summary>
    public bool Official { get; init; }

    /// <summary>Whether it is alleged, not stated as fact.</summary>
    public bool Alleged { get; init; }

    /// <summary>Its grade on the NATO scale.</summary>
    public Credibility? Credibility { get; init; }

    /// <summary>The source's own label of the row.</summary>
    public string? Label { get; init; }

    /// <summary>The figure as printed, where it differs from the words of the count.</summary>
    public string? Printed { get; init; }

    /// <summary>The line of the source's file on which it stands, counted from 1; absent where the source is no file or nobody says.</summary>
    public int? Line { get; init; }

    /// <summary>What must be known to read the figure.</summary>
    public IReadOnlyList<string> Caveats
    {
        get;
        init => field = ValueList<string>.Of(value);
    } = ValueList<string>.Empty;

    /// <summary>All that it says, on one line; signs that a reader would not see stand as their codes.</summary>
    public override string ToString() => Visible.Record(nameof(ReportRow), PrintMembers);
}
