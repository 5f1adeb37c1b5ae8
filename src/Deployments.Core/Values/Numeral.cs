using System.Buffers;
using System.Globalization;

namespace Deployments;

/// <summary>One number inside a phrase: "5,000", "five thousand", "1.5 million", "a dozen".</summary>
/// <param name="Value">The number.</param>
/// <param name="Unit">What one step of its last significant digit is worth: 1,000 in 5,000, 10 in 560, 12 in two dozen.</param>
/// <param name="HasScale">Whether it was written with a word for its size, such as thousand.</param>
internal readonly record struct Numeral(long Value, long Unit, bool HasScale)
{
    private static readonly SearchValues<char> DigitsAndSeparators = SearchValues.Create("0123456789,.' ");

    // Longest first, so that "hundred thousand" is not read as thousands of "a hundred".
    private static readonly (string Ending, long Worth)[] Scales =
        [(" hundred thousand", 100_000), (" thousand", 1_000), (" million", 1_000_000), (" hundred", 100), (" dozen", 12), ("k", 1_000)];

    private static readonly string[] SmallNumbers =
        ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    private static readonly string[] Tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    public static bool TryRead(ReadOnlySpan<char> text, out Numeral numeral, out string error)
    {
        text = text.Trim();
        error = Refuse(text, out numeral) ?? "";
        return error.Length == 0;
    }

    private static string? Refuse(ReadOnlySpan<char> text, out Numeral numeral)
    {
        numeral = default;
        if (text.Length > 1 && text[0] == '-' && char.IsAsciiDigit(text[1]))
            return $"{Excerpt.Of(text)} is negative, and a count is zero or more. {TroopCount.CorrectionAdvice[..^1]}";
        foreach (var (ending, worth) in Scales)
        {
            if (text.EndsWith(ending) && (ending != "k" || (text.Length > 1 && char.IsAsciiDigit(text[^2]))))
                return RefuseScaled(text, text[..^ending.Length], worth, out numeral);
        }
        if (WordValue(text) is { } word)
            numeral = new(word, UnitOf(word), false);
        else if (RefuseDigits(text, out var value) is { } refusal)
            return refusal;
        else
            numeral = new(value, UnitOf(value), false);
        return null;
    }

    private static string? RefuseScaled(ReadOnlySpan<char> text, ReadOnlySpan<char> head, long scale, out Numeral numeral)
    {
        numeral = default;
        var dot = head.IndexOf('.');
        var whole = dot <= 0 ? head : head[..dot];
        long number;
        if (head is "a")
            number = 1;
        else if (WordValue(head) is { } word)
            number = word;
        else if (RefuseDigits(whole, out number) is { } refusal)
            return refusal;
        if (number > long.MaxValue / scale)
            return TooLarge(text);
        number *= scale;
        if (dot < 0)
            numeral = new(number, scale == 12 ? 12 : UnitOf(number), true);
        else if (!TryReadDecimals(head[(dot + 1)..], scale, out var decimals, out var unit))
            return $"{Excerpt.Of(text)} does not come to a whole number; write it in digits, for example \"1,500,000\"";
        else if (number > long.MaxValue - decimals)
            return TooLarge(text);
        else
            numeral = new(number + decimals, unit, true);
        return null;
    }

    private static bool TryReadDecimals(ReadOnlySpan<char> digits, long scale, out long value, out long unit)
    {
        value = 0;
        unit = scale;
        foreach (var digit in digits)
        {
            if (!char.IsAsciiDigit(digit) || unit % 10 != 0)
                return false;
            unit /= 10;
            value += (digit - '0') * unit;
        }
        return digits.Length > 0;
    }

    private static string? RefuseDigits(ReadOnlySpan<char> text, out long value)
    {
        value = 0;
        if (text.IsEmpty || !char.IsAsciiDigit(text[0]) || text.ContainsAnyExcept(DigitsAndSeparators))
            return $"{Excerpt.Of(text)} is not a number such as \"5,000\"";
        if (text.Contains('.'))
            return RefuseDot(text);
        if (!IsGroupedInThrees(text))
            return $"the digits of {Excerpt.Of(text)} are not in groups of three; write \"5,000\" or \"5000\"";
        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c))
                continue;
            if (value > (long.MaxValue - (c - '0')) / 10)
                return TooLarge(text);
            value = value * 10 + (c - '0');
        }
        return null;
    }

    private static string RefuseDot(ReadOnlySpan<char> text)
    {
        var after = text[(text.LastIndexOf('.') + 1)..];
        return after.Length == 3
            ? $"the dot in {Excerpt.Of(text)} may separate thousands or a fraction; write \"5,000\" or \"5000\""
            : $"{Excerpt.Of(text)} is not a whole number; write whole numbers, for example \"5,000\", or a fraction of a named size, for example \"1.5 million\"";
    }

    private static bool IsGroupedInThrees(ReadOnlySpan<char> text)
    {
        var first = text.IndexOfAny(",' ");
        if (first < 0)
            return true;
        var separator = text[first];
        if (first > 3 || text[0] == '0')
            return false;
        for (var i = first; i < text.Length; i += 4)
        {
            if (text[i] != separator || i + 4 > text.Length || text.Slice(i + 1, 3).ContainsAnyExceptInRange('0', '9'))
                return false;
        }
        return true;
    }

    private static string TooLarge(ReadOnlySpan<char> text) =>
        string.Create(CultureInfo.InvariantCulture, $"{Excerpt.Of(text)} is larger than {long.MaxValue:#,0}, the largest number that can be held");

    private static long? WordValue(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < SmallNumbers.Length; i++)
        {
            if (text.SequenceEqual(SmallNumbers[i]))
                return i + 1;
        }
        for (var i = 0; i < Tens.Length; i++)
        {
            if (text.SequenceEqual(Tens[i]))
                return (i + 2) * 10;
        }
        return null;
    }

    private static long UnitOf(long value)
    {
        var unit = 1L;
        for (; value != 0 && value % 10 == 0; value /= 10)
            unit *= 10;
        return unit;
    }
}
