namespace Deployments;

public static partial class TroopPhrases
{
    private static string? ReadUnknown(Numeral first, Numeral second, out TroopCount count)
    {
        count = TroopCount.Unknown;
        return null;
    }

    private static string? ReadNumber(Numeral number, Numeral second, out TroopCount count)
    {
        count = TroopCount.Exactly(number.Value);
        return null;
    }

    private static string? ReadRange(Numeral low, Numeral high, out TroopCount count)
    {
        count = default;
        var lowMayBeShortened = (high.HasScale && !low.HasScale) || TroopCount.ReadsAsShorthand(low.Value, high.Value);
        if (!lowMayBeShortened)
            return ReadBounds(low, high, out count);
        var (l, h) = (TroopCount.Number(low.Value), TroopCount.Number(high.Value));
        return $"the low end may be {l} or shortened from a larger number; write both ends in full, for example \"15,000-20,000\", or \"at least {l} and at most {h}\"";
    }

    private static string? ReadBounds(Numeral low, Numeral high, out TroopCount count)
    {
        count = default;
        if (high.Value < low.Value)
            return $"its high end {TroopCount.Number(high.Value)} is below its low end {TroopCount.Number(low.Value)}; write the smaller number first";
        count = TroopCount.Between(low.Value, high.Value);
        return null;
    }

    private static string? ReadUpTo(Numeral number, Numeral second, out TroopCount count)
    {
        count = TroopCount.AtMost(number.Value);
        return null;
    }

    private static string? ReadFewerThan(Numeral number, Numeral second, out TroopCount count)
    {
        count = default;
        if (number.Value < 1)
            return "no count is below 0; write \"0\" for none";
        count = TroopCount.AtMost(number.Value - 1);
        return null;
    }

    private static string? ReadAtLeast(Numeral number, Numeral second, out TroopCount count)
    {
        count = TroopCount.AtLeast(number.Value);
        return null;
    }

    private static string? ReadMoreThan(Numeral number, Numeral second, out TroopCount count)
    {
        count = default;
        if (number.Value == long.MaxValue)
            return $"nothing above {TroopCount.Number(long.MaxValue)} can be held";
        count = TroopCount.AtLeast(number.Value + 1);
        return null;
    }

    private static string? ReadNearly(Numeral number, Numeral second, out TroopCount count)
    {
        count = default;
        if (number.Value < 2)
            return "\"nearly\" needs a number of 2 or more; write \"0\" or \"1\"";
        count = TroopCount.Between(Math.Max(0, number.Value - Math.Max(2, number.Unit / 2)), number.Value - 1);
        return null;
    }

    private static string? ReadAbout(Numeral number, Numeral second, out TroopCount count)
    {
        count = default;
        var margin = Math.Max(1, number.Unit / 2);
        if (number.Value > long.MaxValue - margin)
            return $"\"about\" that number reaches above {TroopCount.Number(long.MaxValue)}, the largest number that can be held";
        count = TroopCount.Between(Math.Max(0, number.Value - margin), number.Value + margin, number.Value);
        return null;
    }
}
