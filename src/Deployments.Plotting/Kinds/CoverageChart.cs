namespace Deployments;

/// <summary>Draws what each cell of a table rests on: reports of its own period, older ones carried forward, or none.</summary>
internal static class CoverageChart
{
    private static readonly (CoverageClass Class, string Meaning, string LightInk, string DarkInk, bool IsHatched)[] Looks =
    [
        (CoverageClass.Reported, "reported for the period", "#0072b2", "#56b4e9", false),
        (CoverageClass.PartlyCarried, "partly carried forward", "#7fb2d4", "#3a7ca3", false),
        (CoverageClass.Carried, "carried forward", "#cfe0ec", "#24485f", false),
        (CoverageClass.Ended, "0, because it ended", "#b3b3b3", "#7d838a", false),
        (CoverageClass.PartlyUnknown, "a part of unknown size", "#f3d59b", "#7a5a17", true),
    ];

    public static Chart Draw(FigureTable figures, ChartOptions options)
    {
        var grid = GridOf(figures, options.Theme);
        var rows = figures.RequireRows();
        string[] notes =
        [
            "Reported: every part rests on a report or a complete list of the period itself. Carried forward: on older ones, which hold until somebody says otherwise.",
            rows.Any(r => r.Figures.Any(f => f.State == CellState.OutsideCoverage)) ? "Empty cells: the dataset does not cover the day." : "",
            rows.Any(r => r.Figures.Any(f => f.State == CellState.NoneReported)) ? "\"None reported\" does not mean 0." : "",
        ];
        return GridChart.Draw(options, Captions.Of(figures, options, $"What the figures by {Subject.Rows(figures.Table.Facets)} rest on, {Subject.When(figures.Table)}; they count", notes), grid, Words(grid));
    }

    /// <summary>The cells, in the order of the table.</summary>
    public static CellGrid GridOf(FigureTable figures, ChartTheme theme)
    {
        var palette = Palette.Of(theme);
        List<CellSign> signs = [.. Looks.Select(l => new CellSign(l.Meaning, Ink.Of(theme == ChartTheme.Dark ? l.DarkInk : l.LightInk), l.IsHatched))];
        signs.Add(new("unknown", null, IsHatched: true));
        signs.Add(new("none reported", null, IsDotted: true));
        signs.Add(new("not applicable", palette.Faint));
        var rows = figures.RequireRows();
        return new([.. rows.Select(r => r.Name)], [.. figures.Slots.Select(s => s.Period)], [.. rows.Select(r => CoverageClasses.Of(figures, r).Select(c => (int)c).ToArray())], signs);
    }

    private static string Words(CellGrid grid)
    {
        var counts = grid.Classes.SelectMany(c => c).GroupBy(c => c).Where(g => g.Key >= 0).OrderBy(g => g.Key).Select(g => FormattableString.Invariant($"{grid.Signs[g.Key].Meaning} {g.Count():#,0}"));
        return FormattableString.Invariant($"{grid.Rows.Count:#,0} rows by {grid.Periods.Count:#,0} periods. Cells: {string.Join(", ", counts)}.");
    }
}
