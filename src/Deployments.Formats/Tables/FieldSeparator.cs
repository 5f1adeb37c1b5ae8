namespace Deployments;

/// <summary>Which characters can stand between the fields of a table in text.</summary>
internal static class FieldSeparator
{
    /// <summary>Those that can, in words.</summary>
    public const string Expected = "a comma, a semicolon, a tab or another ASCII character that is no quotation mark, apostrophe, line end, letter, digit, dot or minus sign";

    public static bool CanBe(char separator) =>
        char.IsAscii(separator) && !char.IsAsciiLetterOrDigit(separator) && separator is not ('"' or '\r' or '\n' or '\'' or '.' or '-');
}
