using System.Globalization;

namespace Deployments;

/// <summary>Reads numbers written plainly, in the same way on every machine. The framework's own reading also takes NUL characters after a number; here they are none of it.</summary>
internal static class PlainNumber
{
#pragma warning disable RS0030 // The one place that calls the framework's own.
    /// <summary>A whole number in digits alone.</summary>
    public static bool TryDigits(ReadOnlySpan<char> text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && !text.EndsWith('\0');

    /// <summary>A whole number in digits, with or without a sign before it.</summary>
    public static bool TryInteger(ReadOnlySpan<char> text, out long number) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number) && !text.EndsWith('\0');

    /// <summary>A number with a decimal point, or with an exponent where the style allows one; not infinite.</summary>
    public static bool TryReal(ReadOnlySpan<char> text, NumberStyles style, out double number) =>
        double.TryParse(text, style, CultureInfo.InvariantCulture, out number) && double.IsFinite(number) && !text.EndsWith('\0');
#pragma warning restore RS0030
}
