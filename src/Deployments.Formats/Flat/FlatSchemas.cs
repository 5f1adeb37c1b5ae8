namespace Deployments;

/// <summary>The kinds of flat rows that go out and come in, each with its columns.</summary>
public static class FlatSchemas
{
    /// <summary>The reports of a dataset.</summary>
    public static FlatSchema<ReportRow> Reports => ReportSchema.Schema;

    /// <summary>The cells of a table of troops.</summary>
    public static FlatSchema<TroopTableRow> Cells => CellSchema.Schema;

    /// <summary>The cells of a table of averages, which stay exact fractions.</summary>
    public static FlatSchema<AverageTableRow> Averages => AverageSchema.Schema;

    /// <summary>The cells of a table of person-days.</summary>
    public static FlatSchema<PersonDaysTableRow> PersonDays => PersonDaysSchema.Schema;

    /// <summary>Pledges and what became of them.</summary>
    public static FlatSchema<PledgeRow> Pledges => PledgeSchema.Schema;

    /// <summary>Published totals beside the sums of their parts.</summary>
    public static FlatSchema<ReconciliationRow> Reconciliations => ReconciliationSchema.Schema;

    /// <summary>The rows of a panel, as <c>panel.ToFlat().Schema</c>.</summary>
    /// <param name="rule">Which daily total of a period a figure is: averages have fractions, other figures are whole.</param>
    /// <param name="codeColumns">The names of the columns of codes, as <see cref="Panel.CodeColumns"/>: <c>cow</c>, or <c>contributor_cow</c> and <c>host_cow</c>.</param>
    /// <exception cref="ArgumentException">A name is of no code system.</exception>
    public static FlatSchema<PanelRow> PanelOf(PeriodRule rule, params string[] codeColumns)
    {
        ArgumentNullException.ThrowIfNull(codeColumns);
        return PanelSchema.Of(Words<PeriodRule>.Defined(rule, nameof(rule)), [.. codeColumns]);
    }
}
