using System.Globalization;
using NodaTime;

namespace Deployments;

/// <summary>Reads the rows of the compiled reports, and notes what does not agree in them.</summary>
internal sealed class UsPersonnelReader(NamedTable table, TableFindings findings)
{
    private static readonly string[] Months = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames;

    private readonly Dictionary<string, (int Rows, int Line)> unread = new(StringComparer.Ordinal);

    public IReadOnlyList<UsPersonnelRow> Rows()
    {
        var known = UsPersonnelFormat.Codebook.Columns.Select(c => c.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var more = table.Columns.Where(c => !known.Contains(c)).Order(StringComparer.Ordinal).ToList();
        if (more.Count > 0)
            findings.Add(FindingCodes.OtherEdition, 1, TableFindings.WholeRow, $"The file has columns that this reader does not know and does not read: {string.Join(", ", more)}.", string.Join(',', more));
        var rows = table.Read(Row);
        foreach (var (compiled, (count, line)) in unread.OrderBy(u => u.Key, StringComparer.Ordinal))
        {
            var printed = UsPersonnelColumns.Compiled.First(c => c.Compiled == compiled).Printed;
            findings.Add(FindingCodes.RowContradicts, line, compiled, FormattableString.Invariant($"\"{compiled}\" is not what \"{printed}\" is in {count:#,0} rows, of which this is the first; the printed column is read."));
        }

        return rows;
    }

    private UsPersonnelRow? Row(CsvRow cells)
    {
        var (code, country) = (cells[UsPersonnelFormat.Code], cells[UsPersonnelFormat.Country]);
        if (Slug.Of(country).Length == 0 || PlainText.Refuse(country) is not null)
        {
            findings.Add(FindingCodes.CellUnreadable, cells.Line, UsPersonnelFormat.Country, $"The place is {Excerpt.Of(country)}; expected a name. The row is not used.", country, "a name");
            return null;
        }

        if (!PlainNumber.TryDigits(code, out _))
            findings.Add(FindingCodes.CellUnknown, cells.Line, UsPersonnelFormat.Code, $"The code of {country} is {Excerpt.Of(code)}; expected a whole number. The place is known by its name alone.", code, "a whole number");
        if (Day(cells) is not { } day)
            return null;
        var row = new UsPersonnelRow(cells, table.Columns, day);
        Compare(row);
        return row;
    }

    private LocalDate? Day(CsvRow cells)
    {
        var (month, year) = (cells[UsPersonnelFormat.Month], cells[UsPersonnelFormat.Year]);
        var number = PlainNumber.TryDigits(month, out var given) ? given : Array.FindIndex(Months, m => m.Length > 0 && m.Equals(month, StringComparison.OrdinalIgnoreCase)) + 1;
        if (number is >= 1 and <= 12 && PlainNumber.TryDigits(year, out var y) && y is >= 1900 and <= 2200)
            return new LocalDate(y, number, 1).PlusMonths(1).PlusDays(-1);
        findings.Add(FindingCodes.CellUnreadable, cells.Line, UsPersonnelFormat.Month, $"{Excerpt.Of($"{month} {year}")} is no month of a report; expected such as September 1985. The row is not used.", $"{month} {year}", "a month and a year");
        return null;
    }

    private void Compare(UsPersonnelRow row)
    {
        foreach (var (name, during) in UsPersonnelColumns.Totals.Where(t => t.During.ToSpan().Contains(row.Day)))
        {
            if (row.Number(name) is { } printed && row.Number(UsPersonnelFormat.Total) is { } total && printed != total)
                findings.Add(FindingCodes.RowContradicts, row.Line, name, FormattableString.Invariant($"{row.Location}, {row.Day.Year}: \"{name}\" is {printed:#,0} and \"{UsPersonnelFormat.Total}\" {total:#,0}; the latter is used."), row[name], row[UsPersonnelFormat.Total]);
        }

        foreach (var (compiled, printed) in UsPersonnelColumns.Compiled)
        {
            if (row.Number(compiled) is { } one && row.Number(printed) is { } other && one != other)
                unread[compiled] = unread.TryGetValue(compiled, out var seen) ? (seen.Rows + 1, seen.Line) : (1, row.Line);
        }
    }
}
