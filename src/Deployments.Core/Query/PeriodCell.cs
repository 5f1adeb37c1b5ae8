namespace Deployments;

/// <summary>One cell of a table: one row, or the total, over one period.</summary>
public abstract class PeriodCell
{
    private readonly TableAnswer answer;
    private readonly int row;
    private readonly int period;

    // Immutable, so that threads that look them up at once may each keep their own.
    private CellGaps? gaps;
    private PeriodFigure? figure;
    private PeriodFigure? remarks;

    private protected PeriodCell(TableAnswer answer, int row, int period)
    {
        (this.answer, this.row, this.period) = (answer, row, period);
        Numbers = answer.NumbersOf(row, period);
    }

    /// <summary>The row; absent for the total.</summary>
    public RowKey? Row => row < answer.Rows.Count ? answer.Rows[row] : null;

    /// <summary>The period.</summary>
    public CalendarPeriod Period => answer.Periods[period];

    /// <summary>What kind of answer it is.</summary>
    public CellState State => Numbers.State;

    /// <summary>How many contributions are there and unknown: on the day, or on some day of a period that is summed.</summary>
    public int UnknownCount => Numbers.Unknown ?? UnknownBy.Values.Sum();

    /// <summary>How many are unknown for which reason.</summary>
    public IReadOnlyDictionary<UnknownReason, int> UnknownBy => Gaps.UnknownBy;

    /// <summary>The days of the period on which something is unknown, or that lie outside coverage.</summary>
    public int UnknownDays => Numbers.UnknownDays;

    /// <summary>Whether something was left out that may partly belong to what was asked.</summary>
    public bool IsOpenedByLeftOut => Gaps.IsOpenedByLeftOut;

    /// <summary>Whether all readings of imprecise dates agree on the cell.</summary>
    public bool IsCertain => Gaps.IsCertain;

    /// <summary>Pairs of contributions in the cell that may be the same force twice.</summary>
    public IReadOnlyList<(Id<ForceContribution> First, Id<ForceContribution> Second)> MayBeCountedTwice => answer.Context.LookAlikesIn(PeriodFigure);

    /// <summary>The letter of SDMX <c>CL_OBS_STATUS</c> that says how the answer is to be read.</summary>
    /// <remarks>
    /// <para>
    /// A figure with something unknown beside it, opened by something left out, or with other readings of imprecise dates is U (low reliability): it is to be
    /// read with its bounds. Any other figure has the letter that the reports of its parts say, the first of U, F, I, E, P, D, B and W that one of them has,
    /// else A (normal); an asserted zero is a figure. The other statuses are among its caveats.
    /// </para>
    /// <para>
    /// Without a figure: Q where all of it is withheld; K where all of it is included elsewhere; L (exists, not collected) where nothing was reported of what is
    /// there, where its last figure is too old, and outside coverage; M where nothing can exist; O (missing) for an unknown size, a correction, a fall from nothing,
    /// for reasons with different letters, and where none is reported, which asserts neither a zero nor a presence.
    /// </para>
    /// </remarks>
    public char SdmxCode => CellStatus.Of(this);

    /// <summary>The documents that the answer rests on: of the reports counted, of the complete lists that assert its zeros, and of the reasons for what is unknown; in order of id.</summary>
    internal IEnumerable<Id<Source>> SourceIds => CellSources.Of(answer.Context, PeriodFigure).Distinct().Order();

    internal TableContext Context => answer.Context;

    internal CellNumbers Numbers { get; }

    /// <summary>What stands behind the cell, looked up when it is first asked for.</summary>
    internal PeriodFigure PeriodFigure => figure ??= answer.FigureOf(row, period);

    /// <summary>What stands behind the cell as far as its table must say something of it, old figures apart.</summary>
    internal PeriodFigure Remarks => remarks ??= figure ?? answer.RemarksOf(row, period);

    /// <summary>The figures in the cell that are older than a year, each with the day that it dates from.</summary>
    internal IEnumerable<(Id<ForceContribution> Id, NodaTime.LocalDate Age)> Old => answer.OldIn(row, period, Remarks);

    /// <summary>On how many days of the period none is reported.</summary>
    internal int SilentDays => answer.SilentDaysOf(row, period);

    private CellGaps Gaps => gaps ??= answer.GapsOf(row, period);

    /// <summary>The answer as it is printed in a table.</summary>
    public abstract string Text { get; }

    /// <summary>The same answer in two parts.</summary>
    internal ShownFigure Shown => StateText is { } state ? new(state) : Figure with { Beside = WithUnknown(Figure.Beside + Mark).Trim() };

    /// <summary>A figure and its bounds, without what is unknown beside it.</summary>
    private protected abstract ShownFigure Figure { get; }

    /// <summary>How the cell came about: what was counted, what is unknown, what was left out and why, with sources. The parts counted sum to the cell.</summary>
    /// <example>
    /// <code>
    /// var cell = data.Troops(Stage.Deployed).By(Facet.Nation).On("2016-07-22")["USA", "2016-07-22"];
    /// cell.Explain().Counted.Select(p =&gt; p.Contribution.Id) // usa-iraq
    /// </code>
    /// </example>
    public Explanation Explain() => Explainer.Explain(answer.Context, this);

    /// <summary>What went into the cell, to be cited: the dataset, the documents of its reports, zeros and unknowns, and the facts about alliances that were asked.</summary>
    /// <example>
    /// <code>
    /// var cell = data.Troops(Stage.Deployed).By(Facet.Nation).On("2016-07-22")["USA", "2016-07-22"];
    /// cell.Cite().Select(c =&gt; c.Key) // dataset-the-counter-isil-coalition-week-of-18-july-2016, article-2016-07-22
    /// </code>
    /// </example>
    public Citations Cite() => Citing.Of(Context, [this]);

    /// <summary>The answer as it is printed in a table.</summary>
    public override string ToString() => Text;

    /// <summary>The text of a state that has no figure, or null.</summary>
    private protected string? StateText => State switch
    {
        CellState.Figure => null,
        CellState.Unknown when UnknownCount > 0 => FormattableString.Invariant($"unknown ({UnknownCount})"),
        var state => Words<CellState>.Phrase(state),
    };

    /// <summary>The sign of imprecise dates behind a figure, or nothing.</summary>
    private protected string Mark => IsCertain ? "" : " ~";

    /// <summary>A figure with what is unknown beside it: contributions, parts of others, days.</summary>
    private protected string WithUnknown(string figure)
    {
        var others = IsOpenedByLeftOut ? " + part of others" : "";
        if (answer.Context.Rule is PeriodRule.AtEnd or PeriodRule.AtStart)
            return figure + (UnknownCount > 0 ? FormattableString.Invariant($" + {UnknownCount} unknown") : "") + others;
        var unknown = UnknownCount > 0 ? FormattableString.Invariant($"{UnknownCount} unknown on ") : "";
        return figure + others + (UnknownDays > 0 ? FormattableString.Invariant($" ({unknown}{UnknownDays} of {Period.Days} days{(unknown.Length == 0 ? " unknown" : "")})") : "");
    }
}
