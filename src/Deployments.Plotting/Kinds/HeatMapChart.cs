namespace Deployments;

/// <summary>Draws rows by periods in classes of size.</summary>
internal static class HeatMapChart
{
    public static Chart Draw(FigureTable figures, ChartOptions options)
    {
        var grid = GridOf(figures, Palette.Of(options.Theme));
        var rows = figures.RequireRows();
        string[] notes =
        [
            "Rows by their greatest figure. A figure without a best is coloured by its lowest number.",
            rows.Any(r => r.Figures.Any(f => f.State == CellState.OutsideCoverage)) ? "Empty cells: the dataset does not cover the day." : "",
            rows.Any(r => r.Figures.Any(f => f.State == CellState.NoneReported)) ? "\"None reported\" does not mean 0." : "",
        ];
        return GridChart.Draw(options, Captions.Of(figures, options, $"By {Subject.Rows(figures.Table.Facets)}, {Subject.When(figures.Table)}, in", notes), grid, Words(figures));
    }

    /// <summary>The cells: unknown, none reported and zero are signs of their own, and so is a figure of which something is unknown.</summary>
    public static CellGrid GridOf(FigureTable figures, Palette palette)
    {
        var rows = figures.RequireRows().OrderByDescending(r => r.Peak).ThenBy(r => r.Name, StringComparer.Ordinal).ToList();
        var sizes = new SizeClasses(Math.Max(1, rows.Select(r => r.Peak).DefaultIfEmpty().Max()));
        List<CellSign> signs = [new("0", palette.Faint.Mixed(palette.Ground, 0.45))];
        signs.AddRange(Enumerable.Range(0, sizes.Count).Select(c => new CellSign(sizes.Text(c), palette.Class(c, sizes.Count))));
        var partly = signs.Count;
        signs.AddRange(signs.ToList().Select(s => s with { IsHatched = true, Meaning = $"at least {s.Meaning}, more unknown" }));
        var unknown = signs.Count;
        signs.Add(new("unknown", null, IsHatched: true));
        signs.Add(new("none reported", null, IsDotted: true));
        signs.Add(new("not applicable", palette.Faint));
        return new([.. rows.Select(r => r.Name)], [.. figures.Slots.Select(s => s.Period)], [.. rows.Select(r => r.Figures.Select(Class).ToArray())], signs);

        int Class(Figure figure) => figure.State switch
        {
            CellState.Figure => (figure.Drawn == 0 ? 0 : 1 + sizes.Of(figure.Drawn)) + (figure.HasUnknown ? partly : 0),
            CellState.Unknown => unknown,
            CellState.NoneReported => unknown + 1,
            CellState.NotApplicable => unknown + 2,
            _ => -1,
        };
    }

    private static string Words(FigureTable figures)
    {
        var largest = figures.Rows.Where(r => r.Peak > 0).OrderByDescending(r => r.Peak).ThenBy(r => r.Name, StringComparer.Ordinal).Take(5)
            .Select(r => $"{r.Name} {TroopCount.Number(r.Peak)} in {figures.Slots[r.Figures.ToList().FindIndex(f => f.IsFigure && f.Drawn == r.Peak)].Period}").ToList();
        return FormattableString.Invariant($"{figures.Rows.Count:#,0} rows by {figures.Slots.Count:#,0} periods. ") + (largest.Count > 0 ? $"Greatest: {string.Join(", ", largest)}." : "No figure.");
    }
}
