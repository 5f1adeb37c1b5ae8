using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Deployments;

public readonly partial struct TroopCount
{
    internal const string CorrectionAdvice =
        "A negative printed figure is a correction, held as the missing reason \"correction\" with the figure as printed.";

    // No phrase in use comes near this; it keeps a pasted document from being searched for one.
    private const int LongestText = 200;

    private const string WhatIsRead =
        "expected a number such as \"5,000\", a range such as \"2,000-3,000\", or words such as \"nearly 5,000\", \"up to 212\", \"hundreds\" or \"unknown\"";

    /// <summary>Reads a count from digits, a range, or one of the phrases in <see cref="TroopPhrases"/>.</summary>
    /// <remarks>Capitals do not matter. Words are kept as printed; plain digits and the count's own text form keep none.</remarks>
    /// <exception cref="FormatException">The text is not a troop count; the message says what was expected.</exception>
    /// <example>
    /// <code>
    /// TroopCount.Parse("2,000-3,000").High // 3000
    /// TroopCount.Parse("more than 200").Low // 201
    /// TroopCount.Parse("hundreds").WithoutWords() // 100-999
    /// </code>
    /// </example>
    public static TroopCount Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var count, out var error) ? count : Errors.Format<TroopCount>(error);
    }

    /// <summary>Reads a count from text; false where it cannot be read.</summary>
    /// <example>
    /// <code>
    /// TroopCount.TryParse("a lot", out var count, out var error) // false
    /// error // Cannot read 'a lot' as a troop count: expected a number such as "5,000", a range such as "2,000-3,00…
    /// </code>
    /// </example>
    public static bool TryParse([NotNullWhen(true)] string? text, out TroopCount count) => TryParse(text, out count, out _);

    /// <summary>Reads a count from text; where it cannot be read, says why in a sentence.</summary>
    /// <param name="text">Digits, a range or a phrase.</param>
    /// <param name="count">The count, or unknown where the text cannot be read.</param>
    /// <param name="error">Empty, or a sentence naming the text and what was expected.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, out TroopCount count, out string error) =>
        TryParse(text.AsSpan(), out count, out error) && text is not null;

    internal static bool TryParse(ReadOnlySpan<char> text, out TroopCount count, out string error)
    {
        error = "";
        var trimmed = text.Trim();
        var refusal = Read(trimmed, out count);
        if (refusal is not null)
        {
            count = Unknown;
            error = trimmed.IsEmpty ? $"An empty text is not a troop count: {refusal}." : $"Cannot read {Excerpt.Of(trimmed)} as a troop count: {refusal}.";
            return false;
        }
        if (KeepsWords(trimmed, count))
            count = new(count.Low, count.Best, count.High, trimmed.ToString());
        return true;
    }

    static TroopCount IParsable<TroopCount>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<TroopCount>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out TroopCount result) =>
        TryParse(s, out result);

    private static string? Read(ReadOnlySpan<char> text, out TroopCount count)
    {
        count = Unknown;
        if (text.IsEmpty)
            return WhatIsRead;
        if (text.Length > LongestText)
            return $"it has {Number(text.Length)} characters, and a count has at most {LongestText}; {WhatIsRead}";
        if (PlainText.Refuse(text) is { } unsound)
            return $"it {unsound}; expected {PlainText.Expected}";
        var normal = Normalised(text);
        const string BestMark = " (best ";
        var mark = normal.EndsWith(')') ? normal.IndexOf(BestMark, StringComparison.Ordinal) : -1;
        if (mark <= 0)
            return ReadBounds(normal, out count);
        return ReadBounds(normal[..mark], out count) ?? ReadBest(normal.AsSpan()[(mark + BestMark.Length)..^1], ref count);
    }

    private static string? ReadBounds(string normal, out TroopCount count)
    {
        count = Unknown;
        string? asWords = null, asNumber = null;
        foreach (var phrase in TroopPhrases.All)
        {
            var refusal = phrase.Read(normal, out count);
            if (refusal is null)
                return null;
            if (phrase == TroopPhrases.PlainNumber)
                asNumber = refusal;
            else if (refusal.Length > 0)
                asWords ??= refusal;
        }
        return asWords ?? (normal[0] == '-' || char.IsAsciiDigit(normal[0]) ? asNumber : WhatIsRead);
    }

    private static string? ReadBest(ReadOnlySpan<char> text, ref TroopCount count)
    {
        if (!Numeral.TryRead(text, out var best, out var error))
            return error;
        if (count.Best is not null)
            return "those words have a best estimate already";
        if (best.Value < count.Low || best.Value > count.High)
            return $"the best estimate {Number(best.Value)} is outside its bounds";
        count = new(count.Low, best.Value, count.High);
        return null;
    }

    private static bool KeepsWords(ReadOnlySpan<char> text, TroopCount count)
    {
        var isPlain = true;
        foreach (var c in text)
            isPlain &= char.IsAsciiDigit(c) || char.IsWhiteSpace(c) || c is ',' or '\'' or '’' || IsDash(c);
        return !isPlain && !text.SequenceEqual(count.NumbersText());
    }

    // One space between words, none beside a dash, plain hyphens and apostrophes, small letters: what the phrase table is written in.
    private static string Normalised(ReadOnlySpan<char> text)
    {
        var normal = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (IsDash(c))
                DropLastSpace(normal).Append('-');
            else if (!char.IsWhiteSpace(c))
                normal.Append(c == '’' ? '\'' : char.ToLowerInvariant(c));
            else if (normal.Length > 0 && normal[^1] is not (' ' or '-'))
                normal.Append(' ');
        }
        return normal.ToString();
    }

    private static StringBuilder DropLastSpace(StringBuilder text) =>
        text.Length > 0 && text[^1] == ' ' ? text.Remove(text.Length - 1, 1) : text;

    // Hyphen, the hyphens and dashes from U+2010 to U+2014, and the minus sign.
    private static bool IsDash(char c) => c is '-' or (>= '\u2010' and <= '\u2014') or '\u2212';
}
