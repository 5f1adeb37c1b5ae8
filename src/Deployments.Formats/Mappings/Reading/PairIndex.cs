namespace Deployments;

/// <summary>Numbers for pairs of numbers, so that any set of values gets one number step by step.</summary>
internal sealed class PairIndex
{
    private readonly Dictionary<long, int> numbers = [];
    private long last = long.MinValue;
    private int lastNumber;

    public int Of(int first, int second)
    {
        var pair = ((long)first << 32) | (uint)second;
        if (pair == last)
            return lastNumber;
        if (!numbers.TryGetValue(pair, out var number))
            numbers.Add(pair, number = numbers.Count);
        (last, lastNumber) = (pair, number);
        return number;
    }
}
