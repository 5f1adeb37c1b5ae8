namespace Deployments;

/// <summary>Texts that take the place of one that cannot be read.</summary>
internal static class StandIn
{
    /// <summary>A name or an id that nobody writes: it begins with the replacement character, and no other number has the same.</summary>
    public static string Name(int number) => FormattableString.Invariant($"\uFFFD{number}");

    /// <summary>Texts of which every kind of value reads one: a name, a date, a change, and codes of each form.</summary>
    public static IEnumerable<string> Texts(int number) => [Name(number), "2000", "+1", "XX", "XXX", "001", "1", "XXXX"];
}
