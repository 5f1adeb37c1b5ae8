using System.Diagnostics.CodeAnalysis;

namespace Deployments;

public readonly partial struct EdtfDate
{
    /// <summary>Reads a date of EDTF level 0 or 1, with or without space around it.</summary>
    /// <exception cref="FormatException">The text is no such date; the message says what is wrong and what to write.</exception>
    /// <example>
    /// <code>
    /// EdtfDate.Parse("2014-06/..").StartKind // Stated
    /// EdtfDate.Parse("199X").DaysSpanned // 3652
    /// </code>
    /// </example>
    public static EdtfDate Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var date, out var error) ? date : Errors.Format<EdtfDate>(error);
    }

    /// <summary>Reads a date of EDTF level 0 or 1, and says whether the text was one.</summary>
    /// <example>
    /// <code>
    /// EdtfDate.TryParse("2020-02-30", out var date, out var error) // false
    /// error // '2020-02-30' cannot be read as a date: 30 is not a day of February 2020; its days run from 01 to 29.
    /// </code>
    /// </example>
    public static bool TryParse([NotNullWhen(true)] string? text, out EdtfDate date)
    {
        date = default;
        return text is not null && TryRead(text.Trim(), out date);
    }

    /// <summary>Reads a date of EDTF level 0 or 1, or says in one sentence what is wrong and what to write instead.</summary>
    public static bool TryParse(
        [NotNullWhen(true)] string? text, out EdtfDate date, [NotNullWhen(false)] out string? error)
    {
        error = TryParse(text, out date)
            ? null
            : EdtfRefusals.Sentence(text, "a date", "2016-07/.., 2016-07-22, 2016-07 or 2016");
        return error is null;
    }

    static EdtfDate IParsable<EdtfDate>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<EdtfDate>.TryParse(
        [NotNullWhen(true)] string? s, IFormatProvider? provider, out EdtfDate result) => TryParse(s, out result);
}
