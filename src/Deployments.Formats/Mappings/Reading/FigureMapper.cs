using System.Runtime.CompilerServices;

namespace Deployments;

/// <summary>Turns one column of figures of one file into reports.</summary>
internal sealed class FigureMapper
{
    private static readonly int KeyFields = (int)ReportField.Command + 1;
    private readonly FigurePlan plan;
    private readonly FigureReader figures;
    private readonly ContributionNumbers contributions;
    private readonly ReportRemarks remarks;
    private readonly List<TotalRow> totals;
    private readonly TableFindings findings;
    private readonly DatePool dates;
    private readonly FieldInput?[] inputs = new FieldInput?[FigurePlan.FieldCount];
    private readonly FieldInput[] keys;
    private readonly FieldInput[] others;
    private readonly KeyNumbers table;
    private readonly int[] key;
    private readonly List<int> numbers = [];
    private readonly FieldInput effective;
    private readonly ReportPools pools;
    private readonly RowDocuments documents;
    private (ReportFlags Flags, int Number) last = (default, -1);
    private (string? Column, string? Sentence) refused;

    public FigureMapper(
        FigurePlan plan, FieldReaders readers, FigureReader figures, ContributionNumbers contributions, ReportRemarks remarks, List<TotalRow> totals,
        RowDocuments documents, TableFindings findings, ReportPools pools)
    {
        (this.plan, this.figures, this.contributions, this.remarks, this.totals, this.findings, this.pools) = (plan, figures, contributions, remarks, totals, findings, pools);
        (dates, this.documents) = (readers.Dates, documents);
        for (var i = 0; i < inputs.Length; i++)
        {
            if (plan.Places[i] is { } place)
                inputs[i] = new FieldInput((ReportField)i, place, readers);
        }

        effective = inputs[(int)ReportField.Effective]!;
        keys = [.. inputs.Take(KeyFields).OfType<FieldInput>().Where(i => !i.IsFixed)];
        others = [.. inputs.Skip(KeyFields).OfType<FieldInput>().Where(i => !i.IsFixed && i.Id != ReportField.Effective)];
        (table, key) = (new KeyNumbers(keys.Length), new int[keys.Length]);
    }

    /// <summary>The contribution of which the current row speaks; -1 where it speaks of none.</summary>
    public int Contribution { get; private set; }

    /// <summary>The mappers of all columns of the file, this one among them.</summary>
    public IReadOnlyList<FigureMapper> Row { get; set; } = [];

    /// <summary>The exact figure of the current row; null where it has none.</summary>
    public int? Exact { get; private set; }

    /// <summary>Reads the figure of a row.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public RowResult Read(TableRows rows, ReportBatch batch)
    {
        (Contribution, Exact, refused) = (-1, null, default);
        if (IsSkipped(rows))
            return RowResult.Silent;
        var text = rows.Text(plan.Column);
        var figure = plan.Low < 0 && plan.High < 0
            ? figures.Read(text)
            : figures.Read(text, plan.Low < 0 ? [] : rows.Text(plan.Low), plan.High < 0 ? [] : rows.Text(plan.High), plan.High >= 0);
        if (figure.IsSilent && inputs[(int)ReportField.Missing] is null)
            return RowResult.Silent;
        if (plan.Figure.Kind == FigureKind.Check)
            return Check(figure, text, rows);
        if (!ReadFields(rows))
            return RowResult.Unusable;
        if (figure.DependsOnRow && (figure = figures.On(text, dates.Values[effective.Number])).IsSilent)
            return RowResult.Silent;
        if (figure.ElsewhereColumn is { } column && (figure = Elsewhere(figure, column)).IsSilent)
            return RowResult.Silent;
        var missing = figure.Missing;
        if (inputs[(int)ReportField.Missing] is { Number: >= 0 } reason)
        {
            if (!text.IsEmpty && !figure.IsSilent && figure.Refusal is null)
                return Unusable(rows, plan.Heading, text, $"The row gives the figure {Excerpt.Of(text)} and the reason {reason.Value} why there is none; expected one of them.");
            (figure, missing) = (new ReadFigure(FigureForm.None, 0), (MissingReason)reason.Reader.CodeOf(reason.Number));
        }

        if (figure.IsSilent)
            return RowResult.Silent;
        if (figure.Refusal is { } refusal)
            return Unusable(rows, plan.Heading, text, refusal);
        return plan.Figure.Kind == FigureKind.Total ? Total(figure, text, rows) : Report(figure, missing, text, rows, batch);
    }

    /// <summary>Reports that a row without any figure lists the contribution nevertheless, where this is a column of levels; a part that was not reported on would keep its last figure.</summary>
    public RowResult ReadEmpty(TableRows rows, ReportBatch batch, MissingMeaning meaning)
    {
        if (plan.Figure.Kind != FigureKind.Level || IsSkipped(rows))
            return RowResult.Silent;
        var figure = FigureReader.Meant(meaning);
        return ReadFields(rows) ? Report(figure, figure.Missing, [], rows, batch) : RowResult.Unusable;
    }

    /// <summary>Whose contribution of where and when the current row speaks of, as a sentence names it.</summary>
    public string Named() => string.Join(", ", new[] { Value(ReportField.Contributor), Value(ReportField.Operation), Value(ReportField.Theatre), $"{dates.Values[effective.Number]}" }.OfType<string>());

    /// <summary>Notes that the figure and its parts do not agree.</summary>
    public void Note(int line, string sentence, int figure)
    {
        if (findings.Lists(FindingCodes.PartsDoNotAddUp, line))
            findings.Add(FindingCodes.PartsDoNotAddUp, line, plan.Heading, sentence, FormattableString.Invariant($"{figure}"), "parts that add up to it");
        else
            findings.Count(FindingCodes.PartsDoNotAddUp);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool ReadFields(TableRows rows)
    {
        effective.Read(rows, -1, dates.Values);
        var isRead = IsRead(effective, rows);
        if (isRead && effective.Number < 0)
        {
            _ = Unusable(rows, effective.Place.Name, [], "The row has no date; expected the day that its figure speaks of.");
            isRead = false;
        }

        foreach (var input in keys)
        {
            input.Read(rows, effective.Number, dates.Values);
            isRead &= IsRead(input, rows);
        }

        foreach (var input in others)
        {
            input.Read(rows, effective.Number, dates.Values);
            isRead &= IsRead(input, rows);
        }

        if (isRead && plan.Figure.Kind != FigureKind.Total && inputs[(int)ReportField.Contributor] is not { Number: >= 0 })
        {
            _ = Unusable(rows, inputs[(int)ReportField.Contributor]!.Place.Name, [], "The row does not say who provides the force; expected a nation.");
            isRead = false;
        }

        return isRead;
    }

    private bool IsSkipped(TableRows rows)
    {
        foreach (var rule in plan.Skips)
        {
            if (rule.Skips(rows))
                return true;
        }

        return false;
    }

    // A sum is compared with its parts; it is no report, and has neither contributor nor day.
    private RowResult Check(in ReadFigure figure, ReadOnlySpan<char> text, TableRows rows)
    {
        if (figure.Refusal is { } refusal)
            return Unusable(rows, plan.Heading, text, refusal);
        Exact = figure.Form == FigureForm.Level ? figure.Number : null;
        return RowResult.Silent;
    }

    // Counted in another column of the row: in what that column reports, if it reports anything.
    private ReadFigure Elsewhere(in ReadFigure figure, string column)
    {
        foreach (var other in Row)
        {
            if (other.Contribution >= 0 && string.Equals(other.plan.Heading, column, StringComparison.OrdinalIgnoreCase))
                return figure with { Remark = new FigureRemark(ContributionIds.Made(contributions.All[other.Contribution])) };
        }

        return new ReadFigure(FigureForm.None, 0, IsSilent: true);
    }

    private bool IsRead(FieldInput input, TableRows rows)
    {
        if (input.IsTrimmed || input.Also.Length > 0)
            Notice(input, rows);
        if (input.Number >= FieldReader.NotSaid)
            return true;
        _ = Unusable(rows, input.Place.Name, input.TextOf(rows), input.Reader.RefusalOf(input.Number));
        return false;
    }

    private void Notice(FieldInput input, TableRows rows)
    {
        if (input.IsTrimmed)
            findings.AddOnce(input.Place.Name, FindingCodes.TextTrimmed, rows.Line, input.Place.Name, $"The text has characters of {Excerpt.Of(input.Place.Field.Trim)} at its ends, which are taken off, here and in other rows.", input.TextOf(rows).ToString(), "the text alone");
        foreach (var other in input.Also)
            Compare(input, other, rows);
    }

    private void Compare(FieldInput input, FieldInput other, TableRows rows)
    {
        var text = other.TextOf(rows).ToString();
        if (other.Number < FieldReader.NotSaid)
            findings.AddOnce($"{other.Place.Name}\u001F{text}", FindingCodes.CellUnknown, rows.Line, other.Place.Name, $"{other.Reader.RefusalOf(other.Number)} It is not compared with {input.Place.Field}.", text);
        else if (input.Disagrees(other))
            findings.AddOnce($"{other.Place.Name}\u001F{text}\u001F{input.Value}", FindingCodes.RowContradicts, rows.Line, other.Place.Name, $"{Excerpt.Of(text)} means {other.Value}, and {input.Place.Field} of the row means {input.Value}, which prevails, here and in other rows.", text, $"{input.Value}");
    }

    private RowResult Unusable(TableRows rows, string column, ReadOnlySpan<char> text, string sentence)
    {
        // A field of all figures of the row is refused once.
        foreach (var other in Row)
        {
            if (other == this)
                break;
            if (other.refused == (column, sentence))
                return RowResult.Unusable;
        }

        refused = (column, sentence);
        if (findings.Lists(FindingCodes.CellUnreadable, rows.Line))
            findings.Add(FindingCodes.CellUnreadable, rows.Line, column, $"{sentence} The {(Row.Count > 1 && column == plan.Heading ? "figure" : "row")} is not used.", text.ToString());
        else
            findings.Count(FindingCodes.CellUnreadable);
        return RowResult.Unusable;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private RowResult Report(in ReadFigure figure, MissingReason? missing, ReadOnlySpan<char> text, TableRows rows, ReportBatch batch)
    {
        Contribution = ContributionNumber();
        Exact = figure.Form == FigureForm.Level ? figure.Number : null;
        var flags = ReportFlags.Of(
            figure.Form, (Stage)Code(ReportField.Stage, (int)Stage.Deployed), (ReportBasis)Code(ReportField.Basis, 0), missing,
            (ObservationStatus)Code(ReportField.Status, 0), Code(ReportField.Credibility, 0) is > 0 and var grade ? (Credibility)grade : null,
            Code(ReportField.Official, 0) == 1, Code(ReportField.Alleged, 0) == 1);
        if (last.Number < 0 || last.Flags != flags)
            last = (flags, pools.Flags.Index(flags));
        var remark = remarks.Of(
            Value(ReportField.By), Value(ReportField.Label), figure.Printed ? text.ToString() : Value(ReportField.Printed), figure.Elsewhere ?? Value(ReportField.Elsewhere), Value(ReportField.Caveat));
        var published = inputs[(int)ReportField.Published] is { Number: >= 0 } known ? known.Number : -1;
        batch.Add(Contribution, new ReportCells(effective.Number, published, figure.Number, SourceNumber(), remark, flags), last.Number, rows.Line);
        return RowResult.Used;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int ContributionNumber()
    {
        for (var i = 0; i < key.Length; i++)
            key[i] = keys[i].Number;
        var number = table.NumberOf(key);
        if (number == numbers.Count)
            numbers.Add(contributions.Of([.. inputs.Take(KeyFields).Select(i => i?.Value)]));
        return numbers[number];
    }

    private int SourceNumber() => documents.Of(inputs[(int)ReportField.Source]);

    private RowResult Total(in ReadFigure figure, ReadOnlySpan<char> text, TableRows rows)
    {
        if (figure.Missing == MissingReason.Correction)
            return Unusable(rows, plan.Heading, text, $"The published total {Excerpt.Of(text)} is negative; expected a figure of zero or more.");
        if (figure.Form is not (FigureForm.Level or FigureForm.PooledLevel))
            return RowResult.Silent;
        if (inputs[(int)ReportField.Category] is not { Number: >= 0 })
            return Unusable(rows, inputs[(int)ReportField.Category]!.Place.Name, [], "The row does not say whom its published total counts; expected a category.");
        Exact = figure.Form == FigureForm.Level ? figure.Number : null;
        totals.Add(new TotalRow(documents.File, Value(ReportField.Operation), Value(ReportField.Contributor), TheatreId(), new ReportedTotal
        {
            Source = pools.Sources.Values[SourceNumber()],
            Line = rows.Line,
            Published = inputs[(int)ReportField.Published] is { Number: >= 0 } known ? dates.Values[known.Number] : default(EdtfDate?),
            Category = (PersonnelCategory)Code(ReportField.Category, (int)PersonnelCategory.Personnel),
            Effective = dates.Values[effective.Number],
            Stage = (Stage)Code(ReportField.Stage, (int)Stage.Deployed),
            Figure = figures.CountOf(figure),
            Label = Value(ReportField.Label),
            Caveats = Value(ReportField.Caveat) is { } caveat ? [caveat] : [],
        }));
        return RowResult.Used;
    }

    private string? TheatreId() => TheatreIds.Of(Value(ReportField.Theatre), Value(ReportField.Host));

    private string? Value(ReportField field) => inputs[(int)field]?.Value;

    private int Code(ReportField field, int absent) => inputs[(int)field] is { Number: >= 0 } input ? input.Reader.CodeOf(input.Number) : absent;
}
