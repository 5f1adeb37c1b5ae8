namespace Deployments;

/// <summary>Makes texts harmless that a spreadsheet would run as formulas, and takes that back.</summary>
/// <remarks>
/// A dangerous text gets one apostrophe before it. With apostrophes before it a dangerous text stays dangerous by this definition, so one that has some
/// already gets one more, and reading takes exactly one away: no text is changed by going out and coming in.
/// </remarks>
internal static class FormulaGuard
{
    private const char Mark = '\'';

    public static string Guard(string text) => IsDangerous(text) ? Mark + text : text;

    public static string Unguard(string text) => text.Length > 0 && text[0] == Mark && IsDangerous(text) ? text[1..] : text;

    private static bool IsDangerous(string text)
    {
        foreach (var c in text)
        {
            if (c is '\t' or '\r' or '\n' or '=' or '@' or '\uFF1D' or '\uFF0B' or '\uFF0D' or '\uFF20')
                return true;
            if (c is '+' or '-')
                return !IsSignedNumber(text);
            if (c is not (' ' or Mark or '\u00A0' or '\uFEFF'))
                return false;
        }

        return false;
    }

    private static bool IsSignedNumber(string text)
    {
        for (var i = 1; i < text.Length; i++)
        {
            if (!char.IsAsciiDigit(text[i]) && (text[i] is not (',' or '.') || i == 1))
                return false;
        }

        return text.Length > 1 && text[0] is '+' or '-';
    }
}
