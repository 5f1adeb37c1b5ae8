namespace Deployments;

/// <summary>The documents that a cell rests on.</summary>
internal static class CellSources
{
    /// <summary>The documents of what is shown and of what is unknown, each perhaps several times.</summary>
    public static IEnumerable<Id<Source>> Of(TableContext context, PeriodFigure figure) =>
        Of(Explainer.Shown(context, figure).SelectMany(d => d.Cell.Counted), figure.Unknowns());

    /// <summary>The documents of some parts, those of complete lists that assert zeros among them, each perhaps several times.</summary>
    public static IEnumerable<Id<Source>> Of(IEnumerable<DayPart> counted, IEnumerable<DayPart> unknown) => ForcesOf(counted, unknown).SelectMany(f => Of(f.Holding));

    /// <summary>The contributions that stand behind parts of a cell, those taken off among them.</summary>
    public static IEnumerable<PresentForce> ForcesOf(IEnumerable<DayPart> counted, IEnumerable<DayPart> unknown) =>
        counted.SelectMany(p => p.Less.Prepend(p.Force)).Concat(unknown.Select(u => u.Force));

    /// <summary>The documents that what is known of a contribution rests on.</summary>
    public static IEnumerable<Id<Source>> Of(Holding holding) =>
        (holding.Settled?.Chosen ?? []).Concat(holding.Silence is { } silence ? [silence] : []).SelectMany(Of);

    private static IEnumerable<Id<Source>> Of(SeriesState state) => state.List is { } list ? [list.Source] : state.Evidence.Select(r => r.Report.Source);
}
