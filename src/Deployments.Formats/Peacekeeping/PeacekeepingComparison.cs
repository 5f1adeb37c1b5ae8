using NodaTime;

namespace Deployments;

/// <summary>The world's figure of one category in two lists of the same day.</summary>
/// <param name="Day">The day of the lists.</param>
/// <param name="Category">The people counted.</param>
/// <param name="First">What the first comes to, with what is unknown in it; absent where it says nothing of the category.</param>
/// <param name="Second">What the second comes to.</param>
/// <param name="Why">What is unknown in either, by name; empty where nothing is.</param>
/// <example>
/// <code>
/// var un = Peacekeeping.LoadContributors("samples/data/un-contributors").Dataset;
/// var same = Peacekeeping.Compare(un, un)[^1];
/// $"{same.Category} on {same.Day:uuuu-MM-dd}: {same.First} and {same.Second}, difference {same.Difference}" // Police on 2013-12-31: 62 and 62, difference 0
/// </code>
/// </example>
public sealed record PeacekeepingComparison(LocalDate Day, PersonnelCategory Category, TroopCount? First, TroopCount? Second, string Why)
{
    /// <summary>Whether both are known and equal, a category of which a list says nothing counting as zero; absent where one is unknown.</summary>
    public bool? Agrees => Known(First) is { } first && Known(Second) is { } second ? first == second : null;

    /// <summary>The second less the first, with what is known of them.</summary>
    public long Difference => checked((Second?.Low ?? 0) - (First?.Low ?? 0));

    /// <summary>The day, the category, both figures and what is unknown.</summary>
    public override string ToString() =>
        Visible.In($"{IsoDay.Text(Day)} {Words<PersonnelCategory>.Text(Category)}: {Text(First)} beside {Text(Second)}{(Agrees == true ? "" : FormattableString.Invariant($", {Difference:+#,0;-#,0;0}"))}{(Why.Length == 0 ? "" : "; " + Why)}");

    private static long? Known(TroopCount? figure) => figure is { } count ? count.Best is { } best && count.IsExact ? best : null : 0;

    private static string Text(TroopCount? figure) => figure is { } count ? count.ToString() : "nothing";
}
