namespace Deployments;

/// <summary>The letter of SDMX <c>CL_OBS_STATUS</c> for a cell.</summary>
internal static class CellStatus
{
    /// <summary>What several reports say is told by the one that takes most from the figure.</summary>
    private static readonly ObservationStatus[] Strongest =
    [
        ObservationStatus.LowReliability, ObservationStatus.Forecast, ObservationStatus.Imputed, ObservationStatus.Estimated,
        ObservationStatus.Provisional, ObservationStatus.DefinitionDiffers, ObservationStatus.TimeSeriesBreak, ObservationStatus.IncludesOther,
    ];

    public static char Of(PeriodCell cell) => cell.State switch
    {
        CellState.Figure => cell.UnknownDays > 0 || cell.UnknownCount > 0 || cell.IsOpenedByLeftOut || !cell.IsCertain ? ObservationStatus.LowReliability.ToSdmx() : OfReports(cell),
        CellState.Unknown => OfReasons(cell),
        CellState.NotApplicable => MissingReason.CannotExist.ToSdmx(),
        CellState.OutsideCoverage => MissingReason.NotReported.ToSdmx(),
        _ => MissingReason.UnknownSize.ToSdmx(),
    };

    private static char OfReports(PeriodCell cell)
    {
        // A part of which nothing is to be said has no status but the normal one.
        var said = Explainer.Shown(cell.Context, cell.Remarks).SelectMany(d => d.Cell.Counted)
            .SelectMany(p => p.Force.Holding.Settled?.Chosen ?? []).SelectMany(c => c.Evidence).Select(r => r.Report.Status).ToHashSet();
        return Strongest.FirstOrDefault(said.Contains).ToSdmx();
    }

    private static char OfReasons(PeriodCell cell)
    {
        var letters = cell.UnknownBy.Keys.Select(Letter).Distinct().ToList();
        return (letters, cell.IsOpenedByLeftOut) switch
        {
            ([var only], false) => only,
            // Days of the period lie outside coverage, and nothing is unknown on the others.
            ([], false) => MissingReason.NotReported.ToSdmx(),
            _ => MissingReason.UnknownSize.ToSdmx(),
        };
    }

    private static char Letter(UnknownReason reason) => (reason switch
    {
        UnknownReason.Withheld => MissingReason.Withheld,
        UnknownReason.IncludedElsewhere => MissingReason.IncludedElsewhere,
        UnknownReason.NotReported or UnknownReason.Stale or UnknownReason.OutsideCoverage => MissingReason.NotReported,
        _ => MissingReason.UnknownSize,
    }).ToSdmx();
}
