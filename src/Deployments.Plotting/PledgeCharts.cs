namespace Deployments;

/// <summary>Charts of pledges.</summary>
public static class PledgeCharts
{
    /// <summary>What was promised beside what is there, pledge by pledge. Changes and pledges of other things than people are said in words.</summary>
    /// <param name="pledges">The pledges, in the order in which they are drawn.</param>
    /// <param name="options">How it is drawn; <see cref="ChartOptions.Largest"/> says how many are shown, 30 if nothing is said.</param>
    /// <example><code>data.Pledges(on: "2016-07-21").ChartDelivery().WriteSvg("pledges.svg");</code></example>
    public static Chart ChartDelivery(this PledgeList pledges, ChartOptions? options = null) => DeliveryChart.Draw(pledges, options ?? new());
}
