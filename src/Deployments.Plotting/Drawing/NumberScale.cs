namespace Deployments;

/// <summary>Numbers from 0 along an axis, with round ticks.</summary>
internal sealed class NumberScale
{
    private readonly double zero;
    private readonly double end;
    private readonly double greatest;

    /// <param name="greatest">The greatest number drawn.</param>
    /// <param name="zero">Where 0 lies.</param>
    /// <param name="end">Where the axis ends.</param>
    /// <param name="ticks">About how many ticks there is room for.</param>
    public NumberScale(double greatest, double zero, double end, int ticks)
    {
        (this.zero, this.end) = (zero, end);
        var step = Step(Math.Max(greatest, 1), ticks);
        this.greatest = Math.Max(greatest, 1);
        Ticks = greatest <= 0 ? [0] : [.. Enumerable.Range(0, (int)(this.greatest / step) + 1).Select(i => i * step)];
    }

    public IReadOnlyList<long> Ticks { get; }

    /// <summary>Where a number lies, to half a pixel, so that edges are sharp and neighbours meet.</summary>
    public double At(double number) => Math.Round((zero + ((end - zero) * Math.Min(number / greatest, 1))) * 2, MidpointRounding.AwayFromZero) / 2;

    /// <summary>A round step: 1, 2 or 5 times a power of ten, and whole.</summary>
    private static long Step(double greatest, int ticks)
    {
        for (var power = 1L; ; power = checked(power * 10))
        {
            foreach (var step in new[] { power, 2 * power, 5 * power })
            {
                if (greatest / step <= ticks)
                    return step;
            }
        }
    }
}
