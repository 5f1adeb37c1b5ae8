namespace Deployments;

/// <summary>Reads counts as the library writes them, <c>450-480</c> and <c>450-480 (best 470)</c>, of which large tables have many; all else is for the phrases.</summary>
internal static class PlainBounds
{
    private const string BestMark = " (best ";
    private const int FewDigits = 9;

    public static bool TryRead(ReadOnlySpan<char> text, out TroopCount count)
    {
        count = default;
        if (!TryNumber(ref text, out var low) || text.IsEmpty || text[0] != '-')
            return false;
        text = text[1..];
        if (!TryNumber(ref text, out var high) || high < low)
            return false;
        if (text.IsEmpty)
        {
            count = TroopCount.Between(low, high);
            return true;
        }

        if (!text.StartsWith(BestMark) || text[^1] != ')')
            return false;
        text = text[BestMark.Length..];
        if (!TryNumber(ref text, out var best) || text is not ")" || best < low || best > high)
            return false;
        count = TroopCount.Between(low, high, best);
        return true;
    }

    private static bool TryNumber(ref ReadOnlySpan<char> text, out int number)
    {
        (number, var length) = (0, 0);
        while (length < text.Length && length < FewDigits && char.IsAsciiDigit(text[length]))
            number = (number * 10) + (text[length++] - '0');
        text = text[length..];
        return length > 0 && (text.IsEmpty || !char.IsAsciiDigit(text[0]));
    }
}
