namespace Deployments;

/// <summary>Makes charts of totals and rows over time.</summary>
internal static class TotalCharts
{
    public static Chart OfOne(FigureTable figures, FigureRow row, string which, ChartOptions options)
    {
        var palette = Palette.Of(options.Theme);
        return StepChart.Draw(options, Captions.Of(figures, options, $"{which} {Subject.When(figures.Table)}, in", Notes(figures, row), row == figures.Total ? null : figures.Table.CiteRows([row.Place])), [new(row.Name, figures.Slots, row.Figures, palette.First)]);
    }

    public static Chart OfRows(FigureTable figures, IReadOnlyList<FigureRow> rows, ChartOptions options)
    {
        var palette = Palette.Of(options.Theme);
        var colours = RowColours.Of(rows.Select(r => r.Key));
        var notes = rows.Select(r => (r.Name, Count: r.Figures.Count(f => f.State == CellState.Unknown))).Where(r => r.Count > 0)
            .Select(r => $"{r.Name} is there and unknown in {Captions.Columns(r.Count, figures.Slots.Count)}, a gap in its line.").Prepend(Held(figures));
        return StepChart.Draw(options, Captions.Of(figures, options, $"By {Subject.Rows(figures.Table.Facets)}, {Subject.When(figures.Table)}, in", notes, figures.Table.CiteRows(rows.Select(r => r.Place))), [.. rows.Select(r => new StepSeries(r.Name, figures.Slots, r.Figures, palette.Row(colours[r.Key].Hue, colours[r.Key].Tone)))]);
    }

    /// <summary>Two totals in one picture; the second dashed.</summary>
    public static Chart OfTwo(FigureTable figures, FigureTable other, string name, string otherName, ChartOptions options, string which)
    {
        RequireSameUnit(figures, other);
        var palette = Palette.Of(options.Theme);
        var (row, second) = (figures.RequireTotal(), other.RequireTotal());
        var captions = Captions.Of(figures, options, $"{which} {Subject.When(figures.Table)}, in", Notes(figures, row, name).Concat(Notes(other, second, otherName)).Distinct());
        return StepChart.Draw(options, WithBoth(captions, other, name, otherName), [new(CleanText.Of(name), figures.Slots, row.Figures, palette.First), new(CleanText.Of(otherName), other.Slots, second.Figures, palette.Second, IsDashed: true)]);
    }

    /// <summary>What is left of two tables' names where nobody gave any: how they differ.</summary>
    public static (string Name, string Other) NamesOf(TroopTable table, TroopTable other)
    {
        var names = Differing(t => t.Context.Options.Terms.AsKnownOn is { } day ? $"as known on {IsoDay.Text(day)}" : "as known now")
            ?? Differing(t => t.Data.Info.Edition is { } edition ? $"edition {edition}" : "no edition")
            ?? Differing(t => $"by {Words<Settlement>.Phrase(t.Context.Options.Terms.Settlement)}")
            ?? Differing(t => t.Data.Info.Title);
        return names ?? ("this table", "the earlier one");

        (string, string)? Differing(Func<TroopTable, string> of) => of(table) != of(other) ? (of(table), of(other)) : null;
    }

    /// <summary>The sources of both tables, each under its name where they differ.</summary>
    public static Captions WithBoth(Captions captions, FigureTable other, string name, string otherName) => CleanText.Of(Captions.SourcesOf(other.Table)) is var sources && sources == captions.Sources
        ? captions
        : captions with { Sources = $"{CleanText.Of(name)}: {captions.Sources} {CleanText.Of(otherName)}: {sources}" };

    /// <summary>Two figures in one picture must count the same.</summary>
    public static void RequireSameUnit(FigureTable figures, FigureTable other)
    {
        var (unit, second) = (Subject.Unit(figures.Table.Context.Options), Subject.Unit(other.Table.Context.Options));
        if (unit != second)
            Errors.Argument($"One table counts {unit} and the other {second}; two lines of one chart must count the same.", nameof(other));
    }

    /// <summary>What must be said of a row over time.</summary>
    public static IEnumerable<string> Notes(FigureTable figures, FigureRow row, string name = "")
    {
        var all = row.Figures.Count;
        var parts = new List<string>();
        if (row.Figures.Count(f => f.IsFigure && f.HasUnknown) is > 0 and var partly)
            parts.Add($"in {Captions.Columns(partly, all)} parts have no known size, so that what is known is drawn, open upwards");
        if (row.Figures.Count(f => f is { IsFigure: true, HasUnknown: false, Best: null }) is > 0 and var bestless)
            parts.Add($"in {Captions.Columns(bestless, all)} nobody gives a best figure, so that only the bounds are drawn");
        var gaps = new[] { (CellState.Unknown, "of unknown size"), (CellState.NoneReported, "none reported, which does not mean 0"), (CellState.OutsideCoverage, "outside coverage"), (CellState.NotApplicable, "nothing that could be counted") }
            .Select(s => (Text: s.Item2, Count: row.Figures.Count(f => f.State == s.Item1))).Where(s => s.Count > 0).ToList();
        if (gaps.Count > 0)
            parts.Add($"no figure in {Captions.Columns(gaps.Sum(g => g.Count), all)}: {string.Join(", ", gaps.Select(g => FormattableString.Invariant($"{g.Count:#,0} {g.Text}")))}");
        yield return Held(figures);
        if (parts.Count > 0)
            yield return string.Join("; ", parts) is var text && name.Length > 0 ? $"{name}: {text}." : $"{char.ToUpperInvariant(text[0])}{text[1..]}.";
    }

    private static string Held(FigureTable figures) => figures.Table.Context.Rule is PeriodRule.AtEnd or PeriodRule.AtStart && figures.Slots.Count > 1
        ? "Each figure is drawn from its day until the next day shown." : "";
}
