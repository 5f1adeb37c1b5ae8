using System.Globalization;

namespace Deployments;

/// <summary>A daily total averaged over all days of a period: an exact fraction until it is displayed.</summary>
/// <param name="Sum">The sum of the daily totals.</param>
/// <param name="Days">The days of the period, all of them.</param>
/// <remarks>The default value is of no days and says nothing: at least 0.</remarks>
public readonly record struct TroopAverage(PersonDays Sum, int Days)
{
    /// <summary>The lower bound.</summary>
    public decimal Low => Sum.Low / Divisor;

    /// <summary>The best estimate; absent where a day has none.</summary>
    public decimal? Best => Sum.Best / Divisor;

    /// <summary>The upper bound; absent where a day is open above.</summary>
    public decimal? High => Sum.High / Divisor;

    /// <summary>The bounds, rounded to one decimal.</summary>
    public override string ToString() => Low == High ? Text(Low) : Best is { } best ? $"{BoundsText} (best {Text(best)})" : BoundsText;

    /// <summary>The best figure first, and its bounds beside it.</summary>
    internal ShownFigure Shown => Low == High ? new(Text(Low)) : Best is { } best ? new(Text(best), BoundsText) : new(BoundsText);

    private string BoundsText => High switch
    {
        null => $"at least {Text(Low)}",
        { } high when Low == 0 && Best is null => $"up to {Text(high)}",
        { } high => $"{Text(Low)}-{Text(high)}",
    };

    private decimal Divisor => Math.Max(Days, 1);

    private static string Text(decimal number) => number.ToString("#,0.0", CultureInfo.InvariantCulture);
}
