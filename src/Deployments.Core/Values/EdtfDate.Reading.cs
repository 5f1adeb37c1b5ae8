using NodaTime;

namespace Deployments;

// The grammar of what is accepted, and nothing else: why a text is refused is EdtfRefusals' business.
public readonly partial struct EdtfDate
{
    /// <summary>The longest text that is a date: two marked days and the slash between them.</summary>
    internal const int LongestText = 23;

    private const int DigitsOfYear = 4;

    [Flags]
    private enum Marks : byte
    {
        None = 0,
        Uncertain = 1,
        Approximate = 2,
    }

    private readonly record struct Part(
        LocalDate Earliest,
        LocalDate Latest,
        EdtfPrecision Precision,
        EdtfEnd Kind = EdtfEnd.Stated,
        Marks Marks = Marks.None)
    {
        public static Part OfYears(int first, int last, EdtfPrecision precision) =>
            new(new LocalDate(first, 1, 1), new LocalDate(last, 12, 31), precision);

        public static Part OfDay(LocalDate day) => new(day, day, EdtfPrecision.Day);

        public static Part OfMonth(int year, int month) =>
            new(new LocalDate(year, month, 1), LastDayOf(year, month), EdtfPrecision.Month);
    }

    /// <summary>Reads text that has no space around it.</summary>
    internal static bool TryRead(string text, out EdtfDate date)
    {
        date = default;
        if (text.Length > LongestText)
            return false;

        var slash = text.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? TryReadSingle(text, out date) : TryReadInterval(text, slash, out date);
    }

    private static bool TryReadSingle(string text, out EdtfDate date)
    {
        var read = TryReadPart(text, out var part);
        date = read ? new EdtfDate(text, part, part, part.Precision) : default;
        return read;
    }

    private static bool TryReadInterval(string text, int slash, out EdtfDate date)
    {
        date = default;
        // A slash alone would be a date of which nothing is known, and that is XXXX.
        if (text.Length == 1)
            return false;
        if (!TryReadEnd(text.AsSpan(0, slash), out var start) || !TryReadEnd(text.AsSpan(slash + 1), out var end))
            return false;
        if (start.Kind == EdtfEnd.Stated && end.Kind == EdtfEnd.Stated && start.Earliest > end.Latest)
            return false;

        date = new EdtfDate(text, start, end, EdtfPrecision.Interval);
        return true;
    }

    private static bool TryReadEnd(ReadOnlySpan<char> text, out Part part)
    {
        part = text is ".." ? new Part { Kind = EdtfEnd.Open } : default;
        return text is "" or ".." || TryReadPart(text, out part);
    }

    private static bool TryReadPart(ReadOnlySpan<char> text, out Part part)
    {
        var marks = MarksAtEnd(text);
        var bare = marks == Marks.None ? text : text[..^1];
        var read = bare.Length switch
        {
            4 => TryReadYears(bare, out part),
            7 => TryReadYearAndMonth(bare, out part),
            10 => TryReadDay(bare, out part),
            _ => Refuse(out part),
        };
        part = part with { Marks = marks };
        return read;
    }

    private static Marks MarksAtEnd(ReadOnlySpan<char> text) => (text.IsEmpty ? ' ' : text[^1]) switch
    {
        '?' => Marks.Uncertain,
        '~' => Marks.Approximate,
        '%' => Marks.Uncertain | Marks.Approximate,
        _ => Marks.None,
    };

    // 2016, 201X, 20XX, XXXX. Level 1 hides one or two digits (2XXX is level 2); hiding all four is this library's
    // word for a date of which nothing is known.
    private static bool TryReadYears(ReadOnlySpan<char> text, out Part part)
    {
        part = default;
        var digits = text.TrimEnd('X');
        if (digits.IsEmpty)
            return true;
        if (!TryReadNumber(digits, out var number))
            return false;

        var (years, precision) = (DigitsOfYear - digits.Length) switch
        {
            0 => (1, EdtfPrecision.Year),
            1 => (10, EdtfPrecision.Decade),
            2 => (100, EdtfPrecision.Century),
            _ => (0, default),
        };
        return years > 0 && TryMakeYears(number * years, (number * years) + years - 1, precision, out part);
    }

    private static bool TryMakeYears(int first, int last, EdtfPrecision precision, out Part part)
    {
        if (last < IsoDay.FirstYear)
            return Refuse(out part);
        part = Part.OfYears(Math.Max(first, IsoDay.FirstYear), last, precision);
        return true;
    }

    // 2016-07, 2016-XX, 2016-22.
    private static bool TryReadYearAndMonth(ReadOnlySpan<char> text, out Part part)
    {
        if (text[4] != '-' || !TryReadYear(text[..4], out var year))
            return Refuse(out part);
        if (text[5..] is "XX")
            return TryMakeYears(year, year, EdtfPrecision.Year, out part);

        if (!TryReadNumber(text[5..], out var month))
            return Refuse(out part);

        return month is >= 1 and <= 12
            ? Accept(Part.OfMonth(year, month), out part)
            : TryMakeSeason(year, month, out part);
    }

    private static bool TryMakeSeason(int year, int season, out Part part)
    {
        // The winter of 9999 ends in a year that cannot be written.
        if (season is < 21 or > 24 || (season == 24 && year == IsoDay.LastYear))
            return Refuse(out part);

        var firstMonth = (season - 20) * 3;
        var last = season == 24 ? LastDayOf(year + 1, 2) : LastDayOf(year, firstMonth + 2);
        return Accept(new Part(new LocalDate(year, firstMonth, 1), last, EdtfPrecision.Season), out part);
    }

    // 2016-07-22, 2016-07-XX, 2016-XX-XX.
    private static bool TryReadDay(ReadOnlySpan<char> text, out Part part)
    {
        if (text[4] != '-' || text[7] != '-' || !TryReadYear(text[..4], out var year))
            return Refuse(out part);
        if (text[5..] is "XX-XX")
            return TryMakeYears(year, year, EdtfPrecision.Year, out part);
        if (!TryReadNumber(text[5..7], out var month) || month is < 1 or > 12)
            return Refuse(out part);
        if (text[8..] is "XX")
            return Accept(Part.OfMonth(year, month), out part);

        return TryReadNumber(text[8..], out var day) && day >= 1 && day <= LastDayOf(year, month).Day
            ? Accept(Part.OfDay(new LocalDate(year, month, day)), out part)
            : Refuse(out part);
    }

    private static LocalDate LastDayOf(int year, int month) =>
        new(year, month, CalendarSystem.Iso.GetDaysInMonth(year, month));

    private static bool TryReadYear(ReadOnlySpan<char> text, out int year) =>
        TryReadNumber(text, out year) && year >= IsoDay.FirstYear;

    private static bool TryReadNumber(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        foreach (var character in text)
        {
            if (!char.IsAsciiDigit(character))
                return false;
            number = (number * 10) + (character - '0');
        }

        return true;
    }

    private static bool Accept(Part value, out Part part)
    {
        part = value;
        return true;
    }

    private static bool Refuse(out Part part)
    {
        part = default;
        return false;
    }
}
