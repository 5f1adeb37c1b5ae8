using System.Globalization;

namespace Deployments;

public readonly partial struct TroopCount
{
    private const string UnknownText = "unknown";

    /// <summary>The source's words where there are any, else the numbers: "5,000", "2,000-3,000 (best 2,500)", "at least 560", "up to 212" or "unknown".</summary>
    /// <remarks>The text reads back as an equal count. A range whose low bound could be taken for thousands, such as 2 to 3,000, is written
    /// "at least 2 and at most 3,000".</remarks>
    public override string ToString() => Words ?? NumbersText();

    /// <summary>Text followed by a count's text, as in <c>"Total: " + count</c>.</summary>
    /// <remarks>Declared because text converts to a count: without it, the text would be read as a number to add.</remarks>
    public static string operator +(string? text, TroopCount count) => string.Concat(text, count.ToString());

    /// <summary>A count's text followed by text, as in <c>count + " troops"</c>.</summary>
    /// <remarks>Declared because text converts to a count: without it, the text would be read as a number to add.</remarks>
    public static string operator +(TroopCount count, string? text) => string.Concat(count.ToString(), text);

    internal static string Number(long number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    /// <summary>Whether "low-high" reads as a shortened "low thousand to high", as "15-20,000" does in the press.</summary>
    internal static bool ReadsAsShorthand(long low, long high) => low is > 0 and < 1000 && low <= high / 1000;

    private string NumbersText()
    {
        if (IsExact)
            return Number(Low);
        if (IsUnknown)
            return UnknownText;
        return Best is { } best ? $"{BoundsText()} (best {Number(best)})" : BoundsText();
    }

    /// <summary>The bounds alone, as text.</summary>
    internal string BoundsText()
    {
        if (High is not { } high)
            return $"at least {Number(Low)}";
        if (Low == 0)
            return $"up to {Number(high)}";
        return ReadsAsShorthand(Low, high) ? $"at least {Number(Low)} and at most {Number(high)}" : $"{Number(Low)}-{Number(high)}";
    }
}
