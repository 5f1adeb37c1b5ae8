namespace Deployments;

// The overloads differ in what goes out, never only in the detail that may be left out.
#pragma warning disable RS0026

/// <summary>Datasets, tables, panels and lists as flat rows with what must be read with them, ready for every format.</summary>
public static class FlatTables
{
    /// <summary>A dataset's reports.</summary>
    /// <param name="data">The dataset.</param>
    /// <example>
    /// <code>
    /// var flat = kfor.Troops(Stage.Deployed).By(Facet.Nation).On("2023-12-31").ToFlat(RowDetail.Figures);
    /// flat.Title // Troops (troops, staff officers, experts on mission), deployed; on each day
    /// </code>
    /// </example>
    public static FlatTable<ReportRow> ToFlat(this Dataset data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return new FlatTable<ReportRow>(FlatSchemas.Reports, data.ToRows(), data.Info.Title, [.. data.Info.Description is { } says ? [says] : (string[])[], .. Terms(data)], data.Sources.Select(SourceText.Of));
    }

    /// <summary>A table's cells, the total's left out, with its footnotes and the documents that stand behind its figures.</summary>
    /// <param name="table">The table.</param>
    /// <param name="detail">How much a row carries: reasons, sources and caveats too unless said otherwise.</param>
    public static FlatTable<TroopTableRow> ToFlat(this TroopTable table, RowDetail detail = RowDetail.Explained)
    {
        ArgumentNullException.ThrowIfNull(table);
        return Of(table, FlatSchemas.Cells, table.ToRows(detail));
    }

    /// <summary>A table's averages, the total's left out, with its footnotes and the documents that stand behind them.</summary>
    /// <param name="table">The table.</param>
    /// <param name="detail">How much a row carries: reasons, sources and caveats too unless said otherwise.</param>
    public static FlatTable<AverageTableRow> ToFlat(this AverageTable table, RowDetail detail = RowDetail.Explained)
    {
        ArgumentNullException.ThrowIfNull(table);
        return Of(table, FlatSchemas.Averages, table.ToRows(detail));
    }

    /// <summary>A table's person-days, the total's left out, with its footnotes and the documents that stand behind them.</summary>
    /// <param name="table">The table.</param>
    /// <param name="detail">How much a row carries: reasons, sources and caveats too unless said otherwise.</param>
    public static FlatTable<PersonDaysTableRow> ToFlat(this PersonDaysTable table, RowDetail detail = RowDetail.Explained)
    {
        ArgumentNullException.ThrowIfNull(table);
        return Of(table, FlatSchemas.PersonDays, table.ToRows(detail));
    }

    /// <summary>A panel's rows, with its rule, its footnotes and the documents that stand behind its figures.</summary>
    /// <param name="panel">The panel.</param>
    /// <param name="detail">How much a row carries: reasons, sources and caveats too unless said otherwise.</param>
    public static FlatTable<PanelRow> ToFlat(this Panel panel, RowDetail detail = RowDetail.Explained)
    {
        ArgumentNullException.ThrowIfNull(panel);
        var schema = FlatSchemas.PanelOf(panel.Rule, [.. panel.CodeColumns]);
        return new FlatTable<PanelRow>(schema, panel.ToRows(detail), panel.Title, [$"Rule: {Words<PeriodRule>.Phrase(panel.Rule)}.", .. panel.Footnotes], SourceText.Of(panel.Data, panel.SourceIds));
    }

    /// <summary>Pledges and what became of them, with the documents of their reports.</summary>
    /// <param name="pledges">The pledges.</param>
    public static FlatTable<PledgeRow> ToFlat(this PledgeList pledges)
    {
        ArgumentNullException.ThrowIfNull(pledges);
        var sources = SourceText.Of(pledges.Data, pledges.SelectMany(p => p.Reports).Select(r => r.Source));
        return new FlatTable<PledgeRow>(FlatSchemas.Pledges, pledges.ToRows(), $"Pledges by {IsoDay.Text(pledges.On)}", Terms(pledges.Data), sources);
    }

    /// <summary>Published totals beside the sums of their parts, with the documents of both.</summary>
    /// <param name="table">The totals.</param>
    public static FlatTable<ReconciliationRow> ToFlat(this ReconciliationTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var sources = SourceText.Of(table.Data, table.SelectMany(r => r.Parts.SourceIds.Append(r.Total.Source)));
        return new FlatTable<ReconciliationRow>(FlatSchemas.Reconciliations, table.ToRows(), "Published totals beside the sums of their parts", Terms(table.Data), sources);
    }

    private static FlatTable<TRow> Of<TCell, TRow>(PeriodTable<TCell> table, FlatSchema<TRow> schema, IEnumerable<TRow> rows)
        where TCell : PeriodCell => new(schema, rows, table.Title, table.Footnotes, SourceText.Of(table.Data, table.Cells.SelectMany(c => c.SourceIds)));

    private static IEnumerable<string> Terms(Dataset data)
    {
        if (data.Info.Edition is { } edition)
            yield return $"Edition: {edition}";
        if (data.Info.Licence is { } licence)
            yield return $"Terms: {licence}";
    }
}
