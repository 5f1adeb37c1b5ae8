using System.Text;

namespace Deployments;

/// <summary>The words of an enum by their numbers. Not generic, so that its code is compiled once for all enums.</summary>
internal sealed class WordList
{
    private readonly int[] numbers;
    private readonly string[] texts;
    private readonly string[] phrases;
    private string? expected;

    public WordList(Type type)
    {
        numbers = (int[])Enum.GetValuesAsUnderlyingType(type);
        texts = Enum.GetNames(type);
        phrases = new string[texts.Length];
        for (var i = 0; i < texts.Length; i++)
        {
            texts[i] = Hyphenate(texts[i]);
            phrases[i] = texts[i].Replace('-', ' ');
        }
    }

    /// <summary>All text forms, in the order of the numbers.</summary>
    public IReadOnlyList<string> All => texts;

    public string Expected => expected ??= "one of \"" + string.Join("\", \"", texts) + "\"";

    public bool Has(int number) => Array.IndexOf(numbers, number) >= 0;

    public string Text(int number) => Array.IndexOf(numbers, number) is >= 0 and var i ? texts[i] : "undefined";

    public string Phrase(int number) => Array.IndexOf(numbers, number) is >= 0 and var i ? phrases[i] : "undefined";

    public bool TryFind(ReadOnlySpan<char> text, out int number)
    {
        for (var i = 0; i < texts.Length; i++)
        {
            if (text.SequenceEqual(texts[i]))
            {
                number = numbers[i];
                return true;
            }
        }

        number = 0;
        return false;
    }

    // A lone capital is a grade of its own (reliability A to F) and stays as it is.
    private static string Hyphenate(string name)
    {
        if (name.Length == 1)
            return name;
        var text = new StringBuilder();
        foreach (var c in name)
        {
            if (char.IsUpper(c) && text.Length > 0)
                text.Append('-');
            text.Append(char.ToLowerInvariant(c));
        }

        return text.ToString();
    }
}
