using System.Buffers;
using System.Text;

namespace Deployments;

/// <summary>Makes texts harmless that a spreadsheet would run as formulas, and takes that back.</summary>
/// <remarks>
/// A dangerous text gets one apostrophe before it. With apostrophes before it a dangerous text stays dangerous by this definition, so one that has some
/// already gets one more, and reading takes exactly one away: no text is changed by going out and coming in. The same holds for each part of a text that
/// becomes a cell of its own where a program splits lines at another sign than the one that was written: Excel does so wherever the comma is a decimal
/// point, and then quotation marks keep nothing together that does not begin with them.
/// </remarks>
/// <param name="delimiter">What stands between the fields.</param>
internal sealed class FormulaGuard(char delimiter)
{
    /// <summary>The signs at which some program splits lines into fields.</summary>
    public const string Splitting = ",;\t\r\n";

    private const string Mark = "'";
    private readonly SearchValues<char> splits = SearchValues.Create(string.Concat(Splitting.Where(c => c != delimiter)));

    public string Guard(string text) => Changed(text, static part => Mark + part);

    public string Unguard(string text) => text.Contains(Mark, StringComparison.Ordinal) ? Changed(text, static part => part.StartsWith(Mark, StringComparison.Ordinal) ? part[1..] : part) : text;

    /// <summary>The text with each dangerous part of it changed; of the first part it is the whole text that counts.</summary>
    private string Changed(string text, Func<string, string> change)
    {
        var end = text.AsSpan().IndexOfAny(splits);
        if (end < 0)
            return IsDangerous(text, isFirst: true) ? change(text) : text;
        var changed = new StringBuilder(text.Length + 2);
        for (var start = 0; ; end = text.AsSpan(start).IndexOfAny(splits) is >= 0 and var next ? start + next : text.Length)
        {
            var part = text[start..end];
            changed.Append(IsDangerous(start == 0 ? text : part, isFirst: start == 0) ? change(part) : part);
            if (end == text.Length)
                return changed.ToString();
            changed.Append(text[end]);
            start = end + 1;
        }
    }

    private static bool IsDangerous(ReadOnlySpan<char> text, bool isFirst)
    {
        foreach (var c in text)
        {
            if (c is '\t' or '\r' or '\n' or '=' or '@' or '\uFF1D' or '\uFF0B' or '\uFF0D' or '\uFF20')
                return true;
            if (c is '+' or '-')
                return !IsSignedNumber(text);
            if (c is not (' ' or '\'' or '\u00A0' or '\uFEFF') && (isFirst || c != '"'))
                return false;
        }

        return false;
    }

    private static bool IsSignedNumber(ReadOnlySpan<char> text)
    {
        for (var i = 1; i < text.Length; i++)
        {
            if (!char.IsAsciiDigit(text[i]) && (text[i] is not (',' or '.') || i == 1))
                return false;
        }

        return text.Length > 1 && text[0] is '+' or '-';
    }
}
