using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Deployments;

/// <summary>One spelling of dates: its pattern, and which parts of a date it has.</summary>
internal sealed class DateSpelling
{
    private const int LastOfTwoDigits = 49;
    private const int LongestDayNumber = 2;
    private const char Literal = ' ';

    /// <exception cref="InvalidPatternException">The text is no pattern.</exception>
    public DateSpelling(string text)
    {
        Text = text;
        Pattern = LocalDatePattern.Create(text, CultureInfo.InvariantCulture, new LocalDate(2000, 1, 1)).WithTwoDigitYearMax(LastOfTwoDigits);
        var letters = WithoutLiterals(text);
        HasYear = letters.AsSpan().ContainsAny('y', 'u');
        HasMonth = letters.Contains('M', StringComparison.Ordinal);
        HasDay = HasDayNumber(letters);
    }

    public string Text { get; }

    public LocalDatePattern Pattern { get; }

    public bool HasYear { get; }

    public bool HasMonth { get; }

    /// <summary>Whether it has the day of the month; three or four letters are the day of the week.</summary>
    public bool HasDay { get; }

    /// <summary>The spellings that a field allows; none where it means EDTF.</summary>
    /// <exception cref="InvalidPatternException">One of them is no pattern.</exception>
    public static IEnumerable<DateSpelling> AllOf(string? spellings) => spellings?.Split('|', StringSplitOptions.TrimEntries).Select(s => new DateSpelling(s)) ?? [];

    // What stands in quotation marks or after a backslash is text, as in 'End' yyyy, whatever its letters.
    private static string WithoutLiterals(string text)
    {
        var letters = text.ToCharArray();
        var quote = '\0';
        for (var i = 0; i < letters.Length; i++)
        {
            var c = letters[i];
            if (quote != '\0' || c is '\'' or '"' or '\\')
                letters[i] = Literal;
            if (c == '\\' && i + 1 < letters.Length)
                letters[++i] = Literal;
            else if (quote == '\0' && c is '\'' or '"')
                quote = c;
            else if (c == quote)
                quote = '\0';
        }

        return new string(letters);
    }

    private static bool HasDayNumber(string letters)
    {
        for (var i = 0; i < letters.Length;)
        {
            var run = letters.AsSpan(i).IndexOfAnyExcept('d');
            var length = run < 0 ? letters.Length - i : run;
            if (length is > 0 and <= LongestDayNumber)
                return true;
            i += Math.Max(1, length);
        }

        return false;
    }
}
