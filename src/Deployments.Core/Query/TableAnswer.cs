namespace Deployments;

/// <summary>What an engine answers: the rows it found, and for each of them and the total a cell in each period. Numbers are at hand; what stands behind them is looked up when somebody asks.</summary>
internal abstract class TableAnswer
{
    /// <summary>The dataset and the question.</summary>
    public required TableContext Context { get; init; }

    /// <summary>The columns.</summary>
    public required IReadOnlyList<CalendarPeriod> Periods { get; init; }

    /// <summary>The rows, in order of name, nations before alliances.</summary>
    public required IReadOnlyList<RowKey> Rows { get; init; }

    /// <summary>Whether there is a total: not over stages.</summary>
    public bool HasTotal { get; init; } = true;

    /// <summary>The days that the dataset covers.</summary>
    public required DateSpan? Coverage { get; init; }

    /// <summary>Reports asked about that no publication date places before or after the knowledge date.</summary>
    public abstract int Undated { get; }

    /// <summary>The numbers of a cell.</summary>
    /// <param name="row">The row's place; the number of rows for the total.</param>
    /// <param name="period">The period's place.</param>
    public abstract CellNumbers NumbersOf(int row, int period);

    /// <summary>A cell, of the kind that the rule of the table gives.</summary>
    /// <param name="row">The row's place; the number of rows for the total.</param>
    /// <param name="period">The period's place.</param>
    public PeriodCell Cell(int row, int period) => Context.Rule switch
    {
        PeriodRule.Average => new AverageCell(this, row, period),
        PeriodRule.PersonDays => new PersonDaysCell(this, row, period),
        _ => new TroopCell(this, row, period),
    };

    /// <summary>The figures of a row, period by period.</summary>
    /// <param name="row">The row's place; the number of rows for the total.</param>
    /// <param name="into">Where they go, one for each period.</param>
    public virtual void CopyFigures(int row, Span<TroopFigure> into)
    {
        for (var period = 0; period < Periods.Count; period++)
            into[period] = new TroopFigure(NumbersOf(row, period));
    }

    /// <summary>What is missing from a cell or imprecise in it.</summary>
    /// <param name="row">The row's place; the number of rows for the total.</param>
    /// <param name="period">The period's place.</param>
    public abstract CellGaps GapsOf(int row, int period);

    /// <summary>Everything that stands behind a cell, day by day.</summary>
    /// <param name="row">The row's place; the number of rows for the total.</param>
    /// <param name="period">The period's place.</param>
    public abstract PeriodFigure FigureOf(int row, int period);

    /// <summary>What stands behind a cell as far as a table must say something of it; parts of which nothing is to be said may be left out, and so may old figures.</summary>
    /// <param name="row">The row's place; the number of rows for the total.</param>
    /// <param name="period">The period's place.</param>
    public virtual PeriodFigure RemarksOf(int row, int period) => FigureOf(row, period);

    /// <summary>What the cells of a row count or have unknown.</summary>
    /// <param name="row">The row's place; the number of rows for the total.</param>
    /// <param name="withReports">Whether the reports are needed that it rests on; without them only numbers and age are sure to be there.</param>
    public virtual IReadOnlyList<HeldIn> HeldIn(int row, bool withReports) =>
        [.. Enumerable.Range(0, Periods.Count).SelectMany(period =>
        {
            var figure = FigureOf(row, period);
            int[] here = [period];
            return CellSources.ForcesOf(Explainer.Shown(Context, figure).SelectMany(d => d.Cell.Counted), figure.Unknowns()).Select(f => new HeldIn(f.Holding, here));
        })];

    /// <summary>The figures in a cell that are older than a year, each with the day that it dates from, in the order in which they become so.</summary>
    /// <param name="row">The row's place; the number of rows for the total.</param>
    /// <param name="period">The period's place.</param>
    /// <param name="remarks">What a table must say of the cell.</param>
    public virtual IEnumerable<(Id<ForceContribution> Id, NodaTime.LocalDate Age)> OldIn(int row, int period, PeriodFigure remarks) => remarks.Considered.SelectMany(Footnotes.OldIn);

    /// <summary>On how many days of a cell none is reported.</summary>
    /// <param name="row">The row's place; the number of rows for the total.</param>
    /// <param name="period">The period's place.</param>
    public virtual int SilentDaysOf(int row, int period) => FigureOf(row, period).Considered.Where(d => d.Cell.State == CellState.NoneReported).Sum(d => d.Days);
}
