using System.Diagnostics.CodeAnalysis;

namespace Deployments;

public readonly partial struct DateSpan
{
    private const string Kind = "a span of days";

    /// <summary>Reads a span written as its first and last day, with <c>..</c> for no bound.</summary>
    /// <remarks>Coarser dates are read by <see cref="EdtfDate.Parse(string)"/> and made a span by <see cref="EdtfDate.ToSpan"/>.</remarks>
    /// <exception cref="FormatException">The text is no span; the message says what is wrong and what to write.</exception>
    /// <example>
    /// <code>
    /// DateSpan.Parse("2003-02-04/2006-06-04").Length // 1217
    /// </code>
    /// </example>
    public static DateSpan Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var span, out var error) ? span : Errors.Format<DateSpan>(error);
    }

    /// <summary>Reads a span written as its first and last day, and says whether the text was one.</summary>
    /// <example>
    /// <code>
    /// DateSpan.TryParse("2016-07-31/2016-07-01", out var span, out var error) // false
    /// error // '2016-07-31/2016-07-01' cannot be read as a span of days: its start '2016-07-31' is after its end '2…
    /// </code>
    /// </example>
    public static bool TryParse([NotNullWhen(true)] string? text, out DateSpan span)
    {
        span = default;
        return text is not null && EdtfDate.TryRead(text.Trim(), out var date) && TryTake(date, out span);
    }

    /// <summary>Reads a span written as its first and last day, or says in one sentence what is wrong and what to write instead.</summary>
    public static bool TryParse(
        [NotNullWhen(true)] string? text, out DateSpan span, [NotNullWhen(false)] out string? error)
    {
        error = TryParse(text, out span) ? null : Refusal(text);
        return error is null;
    }

    static DateSpan IParsable<DateSpan>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<DateSpan>.TryParse(
        [NotNullWhen(true)] string? s, IFormatProvider? provider, out DateSpan result) => TryParse(s, out result);

    // Only text that says no more and no less than the span: a month, a mark or an unknown end would be lost.
    private static bool TryTake(EdtfDate date, out DateSpan span)
    {
        var whole = date.ToSpan();
        var same = whole.ToString() == date.ToString();
        span = same ? whole : default;
        return same;
    }

    private static string Refusal(string? text)
    {
        if (!EdtfDate.TryParse(text, out var date))
            return EdtfRefusals.Sentence(text, Kind, "2016-07-01/.. or 2016-07-01/2016-07-31");

        return date.StartKind == EdtfEnd.Unknown || date.EndKind == EdtfEnd.Unknown
            ? $"'{date}' cannot be read as {Kind}: a bound that is unknown is not the same as no bound; where there is no bound, write '..'."
            : $"'{date}' cannot be read as {Kind}: a span is written with its first and last day and without marks; write '{date.ToSpan()}'.";
    }
}
