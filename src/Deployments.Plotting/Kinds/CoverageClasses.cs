namespace Deployments;

/// <summary>Finds out what the cells of a row rest on.</summary>
internal static class CoverageClasses
{
    /// <summary>The classes of a row, slot by slot.</summary>
    public static IReadOnlyList<CoverageClass> Of(FigureTable figures, FigureRow row)
    {
        var firsts = figures.Table.Periods.Select(p => DayNumber.Of(p.First)).ToArray();
        var (hasFresh, hasOld) = (new bool[firsts.Length], new bool[firsts.Length]);
        foreach (var held in figures.Table.HeldIn(row.Place))
        {
            if (held.Holding is not { Kind: HoldingKind.Known, HasEnded: false, Age: { } age })
                continue;
            var day = DayNumber.Of(age);
            foreach (var period in held.Periods.Span)
                (day >= firsts[period] ? hasFresh : hasOld)[period] = true;
        }

        return [.. row.Figures.Select((figure, slot) => Of(figure, hasFresh[figures.Places[slot]], hasOld[figures.Places[slot]]))];
    }

    private static CoverageClass Of(Figure figure, bool hasFresh, bool hasOld) => figure.State switch
    {
        CellState.Figure when figure.HasUnknown => CoverageClass.PartlyUnknown,
        CellState.Figure => (hasFresh, hasOld) switch
        {
            (true, false) => CoverageClass.Reported,
            (true, true) => CoverageClass.PartlyCarried,
            (false, true) => CoverageClass.Carried,
            _ => CoverageClass.Ended,
        },
        CellState.Unknown => CoverageClass.Unknown,
        CellState.NoneReported => CoverageClass.NoneReported,
        CellState.NotApplicable => CoverageClass.NotApplicable,
        _ => CoverageClass.Outside,
    };
}
