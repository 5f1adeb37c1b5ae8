using System.Text;

namespace Deployments;

/// <summary>Text that is safe to draw: nothing in a name can break a file, hide, or turn the writing of what stands beside it.</summary>
internal static class CleanText
{
    private const char Replacement = '\uFFFD';

    /// <summary>A text in one line: spaces for tabs and line breaks, and a visible sign for control characters, half characters, signs that turn the direction of writing and others that are not seen.</summary>
    public static string Of(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
                clean.Append(rune.Value == '\u00A0' ? '\u00A0' : ' ');
            else if (Visible.IsHidden(rune))
                clean.Append(Replacement);
            else
                clean.Append(rune.ToString());
        }

        return clean.ToString();
    }

    /// <summary>A text cut to a width, with an ellipsis where something is cut.</summary>
    public static string Fit(string text, double width, double size, bool isBold = false)
    {
        if (Typeface.Width(text, size, isBold) <= width)
            return text;
        List<int> ends = [];
        foreach (var rune in text.EnumerateRunes())
            ends.Add((ends.Count > 0 ? ends[^1] : 0) + rune.Utf16SequenceLength);

        // How many characters fit is between these two; a name may be a million long.
        var (fits, tooMany) = (0, ends.Count);
        while (tooMany - fits > 1)
        {
            var half = (fits + tooMany) / 2;
            (fits, tooMany) = Typeface.Width(Cut(half), size, isBold) <= width ? (half, tooMany) : (fits, half);
        }

        return fits == 0 ? "…" : Cut(fits);

        string Cut(int count) => text[..ends[count - 1]].TrimEnd() + "…";
    }

    /// <summary>A text in lines of at most a width; a word that is wider is cut into pieces.</summary>
    public static IReadOnlyList<string> Wrap(string text, double width, double size, bool isBold = false)
    {
        List<string> lines = [];
        var line = "";
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(w => Pieces(w, width, size, isBold)))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (line.Length > 0 && Typeface.Width(longer, size, isBold) > width)
                lines.Add(line);
            line = line.Length > 0 && Typeface.Width(longer, size, isBold) > width ? word : longer;
        }

        if (line.Length > 0)
            lines.Add(line);
        return lines;
    }

    private static IEnumerable<string> Pieces(string word, double width, double size, bool isBold)
    {
        var piece = new StringBuilder();
        foreach (var rune in word.EnumerateRunes())
        {
            if (piece.Length > 0 && Typeface.Width(piece.ToString() + rune, size, isBold) > width)
            {
                yield return piece.ToString();
                piece.Clear();
            }

            piece.Append(rune.ToString());
        }

        if (piece.Length > 0)
            yield return piece.ToString();
    }
}
