namespace Deployments;

/// <summary>Datasets and tables as flat rows with what must be read with them, ready for every format.</summary>
public static class FlatTables
{
    /// <summary>A dataset's reports.</summary>
    /// <param name="data">The dataset.</param>
    public static FlatTable<ReportRow> ToFlat(this Dataset data)
    {
        ArgumentNullException.ThrowIfNull(data);
        var info = data.Info;
        List<string?> notes = [info.Description, info.Edition is { } edition ? $"Edition: {edition}" : null, info.Licence is { } licence ? $"Terms: {licence}" : null];
        return new FlatTable<ReportRow>(FlatSchemas.Reports, data.ToRows(), info.Title, notes.OfType<string>(), data.Sources.Select(SourceText.Of));
    }

    /// <summary>A table's cells, the total's left out, with its footnotes and the documents that stand behind its figures.</summary>
    /// <param name="table">The table.</param>
    public static FlatTable<TroopTableRow> ToFlat(this TroopTable table) => Of(table, FlatSchemas.Cells, t => ((TroopTable)t).ToRows());

    private static FlatTable<TRow> Of<TCell, TRow>(PeriodTable<TCell> table, FlatSchema<TRow> schema, Func<PeriodTable<TCell>, IEnumerable<TRow>> rows)
        where TCell : PeriodCell
    {
        ArgumentNullException.ThrowIfNull(table);
        return new FlatTable<TRow>(schema, rows(table), table.Title, table.Footnotes, SourceText.Of(table));
    }
}
