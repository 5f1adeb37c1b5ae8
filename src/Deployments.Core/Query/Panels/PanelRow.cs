using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace Deployments;

/// <summary>One unit in one period as a flat row, for statistics packages. A figure that is unknown is absent, never 0; <see cref="Status"/> says why.</summary>
/// <example>
/// <code>
/// var row = kfor.Troops(Stage.Deployed).Panel(PanelUnit.Nation, CalendarPeriods.Years("2016", "2016"), PeriodRule.Average).Balanced(StateSystem.Cow)["MNE", "2016"];
/// $"{row.Name}: {row.Status}, a state on {row.StateDays} days" // Montenegro: NoneReported, a state on 366 days
/// </code>
/// </example>
public sealed record PanelRow : PeriodTableRow
{
    /// <summary>A row to be filled in.</summary>
    public PanelRow()
    {
    }

    [SetsRequiredMembers]
    internal PanelRow(PeriodCell cell, RowLabel label, RowDetail detail, bool? isState)
        : base(cell, label, detail)
    {
        (IsState, SdmxCode) = (isState, cell.SdmxCode);
        (Average, Low, Best, High) = cell switch
        {
            TroopCell c => (null, c.Low, c.Best, c.High),
            PersonDaysCell { PersonDays: { } p } => (null, p.Low, p.Best, p.High),
            AverageCell { Average: { } a } => (a, a.Low, a.Best, a.High),
            _ => default((TroopAverage?, decimal?, decimal?, decimal?)),
        };
        Status = cell.State switch
        {
            CellState.Figure => High == 0 ? PanelStatus.Zero : PanelStatus.Figure,
            CellState.Unknown => PanelStatus.Unknown,
            CellState.NotApplicable => PanelStatus.NotApplicable,
            CellState.OutsideCoverage => PanelStatus.OutsideCoverage,
            _ => PanelStatus.NoneReported,
        };
        if (isState != false || Status is PanelStatus.Figure or PanelStatus.Unknown)
            return;

        // A zero that stands for the end of a nation is no observation of it.
        (Status, State, Text) = (PanelStatus.NotAState, CellState.NotApplicable, "not a state");
        (Low, Best, High, Average) = (null, null, null, null);
        SdmxCode = MissingReason.CannotExist.ToSdmx();
    }

    /// <summary>What the answer is.</summary>
    public required PanelStatus Status { get; init; }

    /// <summary>The lower bound, in the panel's measure; absent where there is no figure.</summary>
    public decimal? Low { get; init; }

    /// <summary>The best estimate; absent where a part or a day has none or is unknown.</summary>
    public decimal? Best { get; init; }

    /// <summary>The upper bound; absent where it is open or there is no figure.</summary>
    public decimal? High { get; init; }

    /// <summary>In a panel of averages the exact fraction that the bounds are rounded from; else absent.</summary>
    public TroopAverage? Average { get; init; }

    /// <summary>Whether the nation, or both nations, are members of the panel's state system on the days looked at; absent in a panel that is not balanced and for what is no nation.</summary>
    public bool? IsState { get; init; }

    /// <summary>On how many days of the period it is a member, or both are; absent as <see cref="IsState"/> is.</summary>
    public int? StateDays { get; init; }

    /// <summary>The day on which the codes hold: the day that the rule looks at, else the period's last day on which the nation is a member of the state system or lives.</summary>
    public required LocalDate CodesOn { get; init; }

    /// <summary>The codes that were asked for, in order, one for each column.</summary>
    public IReadOnlyList<PanelCode> Codes { get; init => field = ValueList<PanelCode>.Of(value); } = ValueList<PanelCode>.Empty;

    /// <summary>The code in a column; absent where there is none.</summary>
    /// <param name="column">The column's name, such as <c>cow</c>.</param>
    /// <exception cref="ArgumentException">The panel has no such column.</exception>
    /// <example>
    /// <code>
    /// var panel = kfor.Troops(Stage.Deployed).Panel(PanelUnit.ContributorHost, CalendarPeriods.Years("2023", "2023"), PeriodRule.AtEnd).WithCodes(CodeSystem.IsoAlpha3);
    /// panel.Rows.First().Code("contributor_iso_alpha3") // ALB
    /// </code>
    /// </example>
    public string? Code(string column) =>
        (Codes.FirstOrDefault(c => c.Column == column) ?? Errors.Argument<PanelCode>($"There is no column {Excerpt.Of(column)}; there are {string.Join(", ", Codes.Select(c => c.Column))}.", nameof(column))).Code;
}
