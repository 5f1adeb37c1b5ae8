using System.Collections.Frozen;
using System.Text;

namespace Deployments;

/// <summary>The text form of an enum: its name in small letters with hyphens, such as <c>staff-officers</c>; in sentences the hyphens are spaces.</summary>
internal static class Words<T>
    where T : struct, Enum
{
    private static readonly FrozenDictionary<T, string> Texts = Enum.GetValues<T>().ToFrozenDictionary(v => v, v => Hyphenate(v.ToString()));
    private static readonly FrozenDictionary<string, T> ByText = Texts.ToFrozenDictionary(p => p.Value, p => p.Key, StringComparer.Ordinal);

    /// <summary>All text forms, in the order of declaration.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Enum.GetValues<T>().Select(v => Texts[v])];

    public static string Expected { get; } = "one of " + string.Join(", ", All.Select(t => $"\"{t}\""));

    /// <summary>The value itself; one that the enum does not have is a caller's mistake, never another value.</summary>
    public static T Defined(T value, string parameter) => Texts.ContainsKey(value)
        ? value
        : Errors.OutOfRange<T>($"There is no {typeof(T).Name} {value}; expected one of {string.Join(", ", Enum.GetNames<T>())}.", parameter, value);

    public static string Text(T value) => Texts.TryGetValue(value, out var text) ? text : "undefined";

    public static string Phrase(T value) => Text(value).Replace('-', ' ');

    public static bool TryParse(string text, out T value) => ByText.TryGetValue(text, out value);

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
