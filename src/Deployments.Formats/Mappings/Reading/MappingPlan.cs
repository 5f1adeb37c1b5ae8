namespace Deployments;

/// <summary>A mapping laid over the columns of one file.</summary>
internal sealed class MappingPlan
{
    private MappingPlan(IReadOnlyList<FigurePlan> figures, IReadOnlyList<SkipPlan> skips, string file) => (Figures, Skips, File) = (figures, skips, file);

    public IReadOnlyList<FigurePlan> Figures { get; }

    public IReadOnlyList<SkipPlan> Skips { get; }

    /// <summary>The file's name without folder and extension.</summary>
    public string File { get; }

    /// <summary>The plan for a file, or none where it lacks columns, which is a finding.</summary>
    public static MappingPlan? Of(TableMapping mapping, TableSource source)
    {
        var printed = source.Columns!;
        var names = MappingColumns.Known(mapping, printed);
        var places = ColumnNames.PlacesOf(names);
        if (ColumnNames.Lacks(places, MappingColumns.Needed(mapping), printed, source.Findings))
            return null;
        var file = Path.GetFileNameWithoutExtension(source.Name);
        var figures = Figured(mapping, names, printed, places, file);
        if (figures.Count == 0)
        {
            source.Findings.Add(FindingCodes.ColumnMissing, 1, TableFindings.WholeRow, $"The first line has no column of figures that the mapping means by {string.Join(" or ", mapping.Figures.Select(f => $"\"{f.Column}\""))}.", string.Join(',', printed), "a column of figures");
            return null;
        }

        var used = MappingColumns.Named(mapping).Union(figures.Select(f => f.Heading), StringComparer.OrdinalIgnoreCase).ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (ColumnNames.HasTwice(names, used, printed, source.Findings))
            return null;
        foreach (var figure in figures.Where(f => f.Figure.PartOf is not null))
            figure.Whole = figures.FindIndex(f => string.Equals(f.Heading, figure.Figure.PartOf, StringComparison.OrdinalIgnoreCase));
        return new MappingPlan(figures, [.. mapping.Skip.Select(r => new SkipPlan(r, places[r.Column]))], file);
    }

    private static List<FigurePlan> Figured(TableMapping mapping, IReadOnlyList<string> names, IReadOnlyList<string> printed, Dictionary<string, int> places, string file)
    {
        var used = MappingColumns.Named(mapping);
        List<FigurePlan> figures = [];
        foreach (var figure in mapping.Figures)
        {
            foreach (var heading in figure.IsPattern ? names.Where(n => !used.Contains(n) && MappingColumns.Fits(figure.Column, n)).Distinct(StringComparer.OrdinalIgnoreCase) : [figure.Column])
            {
                var plan = new FigurePlan(figure, heading, places[heading])
                {
                    Low = figure.Low is { } low ? places[low] : -1,
                    High = figure.High is { } high ? places[high] : -1,
                    Skips = [.. figure.Skip.Select(r => new SkipPlan(r, places[r.Column]))],
                };
                for (var field = ReportField.Contribution; field <= ReportField.Caveat; field++)
                    plan.Places[(int)field] = PlaceOf(figure[field] ?? mapping[field], heading, file, printed, places);
                figures.Add(plan);
            }
        }

        if (figures.Count > 1)
        {
            foreach (var figure in figures)
                figure.Places[(int)ReportField.Label] ??= new FieldPlace(Field.Heading, [], figure.Heading, figure.Heading);
        }

        return figures;
    }

    private static FieldPlace? PlaceOf(Field? field, string heading, string file, IReadOnlyList<string> printed, Dictionary<string, int> places)
    {
        if (field is null)
            return null;
        var constant = field.Value ?? (field.InHeading ? heading : field.InFileName ? file : null);
        return constant is not null
            ? new FieldPlace(field, [], constant.Trim(), field.InHeading ? heading : TableFindings.WholeRow)
            : new FieldPlace(field, [.. field.Columns.Select(c => places[c])], null, string.Join(' ', field.Columns.Select(c => printed[places[c]])))
            {
                Also = [.. field.Also.Where(f => f.Columns.All(places.ContainsKey)).Select(f => PlaceOf(f, heading, file, printed, places)!)],
            };
    }
}
