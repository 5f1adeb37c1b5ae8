using System.Globalization;
using System.Text;

namespace Deployments;

/// <summary>Values of flat rows as text and back, the same in every format.</summary>
internal static class FlatText
{
    private const char Between = '|';
    private const char Escape = '\\';

    public static string OfWhole(FlatType type, long value) => type switch
    {
        FlatType.Day => IsoDay.Text(DayNumber.ToDay((int)value)),
        FlatType.Flag => value == 0 ? "false" : "true",
        _ => value.ToString(CultureInfo.InvariantCulture),
    };

    public static string OfNumber(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    /// <summary>The number of a row as text.</summary>
    public static string Of(FlatValues values, int row) => values.Reals is { } reals ? OfNumber(reals[row]) : OfWhole(values.Type, values.Wholes![row]);

    /// <summary>What a text of this type looks like, as the end of the sentence "expected …".</summary>
    public static string Expected(FlatType type) => type switch
    {
        FlatType.WholeNumber => "a whole number of up to 64 bits in plain digits",
        FlatType.Number => "a number with a decimal point",
        FlatType.Day => "a day such as \"2016-07-22\"",
        FlatType.Flag => "\"true\" or \"false\"",
        _ => "text",
    };

    /// <summary>Reads a whole number, a day or a flag.</summary>
    public static bool TryWhole(FlatType type, string text, out long value)
    {
        switch (type)
        {
            case FlatType.Day:
                var isDay = EdtfDate.TryParse(text, out var date) && date is { IsDay: true, IsApproximate: false, IsUncertain: false, Earliest: not null };
                value = isDay ? DayNumber.Of(date.Earliest!.Value) : 0;
                return isDay;
            case FlatType.Flag:
                value = text is "true" or "TRUE" or "True" or "1" ? 1 : 0;
                return value == 1 || text is "false" or "FALSE" or "False" or "0";
            default:
                return PlainNumber.TryInteger(text, out value);
        }
    }

    public static bool TryNumber(string text, out double value) => PlainNumber.TryReal(text, NumberStyles.Float, out value);

    /// <summary>Several texts as one, with <c>|</c> between them; a <c>|</c> or <c>\</c> in one of them has a <c>\</c> before it. None at all is absent.</summary>
    public static string? Join(IReadOnlyList<string> items)
    {
        if (items.Count == 0)
            return null;
        if (items.Count == 1 && items[0].AsSpan().IndexOfAny(Between, Escape) < 0)
            return items[0];
        var text = new StringBuilder();
        for (var i = 0; i < items.Count; i++)
        {
            if (i > 0)
                text.Append(Between);
            foreach (var c in items[i])
            {
                if (c is Between or Escape)
                    text.Append(Escape);
                text.Append(c);
            }
        }

        return text.ToString();
    }

    /// <summary>The texts that <see cref="Join"/> made one of.</summary>
    public static IReadOnlyList<string> Split(string? text)
    {
        if (text is null)
            return [];
        if (text.AsSpan().IndexOfAny(Between, Escape) < 0)
            return [text];
        var (items, item) = (new List<string>(), new StringBuilder());
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == Between)
            {
                items.Add(item.ToString());
                item.Clear();
            }
            else
            {
                item.Append(text[i] == Escape && i + 1 < text.Length ? text[++i] : text[i]);
            }
        }

        return [.. items, item.ToString()];
    }
}
