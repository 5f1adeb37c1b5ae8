namespace Deployments;

/// <summary>The kinds of flat rows that go out and come in, each with its columns.</summary>
public static class FlatSchemas
{
    /// <summary>The reports of a dataset.</summary>
    /// <example>
    /// <code>
    /// kfor.WriteParquet("kfor.parquet");
    /// ParquetFiles.Load("kfor.parquet", FlatSchemas.Reports).Rows.Count(r =&gt; r.Stage == Stage.Pledged) // 6
    /// </code>
    /// </example>
    public static FlatSchema<ReportRow> Reports => ReportSchema.Schema;

    /// <summary>The cells of a table of troops.</summary>
    /// <example>
    /// <code>
    /// kfor.Troops(Stage.Deployed).By(Facet.Nation).On("2023-12-31").WriteNdjson("cells.ndjson");
    /// NdjsonFiles.Load("cells.ndjson", FlatSchemas.Cells).Rows.Max(r =&gt; r.Best) // 1322
    /// </code>
    /// </example>
    public static FlatSchema<TroopTableRow> Cells => CellSchema.Schema;

    /// <summary>The cells of a table of averages, which stay exact fractions.</summary>
    /// <example>
    /// <code>
    /// kfor.Troops(Stage.Deployed).From("USA").Averages(CalendarPeriods.Years("2003", "2003")).WriteCsv("averages.csv");
    /// CsvFiles.Load("averages.csv", FlatSchemas.Averages).Rows.Single().Average?.Sum // 1,089,365-1,097,335 (best 1,093,350)
    /// </code>
    /// </example>
    public static FlatSchema<AverageTableRow> Averages => AverageSchema.Schema;

    /// <summary>The cells of a table of person-days.</summary>
    /// <example>
    /// <code>
    /// kfor.Troops(Stage.Deployed).From("LTU").PersonDays(CalendarPeriods.Years("2023", "2023")).WriteCsv("person-days.csv");
    /// CsvFiles.Load("person-days.csv", FlatSchemas.PersonDays).Rows.Single().Best // 365
    /// </code>
    /// </example>
    public static FlatSchema<PersonDaysTableRow> PersonDays => PersonDaysSchema.Schema;

    /// <summary>Pledges and what became of them.</summary>
    /// <example>
    /// <code>
    /// data.Pledges(on: "2016-07-22").WriteParquet("pledges.parquet");
    /// ParquetFiles.Load("pledges.parquet", FlatSchemas.Pledges).Rows.Count(r =&gt; r.Status == PledgeStatus.Open) // 8
    /// </code>
    /// </example>
    public static FlatSchema<PledgeRow> Pledges => PledgeSchema.Schema;

    /// <summary>Published totals beside the sums of their parts.</summary>
    /// <example>
    /// <code>
    /// kfor.Reconcile("kfor").WriteParquet("totals.parquet");
    /// ParquetFiles.Load("totals.parquet", FlatSchemas.Reconciliations).Rows.First().Total // some 50,000
    /// </code>
    /// </example>
    public static FlatSchema<ReconciliationRow> Reconciliations => ReconciliationSchema.Schema;

    /// <summary>The rows of a panel, as <c>panel.ToFlat().Schema</c>.</summary>
    /// <param name="rule">Which daily total of a period a figure is: averages have fractions, other figures are whole.</param>
    /// <param name="codeColumns">The names of the columns of codes, as <see cref="Panel.CodeColumns"/>: <c>cow</c>, or <c>contributor_cow</c> and <c>host_cow</c>.</param>
    /// <exception cref="ArgumentException">A name is of no code system.</exception>
    /// <example>
    /// <code>
    /// var panel = kfor.Troops(Stage.Deployed).Panel(PanelUnit.Nation, CalendarPeriods.Years("2017", "2023"), PeriodRule.AtEnd).WithCodes(CodeSystem.Cow);
    /// panel.WriteParquet("panel.parquet");
    /// ParquetFiles.Load("panel.parquet", FlatSchemas.PanelOf(PeriodRule.AtEnd, "cow")).Rows.First().Codes[0].Code // 339
    /// </code>
    /// </example>
    public static FlatSchema<PanelRow> PanelOf(PeriodRule rule, params string[] codeColumns)
    {
        ArgumentNullException.ThrowIfNull(codeColumns);
        return PanelSchema.Of(Words<PeriodRule>.Defined(rule, nameof(rule)), [.. codeColumns]);
    }
}
