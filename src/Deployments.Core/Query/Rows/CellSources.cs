namespace Deployments;

/// <summary>The documents that a cell rests on.</summary>
internal static class CellSources
{
    /// <summary>The documents of what is shown and of what is unknown, each perhaps several times.</summary>
    public static IEnumerable<Id<Source>> Of(TableContext context, PeriodFigure figure) =>
        Explainer.Shown(context, figure).SelectMany(d => d.Cell.Counted).SelectMany(p => p.Less.Prepend(p.Force))
            .Concat(figure.Unknowns().Select(u => u.Force)).SelectMany(f => Of(f.Holding));

    private static IEnumerable<Id<Source>> Of(Holding holding) =>
        (holding.Settled?.Chosen ?? []).Concat(holding.Silence is { } silence ? [silence] : []).SelectMany(Of);

    private static IEnumerable<Id<Source>> Of(SeriesState state) => state.List is { } list ? [list.Source] : state.Evidence.Select(r => r.Report.Source);
}
