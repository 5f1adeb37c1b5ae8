using System.Runtime.CompilerServices;

namespace Deployments;

/// <summary>The text form of an enum: its name in small letters with hyphens, such as <c>staff-officers</c>; in sentences the hyphens are spaces.</summary>
internal static class Words<T>
    where T : struct, Enum
{
    public static WordList List { get; } = new(typeof(T));

    /// <summary>All text forms, in the order of declaration.</summary>
    public static IReadOnlyList<string> All => List.All;

    public static string Expected => List.Expected;

    /// <summary>The value itself; one that the enum does not have is a caller's mistake, never another value.</summary>
    public static T Defined(T value, string parameter) => List.Has(Number(value))
        ? value
        : Errors.OutOfRange<T>($"There is no {typeof(T).Name} {value}; expected one of {string.Join(", ", Enum.GetNames<T>())}.", parameter, value);

    public static string Text(T value) => List.Text(Number(value));

    public static string Phrase(T value) => List.Phrase(Number(value));

    public static bool TryParse(string text, out T value)
    {
        var isKnown = List.TryFind(text, out var number);
        value = Unsafe.BitCast<int, T>(number);
        return isKnown;
    }

    // All our enums are 32 bits wide, and the list refuses any other.
    private static int Number(T value) => Unsafe.BitCast<T, int>(value);
}
