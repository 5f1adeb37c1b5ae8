namespace Deployments;

/// <summary>Reads reports from the columns of <see cref="ReportSchema"/>: those that a report itself has, not those that are said beside it.</summary>
internal sealed class ReportReader(TableFindings findings)
{
    private readonly ParsedColumn<EdtfDate?> effective = Value<EdtfDate>("effective");
    private readonly ParsedColumn<EdtfDate?> published = Value<EdtfDate>("published");
    private readonly ParsedColumn<Stage?> stage = Word<Stage>("stage");
    private readonly ParsedColumn<ReportBasis?> basis = Word<ReportBasis>("basis");
    private readonly ParsedColumn<ReportKind?> kind = Word<ReportKind>("kind");
    private readonly ParsedColumn<TroopCount?> level = Value<TroopCount>("figure");
    private readonly ParsedColumn<TroopChange?> change = Value<TroopChange>("figure");
    private readonly ParsedColumn<MissingReason?> missing = Word<MissingReason>("missing");
    private readonly ParsedColumn<Id<ForceContribution>?> elsewhere = Value<Id<ForceContribution>>("elsewhere");
    private readonly ParsedColumn<ObservationStatus?> status = Word<ObservationStatus>("status");
    private readonly ParsedColumn<Id<Source>?> source = Value<Id<Source>>("source");

    private static readonly HashSet<string> Used = new(StringComparer.Ordinal) { "contribution" };

    private static readonly int Effective = Place("effective"), Published = Place("published"), StageAt = Place("stage"), Basis = Place("basis"), Kind = Place("kind"),
        Figure = Place("figure"), Missing = Place("missing"), Elsewhere = Place("elsewhere"), Status = Place("status"), SourceAt = Place("source"), By = Place("by"),
        Official = Place("official"), Alleged = Place("alleged"), Grade = Place("credibility"), Label = Place("label"), Printed = Place("printed"), LineAt = Place("line"), Caveats = Place("caveats"),
        Low = Place("low"), Best = Place("best"), High = Place("high");

    /// <summary>The columns that a report is read from; what stands beside them need not be unpacked.</summary>
    public static IReadOnlySet<string> Columns => Used;

    /// <summary>The report of a row; null where the row has a finding and is not used.</summary>
    public TroopReport? Read(FlatBatch batch, int row)
    {
        var of = kind.Of(batch, Kind, row, findings) ?? Missed<ReportKind>(batch, row, "kind", Words<ReportKind>.Expected);
        var report = new TroopReport
        {
            Source = source.Of(batch, SourceAt, row, findings) ?? Missed<Id<Source>>(batch, row, "source", Id<Source>.Expected),
            Effective = effective.Of(batch, Effective, row, findings) ?? Missed<EdtfDate>(batch, row, "effective", EdtfDate.Expected),
            Published = published.Of(batch, Published, row, findings),
            Stage = stage.Of(batch, StageAt, row, findings) ?? Missed<Stage>(batch, row, "stage", Words<Stage>.Expected),
            Basis = basis.Of(batch, Basis, row, findings) ?? default,
            Level = of == ReportKind.Level ? level.Of(batch, Figure, row, findings) ?? Missed<TroopCount>(batch, row, "figure", TroopCount.Expected) : default(TroopCount?),
            Change = of == ReportKind.Change ? change.Of(batch, Figure, row, findings) ?? Missed<TroopChange>(batch, row, "figure", TroopChange.Expected) : default(TroopChange?),
            Missing = of == ReportKind.Missing ? missing.Of(batch, Missing, row, findings) ?? Missed<MissingReason>(batch, row, "missing", Words<MissingReason>.Expected) : default(MissingReason?),
            Elsewhere = elsewhere.Of(batch, Elsewhere, row, findings),
            Status = status.Of(batch, Status, row, findings) ?? default,
            By = Text(batch, By, row),
            Official = Whole(batch, Official, row) == 1,
            Alleged = Whole(batch, Alleged, row) == 1,
            Credibility = Graded(batch, row),
            Label = Text(batch, Label, row),
            Printed = Text(batch, Printed, row),
            Line = LineOf(batch, row),
            Caveats = FlatText.Split(Text(batch, Caveats, row)),
        };
        if (batch.IsRefused(row))
            return null;
        CheckNumbers(batch, row, report);
        return report;
    }

    private static int Place(string name)
    {
        Used.Add(name);
        return FlatSchemas.Reports.Places[name];
    }

    private static string? Text(FlatBatch batch, int column, int row) => batch.Columns[column]?.Texts![row];

    private static long? Whole(FlatBatch batch, int column, int row) => batch.Columns[column] is { } values && values.Present![row] ? values.Wholes![row] : null;

    private static ParsedColumn<TValue?> Value<TValue>(string name)
        where TValue : struct, ITextValue<TValue> => new(name, TValue.Expected, (string text, out TValue? value) =>
        {
            var isRead = TValue.TryParse(text, out var read, out _);
            value = read;
            return isRead;
        });

    private static ParsedColumn<TEnum?> Word<TEnum>(string name)
        where TEnum : struct, Enum => new(name, Words<TEnum>.Expected, (string text, out TEnum? value) =>
        {
            var isRead = Words<TEnum>.TryParse(text, out var read);
            value = read;
            return isRead;
        });

    private Credibility? Graded(FlatBatch batch, int row)
    {
        if (Whole(batch, Grade, row) is not { } grade)
            return null;
        if (grade is >= (long)Deployments.Credibility.Confirmed and <= (long)Deployments.Credibility.CannotBeJudged)
            return (Credibility)grade;
        FlatFindings.Cell(findings, batch, row, "credibility", FormattableString.Invariant($"{grade}"), "a number from 1 to 6");
        return null;
    }

    private int? LineOf(FlatBatch batch, int row)
    {
        if (Whole(batch, LineAt, row) is not { } line)
            return null;
        if (line is >= 1 and <= int.MaxValue)
            return (int)line;
        FlatFindings.Cell(findings, batch, row, "line", FormattableString.Invariant($"{line}"), "the number of a line, counted from 1");
        return null;
    }

    private TValue? Missed<TValue>(FlatBatch batch, int row, string column, string expected)
    {
        FlatFindings.Cell(findings, batch, row, column, null, expected);
        return default;
    }

    /// <summary>The figure's text is what counts; where somebody changed the numbers beside it, that must not go unseen.</summary>
    private void CheckNumbers(FlatBatch batch, int row, TroopReport report)
    {
        if (batch.Columns[Low] is null || batch.Columns[Best] is null || batch.Columns[High] is null)
            return;
        var (low, best, high) = ReportRowMaker.Numbers(report);
        if (Whole(batch, Low, row) == low && Whole(batch, Best, row) == best && Whole(batch, High, row) == high)
            return;
        var figure = report.Level?.ToString() ?? report.Change?.ToString() ?? "";
        findings.Add(FindingCodes.RowContradicts, batch.PlaceOf(row), "figure", $"The columns \"low\", \"best\" and \"high\" do not hold the numbers of the figure {Excerpt.Of(figure)}; the figure is used.", figure, "the same numbers");
    }
}
