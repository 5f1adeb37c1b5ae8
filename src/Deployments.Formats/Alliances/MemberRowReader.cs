namespace Deployments;

/// <summary>Reads cells that lists of alliance members share: numbers, flags and dates in three columns.</summary>
internal sealed class MemberRowReader(TableFindings findings)
{
    private const string Flag = "0 or 1";
    private readonly HashSet<string> otherVersions = [];

    /// <summary>A number from 1 on, without which the row cannot be used.</summary>
    public bool TryNumber(CsvRow row, string column, string what, out int number)
    {
        number = row.Number(column);
        if (number > 0)
            return true;
        findings.Add(FindingCodes.CellUnreadable, row.Line, column, $"{what} is {Excerpt.Of(row[column])}; expected a whole number from 1 on. The row is not used.", row[column], "a whole number from 1 on");
        return false;
    }

    /// <summary>Yes, no, or null where the cell is blank or unreadable, which is a finding.</summary>
    public bool? Truth(CsvRow row, string column)
    {
        switch (row[column])
        {
            case "0":
                return false;
            case "1":
                return true;
            default:
                var how = row.IsBlank(column) ? "blank" : Excerpt.Of(row[column]);
                findings.Add(FindingCodes.CellUnknown, row.Line, column, $"\"{column}\" is {how}; expected {Flag}. What it says is taken as unknown.", row[column], Flag);
                return null;
        }
    }

    public Dictionary<ObligationKind, bool?> Kinds(CsvRow row, IEnumerable<(ObligationKind Kind, string Column)> columns) =>
        columns.ToDictionary(c => c.Kind, c => Truth(row, c.Column));

    /// <summary>A date in three columns: a day, or a month or a year where the smaller parts are blank or 0. Where they make none, it is a finding.</summary>
    /// <param name="row">The row.</param>
    /// <param name="columns">The columns.</param>
    /// <param name="date">The date.</param>
    /// <param name="isNeeded">Whether the row cannot be used without it.</param>
    public bool TryDate(CsvRow row, DateColumns columns, out EdtfDate date, bool isNeeded = true)
    {
        date = default;
        var (year, month, day) = (row.Number(columns.Year), Part(row, columns.Month), Part(row, columns.Day));
        var text = $"{row[columns.Year]}-{row[columns.Month]}-{row[columns.Day]}";
        var loss = isNeeded ? "The row is not used." : "It is taken as unknown.";
        if (year is < 1 or > 9999 || month < 0 || day < 0)
        {
            findings.Add(
                isNeeded ? FindingCodes.CellUnreadable : FindingCodes.CellUnknown, row.Line, columns.Year,
                $"The {columns.What}, {Excerpt.Of(text)}, is no date; expected a year, a month and a day as numbers. {loss}", text, "a year, a month and a day");
            return false;
        }

        var edtf = month == 0 ? FormattableString.Invariant($"{year:0000}") : day == 0 ? FormattableString.Invariant($"{year:0000}-{month:00}") : FormattableString.Invariant($"{year:0000}-{month:00}-{day:00}");
        if (month > 12 || !EdtfDate.TryParse(edtf, out date))
        {
            findings.Add(
                isNeeded ? FindingCodes.DayImpossible : FindingCodes.CellUnknown, row.Line, columns.Day,
                $"The {columns.What}, {Excerpt.Of(text)}, is no day of the calendar. {loss}", text, "a day of the calendar");
            return false;
        }

        if (!date.IsDay)
            findings.Add(FindingCodes.DateIncomplete, row.Line, columns.Day, $"The {columns.What} has no {(month == 0 ? "month" : "day")} and is taken as some day of {date}.", text, "a year, a month and a day");
        return true;
    }

    /// <summary>Whether a row ends before it starts by every reading, which is a finding.</summary>
    public bool EndsBeforeStart(CsvRow row, EdtfDate start, EdtfDate? end, string column)
    {
        if (end is not { Latest: { } last } || start.Earliest is not { } first || last >= first)
            return false;
        findings.Add(FindingCodes.RowEndsBeforeStart, row.Line, column, $"The row ends with {end} and starts with {start}. It is not used.", end.ToString(), $"{start} or later");
        return true;
    }

    /// <summary>Another edition may have another coverage; said once for each.</summary>
    public void CheckVersion(CsvRow row, string column, AllianceList list)
    {
        var version = row[column];
        if (version != list.Version && otherVersions.Add(version))
            findings.Add(FindingCodes.OtherEdition, row.Line, column, $"The row is of version {Excerpt.Of(version)}; expected {list.Version}, whose coverage, {list.Coverage}, is taken.", version, list.Version);
    }

    public void Contradiction(CsvRow row, string column, string message) => findings.Add(FindingCodes.RowContradicts, row.Line, column, message, row[column]);

    private static int Part(CsvRow row, string column) => row.IsBlank(column) ? 0 : row.Number(column);
}
