namespace Deployments;

/// <summary>What the engine answers: the rows it found and a figure for each of them, and the total, in each period.</summary>
/// <param name="Context">The dataset and the question.</param>
/// <param name="Periods">The columns.</param>
/// <param name="Rows">The rows, in order of name, nations before alliances.</param>
/// <param name="Figures">For each period the figures of the rows in order, the total last.</param>
/// <param name="HasTotal">Whether there is a total: not over stages.</param>
/// <param name="Coverage">The days that the dataset covers.</param>
/// <param name="Undated">Reports that no publication date places before the knowledge date.</param>
internal sealed record TableAnswer(
    TableContext Context,
    IReadOnlyList<CalendarPeriod> Periods,
    IReadOnlyList<RowKey> Rows,
    IReadOnlyList<IReadOnlyList<PeriodFigure>> Figures,
    bool HasTotal,
    DateSpan? Coverage,
    int Undated);
