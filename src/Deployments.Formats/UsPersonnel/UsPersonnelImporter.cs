namespace Deployments;

/// <summary>Makes a dataset of the compiled reports: rows are read and judged, and handed to a mapping.</summary>
internal static class UsPersonnelImporter
{
    public static UsPersonnelReading Read(Stream stream, string? file, TableFindings findings)
    {
        using var table = NamedTable.Of(stream, UsPersonnelFormat.Codebook.Columns, findings);
        var rows = new UsPersonnelReader(table, findings).Rows();
        var places = new UsPersonnelPlaces();
        foreach (var row in rows)
            places.Add(row);
        Judge(rows, findings);
        var lists = new UsPersonnelLists(rows, places);
        var sums = new UsPersonnelSums(findings);
        foreach (var row in rows)
            sums.Check(row);
        var figures = UsPersonnelColumns.All.Where(c => table.Columns.Contains(c.Name)).ToList();
        var theatres = places.Theatres(findings);
        if (rows.Count == 0 && !findings.HasErrors)
            findings.Add(FindingCodes.FileEmpty, 1, TableFindings.WholeRow, "The file has no rows after the first line; expected a report.", expected: "rows of reports");
        if (findings.HasErrors)
            return new UsPersonnelReading(null, findings.InFileOrder(), places.All, lists.All, table.Count, rows.Count);
        var entries = rows.Select(Entry).Concat(lists.OfOtherPlaces).OrderBy(e => e.Row.Line).ToList();
        var elsewhere = entries.Select(e => e.CountedIn).OfType<Id<ForceContribution>>().Distinct().Select(w => new MissingText(UsPersonnelEntry.In(w), MissingMeaning.IncludedElsewhere) { Elsewhere = w.Value });
        Mapping(file, elsewhere, figures, theatres).Try([("", found => new UsPersonnelSource(entries, figures, found))], out var reading, new UsPersonnelRecords(places, lists).Finish);
        return new UsPersonnelReading(reading.Made, [.. findings.InFileOrder(), .. reading.Findings], places.All, lists.All, table.Count, rows.Count);
    }

    private static UsPersonnelEntry Entry(UsPersonnelRow row) =>
        row.CountedIn is { } whole ? new UsPersonnelEntry(row, row.Place, MissingReason.IncludedElsewhere, whole)
        : row.IsNotReported ? new UsPersonnelEntry(row, row.Place, MissingReason.NotReported)
        : new UsPersonnelEntry(row, row.Place);

    private static void Judge(IReadOnlyList<UsPersonnelRow> rows, TableFindings findings)
    {
        var first = new Dictionary<(NodaTime.LocalDate, UsPersonnelPlace), UsPersonnelRow>();
        var homes = rows.Where(r => r.IsHome).Select(r => r.Day).ToHashSet();
        foreach (var row in rows)
        {
            row.Caveats.AddRange(UsPersonnelJudgements.Caveats.Where(c => c.Code == row.Code && c.During.ToSpan().Contains(row.Day)).Select(c => c.Caveat));
            JudgeZero(row, homes.Contains(row.Day) && !row.IsHome, findings);
            if (first.TryAdd((row.Day, row.Place), row) || first[(row.Day, row.Place)] is var before && before.Text == row.Text)
                continue;
            row.Caveats.Add(FormattableString.Invariant($"The report has this place twice; the other row is line {before.Line}."));
            findings.Add(FindingCodes.RowsDisagree, row.Line, UsPersonnelFormat.Country, FormattableString.Invariant($"{row.Location} is on line {before.Line} of the same report already, and the rows differ; both are kept, and the place counts once."), row.Location, "one row for each place of a report");
        }
    }

    private static void JudgeZero(UsPersonnelRow row, bool hasHome, TableFindings findings)
    {
        if (row.Number(UsPersonnelFormat.Total) is > 0)
            return;
        var elsewhere = UsPersonnelJudgements.Elsewhere.FirstOrDefault(e => row.Location.EndsWith(e.Location, StringComparison.OrdinalIgnoreCase) && e.During.ToSpan().Contains(row.Day));
        if (hasHome && row.Location.EndsWith(WithStates, StringComparison.OrdinalIgnoreCase))
            row.CountedIn = "usa-united-states-troops-active-duty";
        else if (elsewhere is not null || row[UsPersonnelFormat.Total] == UsPersonnelRow.NothingSaid && UsPersonnelColumns.Totals.All(t => row[t.Name] == UsPersonnelRow.NothingSaid))
            row.IsNotReported = true;
        else
            return;
        var why = elsewhere?.Reason ?? (row.IsNotReported ? "No total is given" : "Counted with the United States' own row");
        row.Caveats.Add($"Printed as \"{row.Location}\": {why}.");
        findings.Add(FindingCodes.CellUnknown, row.Line, UsPersonnelFormat.Total, $"{row.Location}, {UsPersonnelEntry.TitleOf(row.Day)}: {why}; the {row[UsPersonnelFormat.Total]} is no figure and is taken as {(row.IsNotReported ? "not reported" : "included elsewhere")}.", row[UsPersonnelFormat.Total], "a figure");
    }

    private const string WithStates = "(LISTED WITH STATES)";

    private static TableMapping Mapping(string? file, IEnumerable<MissingText> elsewhere, IReadOnlyList<UsPersonnelColumn> figures, IReadOnlyList<Theatre> theatres) => new()
    {
        Info = new DatasetInfo { Title = "United States personnel by place", Description = "Reports of the Defense Manpower Data Center and its predecessors, as compiled for troopdata." },
        Document = new Source { Id = "dmdc", Publisher = "Defense Manpower Data Center", Locator = file, Note = "As compiled for troopdata (Flynn, Machain and Allen)" },
        Series = new Series
        {
            Id = UsPersonnelRecords.Series,
            Name = "Reports of United States personnel by place",
            Exhaustive = new ExhaustiveScope { Categories = [PersonnelCategory.Troops, PersonnelCategory.Civilians], Contributors = ["USA"] },
        },
        Disagreeing = DisagreeingRows.FirstStands,
        Contributor = Field.Of("USA").As(NationText.Id),
        Theatre = UsPersonnelEntry.Theatre,
        Effective = UsPersonnelEntry.Day,
        Source = UsPersonnelEntry.Report,
        Caveat = UsPersonnelEntry.Caveat,
        MissingTexts = [new(UsPersonnelRow.NothingSaid, MissingMeaning.NothingSaid), new(UsPersonnelEntry.NotReported, MissingMeaning.NotReported), .. elsewhere],
        Figures =
        [
            new() { Column = UsPersonnelFormat.Total, Contribution = UsPersonnelEntry.Whole, Category = PersonnelCategory.Troops, Component = Component.ActiveDuty, Label = UsPersonnelEntry.Label },
            .. figures.Select(f => f.ToFigure() with { Label = Field.Of(f.Name) }),
        ],
        Theatres = theatres,
    };
}
