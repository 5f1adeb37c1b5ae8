using System.Runtime.Intrinsics;
using CsCheck;

namespace Deployments.Tests.Query;

public sealed class DayBlocksTests
{
    private static readonly Gen<Vector128<int>> Totals =
        Gen.Select(Gen.Int[0, 3], Gen.Int[0, 5], Gen.Int[0, 9], Gen.Int[0, 2]).Select((low, best, high, figures) => Vector128.Create(low, best, high, figures) * 1_000_000);

    private static readonly Gen<(int From, int Days)> Spans = Gen.Select(Gen.Int[-40, 240], Gen.Int[1, 200]);

    [Fact]
    public void Peak_OfAnyPeriod_IsThatOfItsDaysOneByOne() => Any((blocks, days, first, from, until) =>
    {
        var most = Vector128<int>.Zero;
        foreach (var day in On(days, first, from, until))
            most = Vector128.Max(most, day.Total);
        Assert.Equal(most, blocks.Peak(from, until));
    });

    [Fact]
    public void Sum_OfAnyPeriod_IsThatOfItsDaysOneByOne() => Any((blocks, days, first, from, until) =>
    {
        var all = Vector256<long>.Zero;
        foreach (var day in On(days, first, from, until))
            all += Vector256.Create(Vector128.WidenLower(day.Total), Vector128.WidenUpper(day.Total));
        Assert.Equal(all, blocks.Sum(from, until));
    });

    [Fact]
    public void FirstWith_TheGreatestBest_IsTheFirstDayThatHasIt() => Any((blocks, days, first, from, until) =>
    {
        var figures = On(days, first, from, until).Where(d => d.Total[3] > 0).ToList();
        var most = figures.Count == 0 ? 0 : figures.Max(d => d.Total[1]);
        var expected = figures.Where(d => d.Total[1] == most).Select(d => d.Day).FirstOrDefault(from);
        Assert.Equal(expected, blocks.FirstWith(most, from, until));
    });

    private static void Any(Action<DayBlocks, Vector128<int>[], int, int, int> holds) =>
        Gen.Select(Totals.Array[1, 200], Gen.Int[-5, 5], Spans).Sample((days, first, span) => holds(new DayBlocks(first, days), days, first, span.From, span.From + span.Days));

    /// <summary>The totals of a period's days; before the first day there is none, and the last one goes on for ever.</summary>
    private static IEnumerable<(int Day, Vector128<int> Total)> On(Vector128<int>[] days, int first, int from, int until)
    {
        for (var day = Math.Max(from, first); day < until; day++)
            yield return (day, days[Math.Min(day - first, days.Length - 1)]);
    }
}
