using NodaTime;

namespace Deployments;

/// <summary>Reads the rows of a list of states.</summary>
internal sealed class StateListReader(StateListFormat format, NamedTable table, TableFindings findings)
{
    public IReadOnlyList<StateListRow> Rows() => table.Read(Row);

    private StateListRow? Row(CsvRow row)
    {
        var code = row[format.CodeColumn];
        if (row.Number(format.CodeColumn) is var number && (number < 1 || number > MostCode))
        {
            var expected = FormattableString.Invariant($"a whole number from 1 to {MostCode}");
            findings.Add(FindingCodes.CellUnreadable, row.Line, format.CodeColumn, $"The state's number is {Excerpt.Of(code)}; expected {expected}. The row is not used.", code, expected);
            return null;
        }

        if (!TryDay(row, isStart: true, out var first) || !TryDay(row, isStart: false, out var last))
            return null;
        if (last < first)
        {
            findings.Add(FindingCodes.RowEndsBeforeStart, row.Line, EndColumn, $"The row ends on {IsoDay.Text(last.Value)} and starts on {IsoDay.Text(first!.Value)}. It is not used.", IsoDay.Text(last.Value), "the first day or later");
            return null;
        }

        return new StateListRow(row.Line, Plain(code), table.Text(row, format.NameColumn), first!.Value, last, IsMicrostate(row));
    }

    // As far as the codes of each system go.
    private int MostCode => format.System == StateSystem.Cow ? 999 : 9999;

    private string EndColumn => IsSplit ? StateListFormat.EndYear : StateListFormat.End;

    private bool IsSplit => format.System == StateSystem.Cow;

    // 002 and 2 are one number.
    private static string Plain(string code) => code.TrimStart('0');

    private bool? IsMicrostate(CsvRow row)
    {
        if (!table.Columns.Contains(StateListFormat.Microstate))
            return null;
        var text = row[StateListFormat.Microstate];
        switch (text.ToUpperInvariant())
        {
            case "TRUE" or "1":
                return true;
            case "FALSE" or "0":
                return false;
            default:
                findings.Add(FindingCodes.CellUnknown, row.Line, StateListFormat.Microstate, $"\"{StateListFormat.Microstate}\" is {Excerpt.Of(text)}; expected TRUE or FALSE. It is taken from the built-in reference.", text, "TRUE or FALSE");
                return null;
        }
    }

    /// <summary>A day, absent where an end is open.</summary>
    private bool TryDay(CsvRow row, bool isStart, out LocalDate? day)
    {
        var column = isStart ? IsSplit ? StateListFormat.StartYear : StateListFormat.Start : EndColumn;
        var text = !IsSplit ? row[column]
            : isStart ? Joined(row, StateListFormat.StartYear, StateListFormat.StartMonth, StateListFormat.StartDay)
            : Joined(row, StateListFormat.EndYear, StateListFormat.EndMonth, StateListFormat.EndDay);
        day = DaySpelling.Read(text);
        if (day is { } read && IsoDay.Text(read) == StateListFormat.OpenEnd && !isStart)
        {
            day = null;
            return true;
        }

        if (day is null)
            findings.Add(FindingCodes.CellUnreadable, row.Line, column, $"The {(isStart ? "first" : "last")} day is {Excerpt.Of(text)}; expected {DaySpelling.Expected}. The row is not used.", text, DaySpelling.Expected);
        return day is not null;
    }

    private static string Joined(CsvRow row, string year, string month, string day) => $"{row[year]}-{row[month]}-{row[day]}";
}
