namespace Deployments;

/// <summary>One cell of a table: one row, or the total, over one period.</summary>
public abstract class PeriodCell
{
    private readonly TableContext context;

    private protected PeriodCell(TableContext context, RowKey? row, PeriodFigure figure)
    {
        (this.context, Row, PeriodFigure) = (context, row, figure);
        UnknownBy = figure.Unknowns().GroupBy(u => u.Force.Holding.Reason!.Value).OrderBy(g => g.Key)
            .ToDictionary(g => g.Key, g => g.Select(u => u.Force.Id).Distinct().Count());
        MayBeCountedTwice = context.LookAlikesIn(figure);
    }

    /// <summary>The row; absent for the total.</summary>
    public RowKey? Row { get; }

    /// <summary>The period.</summary>
    public CalendarPeriod Period => PeriodFigure.Period;

    /// <summary>What kind of answer it is.</summary>
    public CellState State => PeriodFigure.State;

    /// <summary>How many contributions are there and unknown: on the day, or on some day of a period that is summed.</summary>
    public int UnknownCount => UnknownBy.Values.Sum();

    /// <summary>How many are unknown for which reason.</summary>
    public IReadOnlyDictionary<UnknownReason, int> UnknownBy { get; }

    /// <summary>The days of the period on which something is unknown, or that lie outside coverage.</summary>
    public int UnknownDays => PeriodFigure.UnknownDays;

    /// <summary>Whether something was left out that may partly belong to what was asked.</summary>
    public bool IsOpenedByLeftOut => PeriodFigure.Considered.Any(d => d.Cell.LeftOut.Any(l => l.OpensHigh));

    /// <summary>Whether all readings of imprecise dates agree on the cell.</summary>
    public bool IsCertain => PeriodFigure.Considered.All(d => d.Cell.IsCertain);

    /// <summary>Pairs of contributions in the cell that may be the same force twice.</summary>
    public IReadOnlyList<(Id<ForceContribution> First, Id<ForceContribution> Second)> MayBeCountedTwice { get; }

    internal PeriodFigure PeriodFigure { get; }

    /// <summary>The answer as it is printed in a table.</summary>
    public abstract string Text { get; }

    /// <summary>How the cell came about.</summary>
    public Explanation Explain() => Explainer.Explain(context, this);

    /// <summary>The answer as it is printed in a table.</summary>
    public override string ToString() => Text;

    /// <summary>The text of a state that has no figure, or null.</summary>
    private protected string? StateText => State switch
    {
        CellState.NoneReported => "none reported",
        CellState.NotApplicable => "not applicable",
        CellState.OutsideCoverage => "outside coverage",
        CellState.Unknown => UnknownCount > 0 ? FormattableString.Invariant($"unknown ({UnknownCount})") : "unknown",
        _ => null,
    };

    /// <summary>The sign of imprecise dates behind a figure, or nothing.</summary>
    private protected string Mark => IsCertain ? "" : " ~";

    /// <summary>A figure with what is unknown beside it: contributions, parts of others, days.</summary>
    private protected string WithUnknown(string figure)
    {
        var others = IsOpenedByLeftOut ? " + part of others" : "";
        if (context.Rule is PeriodRule.AtEnd or PeriodRule.AtStart)
            return figure + (UnknownCount > 0 ? FormattableString.Invariant($" + {UnknownCount} unknown") : "") + others;
        var unknown = UnknownCount > 0 ? FormattableString.Invariant($"{UnknownCount} unknown on ") : "";
        return figure + others + (UnknownDays > 0 ? FormattableString.Invariant($" ({unknown}{UnknownDays} of {Period.Days} days{(unknown.Length == 0 ? " unknown" : "")})") : "");
    }
}
