namespace Deployments;

/// <summary>Classes of size for a heat map, with round bounds.</summary>
internal sealed class SizeClasses
{
    private const int Most = 6;
    private readonly long[] starts;

    /// <param name="greatest">The greatest number, above 0.</param>
    public SizeClasses(long greatest)
    {
        // From the greatest down, about three classes to a power of ten, so that small and large contributors are both told apart.
        List<long> found = [];
        for (var power = 1_000_000_000_000_000_000L; power >= 1 && found.Count < Most - 1; power /= 10)
            found.AddRange(new[] { 5 * power, 2 * power, power }.Where(n => n < greatest && n > 1));
        starts = [1, .. found.Take(Most - 1).Order()];
    }

    public int Count => starts.Length;

    /// <summary>The class of a number above 0.</summary>
    public int Of(long number) => Array.FindLastIndex(starts, s => s <= number);

    public string Text(int number) => number + 1 == starts.Length ? $"{TroopCount.Number(starts[number])} and more"
        : starts[number + 1] - 1 == starts[number] ? TroopCount.Number(starts[number])
        : $"{TroopCount.Number(starts[number])}-{TroopCount.Number(starts[number + 1] - 1)}";
}
