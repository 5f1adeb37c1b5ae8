namespace Deployments;

/// <summary>Documents as one line each, and which of them stand behind a table.</summary>
internal static class SourceText
{
    /// <summary>Id, publisher, title, date and where it is found.</summary>
    public static string Of(Source source)
    {
        List<string?> parts = [source.Publisher, source.Title, source.Published?.ToString(), source.Locator];
        return $"{source.Id}: {string.Join(", ", parts.OfType<string>())}";
    }

    /// <summary>The documents whose reports went into a cell of the table, or say why there is no figure, in the dataset's order.</summary>
    public static IEnumerable<string> Of<TCell>(PeriodTable<TCell> table)
        where TCell : PeriodCell
    {
        var named = new HashSet<Id<Source>>();
        foreach (var cell in table.Cells)
        {
            foreach (var part in cell.PeriodFigure.Considered.SelectMany(d => d.Cell.Counted.Concat(d.Cell.Unknown)))
                named.UnionWith(States(part.Force.Holding).SelectMany(s => s.Evidence).Select(r => r.Report.Source));
        }

        return table.Data.Sources.Where(s => named.Contains(s.Id)).Select(Of);
    }

    private static IEnumerable<SeriesState> States(Holding holding) =>
        (holding.Settled?.Chosen ?? []).Concat(holding.Silence is { } silence ? [silence] : []).Concat(holding.Silences);
}
