using NodaTime.Text;

namespace Deployments;

/// <summary>Whether a mapping says enough, and nothing that cannot be.</summary>
internal static class MappingCheck
{
    public static FindingList Run(TableMapping mapping)
    {
        var found = new List<Finding>();
        if (mapping.Figures.Count == 0)
            Add(found, "figures", "The mapping names no column of figures; expected at least one.");
        if (mapping.Separator is { } separator && !FieldSeparator.CanBe(separator))
            Add(found, "separator", $"{Excerpt.Of([separator])} cannot stand between fields; expected {FieldSeparator.Expected}.");
        if (mapping.Unusable == UnusableRows.LeaveOut && mapping.Series?.Exhaustive is not null)
            Add(found, "unusable", "The lists are complete, and rows that cannot be used are to be left out: whoever is left out would be asserted to be zero. Expected \"refuse\".");
        if (mapping.Document.Series is { } own && mapping.Series is { } series && own != series.Id)
            Add(found, "document.series", $"The document belongs to the series '{own}', and the mapping describes '{series.Id}'; expected one series.");
        if (mapping.OperationsWithin is { } parent && mapping.Operations.All(o => o.Id != parent))
            Add(found, "operationsWithin", $"Operations are to be parts of '{parent}', which the mapping does not list; expected one of its operations.");
        if (mapping.EmptyRows == MissingMeaning.IncludedElsewhere)
            Add(found, "emptyRows", "Rows without any figure are to be included elsewhere, and nothing says where; expected another meaning.");
        CheckFields(mapping, "", found);
        for (var i = 0; i < mapping.Figures.Count; i++)
            CheckFigure(mapping, mapping.Figures[i], FormattableString.Invariant($"figures[{i}]"), found);
        CheckRules(mapping.Skip, "", found);
        return [.. found];
    }

    private static void CheckRules(IReadOnlyList<RowRule> rules, string path, List<Finding> found)
    {
        for (var i = 0; i < rules.Count; i++)
        {
            if (rules[i].Column.Length == 0 || string.IsNullOrWhiteSpace(rules[i].Because))
                Add(found, FormattableString.Invariant($"{path}skip[{i}]"), "A rule for rows that are not read names no column or no reason; expected both.");
        }
    }

    private static void CheckFigure(TableMapping mapping, FigureColumn figure, string path, List<Finding> found)
    {
        if (string.IsNullOrWhiteSpace(figure.Column))
            Add(found, $"{path}.column", "A column of figures has no name; expected the name of a column, or a pattern with *.");
        CheckRules(figure.Skip, path + ".", found);
        CheckFields(figure, path + ".", found);
        if (figure.Kind == FigureKind.Change && (figure.Low ?? figure.High) is not null)
            Add(found, path, $"\"{figure.Column}\" holds rises and falls, which have no bounds in columns of their own; expected a column of levels.");
        if (figure.Kind == FigureKind.Check)
            return;
        CheckTotal(mapping, figure, path, found);
        if (figure[ReportField.Effective] is null && mapping.Effective is null)
            Add(found, $"{path}.effective", $"Nothing says which day the figures of \"{figure.Column}\" speak of; expected a field \"effective\".");
        if (figure.Kind != FigureKind.Total && figure[ReportField.Contributor] is null && mapping.Contributor is null)
            Add(found, $"{path}.contributor", $"Nothing says who provides the forces that \"{figure.Column}\" counts; expected a field \"contributor\".");
        var kinds = new[] { ReportField.Category, ReportField.Equipment, ReportField.Served }.Count(f => (figure[f] ?? mapping[f]) is not null);
        if (kinds == 0)
            Add(found, $"{path}.category", $"Nothing says what \"{figure.Column}\" counts; expected a field \"category\" such as {{ \"value\": \"troops\" }}, \"equipment\" or \"served\".");
        var places = new[] { ReportField.Operation, ReportField.Theatre, ReportField.Host }.Count(f => (figure[f] ?? mapping[f]) is not null);
        if (places == 0)
            Add(found, $"{path}.operation", $"Nothing says under which operation or where the forces are that \"{figure.Column}\" counts; expected a field \"operation\", \"theatre\" or \"host\".");
        if (figure.PartOf is { } whole && mapping.Figures.All(f => !f.IsPattern && !string.Equals(f.Column, whole, StringComparison.OrdinalIgnoreCase)))
            Add(found, $"{path}.partOf", $"\"{figure.Column}\" is said to be a part of {Excerpt.Of(whole)}, which is no column of figures of the mapping.");
        foreach (var missing in figure.MissingTexts.Concat(mapping.MissingTexts))
        {
            if (missing.ElsewhereColumn is { } column && mapping.Figures.TakeWhile(f => f != figure).All(f => !string.Equals(f.Column, column, StringComparison.OrdinalIgnoreCase)))
                Add(found, path, $"The text {Excerpt.Of(missing.Text)} means that the figure is counted in {Excerpt.Of(column)}, which is no column of figures before \"{figure.Column}\" in the mapping.");
        }

        foreach (var missing in figure.MissingTexts.Concat(mapping.MissingTexts).Where(m => m.Means == MissingMeaning.IncludedElsewhere && m is { Elsewhere: null, ElsewhereColumn: null }))
            Add(found, path, $"The text {Excerpt.Of(missing.Text)} means that the figure is included elsewhere, and nothing says where; expected the id of a contribution.");
    }

    // A published total says whom it counts, and nothing that tells contributions apart.
    private static void CheckTotal(TableMapping mapping, FigureColumn figure, string path, List<Finding> found)
    {
        if (figure.Kind != FigureKind.Total)
            return;
        if (figure[ReportField.Category] is null && mapping.Category is null)
            Add(found, $"{path}.category", $"Nothing says whom the published totals of \"{figure.Column}\" count; expected a field \"category\" such as {{ \"value\": \"troops\" }}.");
        for (var id = ReportField.Equipment; id <= ReportField.Command; id++)
        {
            if (figure[id] is not null)
                Add(found, $"{path}.{ReportPlaces.CamelCase($"{id}")}", $"\"{figure.Column}\" holds published totals, which say nothing of {id}; expected a column of levels.");
        }
    }

    private static void CheckFields(ReportFields fields, string path, List<Finding> found)
    {
        for (var id = ReportField.Contribution; id <= ReportField.Caveat; id++)
        {
            if (fields[id] is { } field)
                CheckField(field, id, path + ReportPlaces.CamelCase($"{id}"), found);
        }
    }

    private static void CheckField(Field field, ReportField id, string path, List<Finding> found)
    {
        var ways = (field.Columns.Count > 0 ? 1 : 0) + (field.Value is null ? 0 : 1) + (field.InHeading ? 1 : 0) + (field.InFileName ? 1 : 0);
        if (ways != 1)
            Add(found, path, $"A field says {(ways == 0 ? "nowhere" : "in several ways")} where it is found; expected exactly one of columns, a value, the heading and the file's name.");
        if (field.Columns.Any(string.IsNullOrWhiteSpace))
            Add(found, path, "The name of a column is blank.");
        if (field.Spelling is { } spelling && !IsPattern(spelling, out var why))
            Add(found, path, $"{Excerpt.Of(spelling)} is not a spelling of dates: {why}");
        if (id is not (ReportField.Effective or ReportField.Published) && (field.Spelling is not null || field.Day != DayMeant.Any))
            Add(found, path, "Only dates have a spelling or a day.");
        if (id is not (ReportField.Contributor or ReportField.Host) && field.By != NationText.IdOrName)
            Add(found, path, "Only contributors and hosts are meant by codes.");
        if (id is not (ReportField.Contributor or ReportField.Host) && field.Also.Count > 0)
            Add(found, path, "Only contributors and hosts are said by other fields too.");
        foreach (var also in field.Also)
            CheckField(also, id, path + ".also", found);
    }

    private static bool IsPattern(string spelling, out string why)
    {
        try
        {
            var spellings = DateSpelling.AllOf(spelling).ToList();
            why = "it has no year, or a day without a month; expected all that the date stands on.";
            return spellings.TrueForAll(s => s.HasYear && (s.HasMonth || !s.HasDay));
        }
        catch (InvalidPatternException exception)
        {
            why = exception.Message;
            return false;
        }
    }

    private static void Add(List<Finding> found, string path, string message) => found.Add(new Finding(FindingCodes.MappingUnsound, "$." + path, message));
}
