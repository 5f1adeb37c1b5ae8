using System.Globalization;
using System.Runtime.CompilerServices;

namespace Deployments;

/// <summary>Reads figures: plain digits at once, any other text once.</summary>
internal sealed class FigureReader
{
    private const int FewDigits = 9;
    private readonly FigureColumn figure;
    private readonly Pool<TroopCount> counts;
    private readonly List<MissingText> missing;
    private readonly bool looksLikeFigure;
    private readonly Dictionary<string, ReadFigure> known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ReadFigure>.AlternateLookup<ReadOnlySpan<char>> byText;
    private readonly Dictionary<(string, string, string), ReadFigure> bounded = [];

    public FigureReader(FigureColumn figure, TableMapping mapping, Pool<TroopCount> counts)
    {
        (this.figure, this.counts) = (figure, counts);
        missing = [.. figure.MissingTexts, .. mapping.MissingTexts];
        looksLikeFigure = missing.Exists(m => m.Text.Trim() is { Length: > 0 } text && char.IsAsciiDigit(text[0]));
        byText = known.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public ReadFigure Read(ReadOnlySpan<char> text)
    {
        if (text.Length is > 0 and <= FewDigits && figure.Kind != FigureKind.Change && !looksLikeFigure && TryDigits(text, out var digits))
            return new ReadFigure(FigureForm.Level, digits);
        if (!looksLikeFigure && figure.Kind != FigureKind.Change && PlainBounds.TryRead(text, out var bounds))
            return Held(bounds, FigureForm.Level, FigureForm.PooledLevel);
        if (!byText.TryGetValue(text, out var read))
            known.Add(text.ToString(), read = Understand(text.ToString()));
        return read;
    }

    /// <summary>A figure with bounds in columns of their own; a blank upper bound is open, and the figure between them may be blank.</summary>
    public ReadFigure Read(ReadOnlySpan<char> text, ReadOnlySpan<char> low, ReadOnlySpan<char> high, bool hasHigh)
    {
        if (low.IsEmpty && high.IsEmpty)
            return Read(text);
        var key = (text.ToString(), low.ToString(), high.ToString());
        if (!bounded.TryGetValue(key, out var read))
            bounded.Add(key, read = Bounded(key, hasHigh));
        return read;
    }

    /// <summary>What a text means that depends on the row.</summary>
    /// <param name="text">The text.</param>
    /// <param name="day">The date of the row.</param>
    public ReadFigure On(ReadOnlySpan<char> text, EdtfDate day)
    {
        foreach (var entry in missing)
        {
            if (IsMeant(entry, text.ToString()) && (entry.During is not { } during || (day.Earliest is { } first && during.ToSpan().Contains(first))))
                return Meant(entry);
        }

        return OfText(text.ToString());
    }

    /// <summary>What a meaning makes of a cell without a figure.</summary>
    public static ReadFigure Meant(MissingMeaning meaning) => Meant(new MissingText("", meaning));

    /// <summary>The figure that was read, as a count.</summary>
    public TroopCount CountOf(ReadFigure read) =>
        read.Form is FigureForm.Level or FigureForm.Increase or FigureForm.Decrease ? TroopCount.Exactly(read.Number) : counts.Values[read.Number];

    private static bool TryDigits(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c))
                return false;
            number = (number * 10) + (c - '0');
        }

        return true;
    }

    private ReadFigure Understand(string text)
    {
        foreach (var entry in missing.Where(m => IsMeant(m, text)))
            return entry is { During: null, ElsewhereColumn: null } ? Meant(entry) : new ReadFigure(FigureForm.None, 0) { DependsOnRow = true };
        return OfText(text);
    }

    private static bool IsMeant(MissingText entry, string text) => string.Equals(entry.Text.Trim(), text, StringComparison.OrdinalIgnoreCase);

    private ReadFigure OfText(string text)
    {
        if (text.Length == 0)
            return Refused("The figure is blank, and the mapping does not say what that means; expected a figure, or a missing text \"\" in the mapping.");
        return figure.Kind == FigureKind.Change ? Change(text) : Level(WithoutDecimals(text));
    }

    private static ReadFigure Meant(MissingText entry) => entry.Means switch
    {
        MissingMeaning.NothingSaid => new ReadFigure(FigureForm.None, 0, IsSilent: true),
        MissingMeaning.Zero => new ReadFigure(FigureForm.Level, 0),
        MissingMeaning.NotReported => new ReadFigure(FigureForm.None, 0, MissingReason.NotReported),
        MissingMeaning.Withheld => new ReadFigure(FigureForm.None, 0, MissingReason.Withheld),
        MissingMeaning.CannotExist => new ReadFigure(FigureForm.None, 0, MissingReason.CannotExist),
        MissingMeaning.IncludedElsewhere => new ReadFigure(FigureForm.None, 0, MissingReason.IncludedElsewhere, Remark: new FigureRemark(entry.Elsewhere, entry.ElsewhereColumn)),
        _ => new ReadFigure(FigureForm.None, 0, MissingReason.UnknownSize),
    };

    private ReadFigure Level(string text)
    {
        if (text is ['-' or '\u2212', >= '0' and <= '9', ..] && PlainNumber.TryInteger(text[1..].Replace(",", "", StringComparison.Ordinal), out _))
            return new ReadFigure(FigureForm.None, 0, MissingReason.Correction, Printed: true);
        return TroopCount.TryParse(text, out var count, out var error) ? Held(count, FigureForm.Level, FigureForm.PooledLevel) : Refused(error);
    }

    private ReadFigure Change(string text)
    {
        if (!TroopChange.TryParse(text, out var change, out var error))
            return Refused(error);
        return change.IsDecrease ? Held(change.Size, FigureForm.Decrease, FigureForm.PooledDecrease) : Held(change.Size, FigureForm.Increase, FigureForm.PooledIncrease);
    }

    private ReadFigure Held(TroopCount count, FigureForm inPlace, FigureForm pooled) =>
        ReportColumns.IsHeldInPlace(count) ? new ReadFigure(inPlace, (int)count.Low) : new ReadFigure(pooled, counts.Index(count));

    private ReadFigure Bounded((string Best, string Low, string High) cells, bool hasHigh)
    {
        var numbers = new long?[3];
        foreach (var (text, at) in new[] { (cells.Low, 0), (cells.Best, 1), (cells.High, 2) })
        {
            if (text.Length == 0 || missing.Exists(m => string.Equals(m.Text.Trim(), text, StringComparison.OrdinalIgnoreCase)))
                continue;
            if (!TroopCount.TryParse(WithoutDecimals(text), out var count, out var error))
                return Refused(error);
            if (!count.IsExact)
                return Refused($"{Excerpt.Of(text)} is not one number; expected a whole number beside bounds in columns of their own.");
            numbers[at] = count.Low;
        }

        var (low, best, high) = (numbers[0] ?? 0, numbers[1], hasHigh ? numbers[2] : numbers[1]);
        if (low > high || best < low || best > high)
            return Refused(FormattableString.Invariant($"The bounds {low:#,0} to {high:#,0} and the figure {best:#,0} between them contradict each other; expected low, figure and high in this order."));
        return Held(TroopCount.FromNumbers(low, best, high), FigureForm.Level, FigureForm.PooledLevel);
    }

    // Statistics packages write whole numbers as 423.0 where the column has gaps.
    private static string WithoutDecimals(string text) => text.EndsWith(".0", StringComparison.Ordinal) && !text.AsSpan(0, text.Length - 2).ContainsAny(".,") ? text[..^2] : text;

    private static ReadFigure Refused(string sentence) => new(FigureForm.None, 0, Remark: new FigureRemark(Refusal: sentence));
}
