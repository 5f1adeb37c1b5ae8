namespace Deployments;

/// <summary>Text from outside as a message repeats it: quoted, short and on one line.</summary>
internal static class Excerpt
{
    public const int Longest = 60;

    public static string Of(ReadOnlySpan<char> text) => $"'{Cut(text)}'";

    /// <summary>The text on one line, cut between whole characters where it is too long, without quotation marks.</summary>
    public static string Cut(ReadOnlySpan<char> text)
    {
        if (text.Length <= Longest)
            return Visible.In(text.ToString());
        var end = char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest;
        return Visible.In(text[..end].ToString()) + "…";
    }
}
