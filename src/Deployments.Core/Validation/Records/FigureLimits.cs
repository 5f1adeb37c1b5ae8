namespace Deployments;

/// <summary>How large a figure can be before it must be a slip of the keyboard.</summary>
internal static class FigureLimits
{
    /// <summary>More pieces of one kind than any force has ever had; carriers and frigates come in tens, vehicles in tens of thousands.</summary>
    public const long MostPieces = 1_000_000;

    public static readonly string ExpectedPeople = $"at most {TroopCount.Number(TroopCount.LargestArmy)} people";
    public static readonly string ExpectedPieces = $"at most {TroopCount.Number(MostPieces)} pieces";

    /// <summary>The largest number that a count names.</summary>
    public static long Largest(TroopCount count) => count.High ?? count.Best ?? count.Low;

    public static string TooManyPeople(string what, TroopCount count) =>
        $"{what} {Excerpt.Of(count.ToString())} is more than {TroopCount.Number(TroopCount.LargestArmy)} people, the largest figure accepted for a single force.";

    public static string TooManyPieces(string what, TroopCount count) =>
        $"{what} {Excerpt.Of(count.ToString())} is more than {TroopCount.Number(MostPieces)} pieces, the largest figure accepted for equipment.";
}
