using System.Globalization;
using NodaTime;

namespace Deployments;

/// <summary>Reads the rows of the UN's list of operations.</summary>
internal sealed class UnMissionReader(NamedTable table, TableFindings findings)
{
    private const string Degrees = "degrees, such as 45,8167";

    public IReadOnlyList<UnMissionRow> Rows() => table.Read(Row);

    private UnMissionRow? Row(CsvRow row)
    {
        var acronym = row[UnMissionFormat.Acronym];
        if (Slug.Of(acronym).Length == 0 || PlainText.Refuse(acronym) is not null)
        {
            findings.Add(FindingCodes.CellUnreadable, row.Line, UnMissionFormat.Acronym, $"The acronym is {Excerpt.Of(acronym)}; expected letters or digits, of which the operation's id is made. The row is not used.", acronym, "an acronym");
            return null;
        }

        if (Life(row, acronym) is not { } life)
            return null;
        var place = row[UnMissionFormat.Location];
        if (place.Length == 0)
            findings.Add(FindingCodes.CellUnknown, row.Line, UnMissionFormat.Location, $"{acronym} has no place; the operation has no theatre.", "", "a place");
        var (north, east) = Position(row, place);
        return new UnMissionRow(row.Line, acronym, Name(row, acronym), life, place, north, east, string.Join(", ", new[] { UnMissionFormat.Department, UnMissionFormat.Updated }.Select(c => table.Text(row, c)).Where(t => t.Length > 0)));
    }

    private string Name(CsvRow row, string acronym)
    {
        var name = row[UnMissionFormat.Name];
        var judged = UnMissionJudgements.Names.FirstOrDefault(n => n.Acronym == acronym && n.Name != name && n.Name.StartsWith(name.Trim('"'), StringComparison.Ordinal)).Name;
        var plain = name.Trim('"', ' ');
        if (plain.Length == 0)
            findings.Add(FindingCodes.CellUnknown, row.Line, UnMissionFormat.Name, $"{acronym} has no name; its acronym is used.", name, "a name");
        else if (name.Count(c => c == '"') % 2 != 0 || judged is not null)
            findings.Add(FindingCodes.RowContradicts, row.Line, UnMissionFormat.Name, $"The name of {acronym}, {Excerpt.Of(name)}, has a quotation mark that is not closed or breaks off; it is read as {Excerpt.Of(judged ?? plain)}.", name, "a whole name");
        return judged ?? (plain.Length == 0 ? acronym : plain);
    }

    private EdtfDate? Life(CsvRow row, string acronym)
    {
        var isActive = IsActive(row, acronym);
        var (start, end) = (Day(row, UnMissionFormat.Start), Day(row, UnMissionFormat.End));
        if (start.IsBad || end.IsBad)
            return null;
        if (start.Day is null)
            findings.Add(FindingCodes.CellUnknown, row.Line, UnMissionFormat.Start, $"{acronym} has no first day; it is taken as unknown.", "", "a day");
        if (end.Day is null && isActive != true)
            findings.Add(FindingCodes.CellUnknown, row.Line, UnMissionFormat.End, $"{acronym} is not said to be active and has no last day; it is taken as {(start.Day is null ? "open, for a life of which neither end is known cannot be written" : "unknown")}.", "", "a day");
        if (end.Day is not null && isActive == true)
            findings.Add(FindingCodes.RowContradicts, row.Line, UnMissionFormat.Active, $"{acronym} is active and has a last day, {end.Text}; the last day is used.", row[UnMissionFormat.Active], "No");
        if (EdtfDate.TryParse($"{start.Text}/{(end.Day is null && (isActive == true || start.Day is null) ? ".." : end.Text)}", out var life) && !(start.Day > end.Day))
            return life;
        findings.Add(FindingCodes.RowEndsBeforeStart, row.Line, UnMissionFormat.End, $"{acronym} ends on {end.Text} and starts on {start.Text}. The row is not used.", end.Text, $"{start.Text} or later");
        return null;
    }

    private bool? IsActive(CsvRow row, string acronym)
    {
        var text = table.Text(row, UnMissionFormat.Active);
        switch (text.ToUpperInvariant())
        {
            case "YES":
                return true;
            case "NO":
                return false;
            default:
                if (table.Columns.Contains(UnMissionFormat.Active))
                    findings.Add(FindingCodes.CellUnknown, row.Line, UnMissionFormat.Active, $"Whether {acronym} is active is {Excerpt.Of(text)}; expected Yes or No.", text, "Yes or No");
                return null;
        }
    }

    /// <summary>A day as EDTF; the first of a month is read as the month, see the judgement calls.</summary>
    private (LocalDate? Day, string Text, bool IsBad) Day(CsvRow row, string column)
    {
        var text = row[column];
        if (text.Length == 0)
            return (null, "", false);
        if (DaySpelling.Read(text) is { } day)
            return (day, day.Day == 1 ? IsoDay.Text(day)[..7] : IsoDay.Text(day), false);
        findings.Add(FindingCodes.CellUnreadable, row.Line, column, $"{Excerpt.Of(text)} is no day; expected {DaySpelling.Expected}. The row is not used.", text, DaySpelling.Expected);
        return (null, "", true);
    }

    private (double? North, double? East) Position(CsvRow row, string place)
    {
        var (east, north) = (Angle(row, UnMissionFormat.Longitude), Angle(row, UnMissionFormat.Latitude));
        if (north is null || east is null)
            return (null, null);
        var judged = UnMissionJudgements.Seats.FirstOrDefault(s => s.Place == place && s.North is not null);
        var isSwapped = judged is not null ? Distance(judged, east.Value, north.Value) < Distance(judged, north.Value, east.Value) : Math.Abs(north.Value) > 90 && Math.Abs(east.Value) <= 90;
        if (isSwapped)
        {
            findings.Add(
                FindingCodes.RowContradicts, row.Line, UnMissionFormat.Latitude,
                string.Create(CultureInfo.InvariantCulture, $"The longitude and the latitude of {place} have changed places: it lies at {east} north and {north} east, and is read so."), row[UnMissionFormat.Latitude], row[UnMissionFormat.Longitude]);
            (north, east) = (east, north);
        }

        if (Math.Abs(north.Value) <= 90 && Math.Abs(east.Value) <= 180)
            return (north, east);
        findings.Add(FindingCodes.CellUnknown, row.Line, UnMissionFormat.Latitude, $"The position of {Excerpt.Of(place)} is nowhere on earth; it is taken as unknown.", row[UnMissionFormat.Latitude], "a latitude up to 90 and a longitude up to 180 degrees");
        return (null, null);
    }

    private static double Distance(UnSeat seat, double north, double east) => Math.Abs(seat.North!.Value - north) + Math.Abs(seat.East!.Value - east);

    private double? Angle(CsvRow row, string column)
    {
        var text = table.Text(row, column);
        if (text.Length == 0)
            return null;

        // 45,8167: the comma is a decimal one, and there is never more than one mark.
        if (PlainNumber.TryReal(text.Replace(',', '.'), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, out var angle))
            return angle;
        findings.Add(FindingCodes.CellUnknown, row.Line, column, $"\"{column}\" is {Excerpt.Of(text)}; expected {Degrees}. It is taken as unknown.", text, Degrees);
        return null;
    }
}
