using System.Reflection;
using System.Runtime.CompilerServices;
using CsCheck;

namespace Deployments.Tests.Query;

/// <summary>What is kept for queries counts its memory right: a budget rests on it.</summary>
public sealed class KeptMemoryTests
{
    private static readonly IReadOnlyList<CalendarPeriod> Months = CalendarPeriods.Months("2016-01", "2017-12");

    private static readonly Func<Dataset, TroopQuery>[] Questions =
    [
        d => d.Troops(Stage.Deployed).By(Facet.Nation),
        d => d.Troops(Stage.Deployed).By(Facet.Nation).AsKnownOn("2017-05-05"),
        d => d.Troops(Stage.Deployed).By(Facet.Nation).AsKnownOn("2016-09-01"),
        d => d.Troops(Stage.Deployed).SettledBy(Settlement.Envelope).CarriedForwardAtMost(60).By(Facet.Theatre),
    ];

    // What belongs to the thing that is kept and to nothing else.
    private static readonly Type[] Owned = [typeof(TimelineKnowledge), typeof(ResolvedPools), typeof(EarliestPublished), typeof(RowHistory), typeof(DayBlocks)];

    [Fact]
    public void Bytes_OfTimelinesAndTotals_AreThoseOfTheirArrays() =>
        Gen.Select(Generators.Datasets, Generators.OneOf(Questions)).Sample(
            (data, question) =>
            {
                question(data).AtEnds(Months);
                var kept = Kept(data).Where(k => k is Timeline or RollUp).ToList();

                Assert.NotEmpty(kept);
                Assert.All(kept, k => Assert.Equal(BytesOfArrays(k), k.Bytes));
            },
            iter: Often.Times(60));

    // Sums beyond 32 bits take twice the room.
    [Fact]
    public void Bytes_OfTotalsOfWideFigures_AreThoseOfTheirArrays()
    {
        var data = new Fixture().Force("a", [.. Enumerable.Range(1, 28).Select(day => Reported.Level($"2016-01-{day:00}", 5_000_000_000 + day))]).Force("b", Reported.Without("2016-01-05", MissingReason.Withheld)).BuildUnchecked();
        Questions[0](data).AtEnds(Months);
        var totals = Kept(data).OfType<RollUp>().Single();

        Assert.False(totals.Total.IsNarrow);
        Assert.Equal(BytesOfArrays(totals), totals.Bytes);
    }

    [Fact]
    public void Bytes_OfAPlan_AreNotFewerThanThoseOfItsArrays() =>
        Gen.Select(Generators.Datasets, Generators.OneOf(Questions)).Sample(
            (data, question) =>
            {
                question(data).AtEnds(Months);
                var plans = Kept(data).OfType<QueryPlan>().ToList();

                Assert.NotEmpty(plans);
                Assert.All(plans.SelectMany(p => p.Groups), g => Assert.InRange(g.Bytes, 100 + (8L * g.Members.Count) + SizeOf(g.Slots) + SizeOf(g.Edges) + (40L * (g.Wholes.Edges.Length + 1) * g.Slots.Length), long.MaxValue));
                Assert.All(plans, p => Assert.InRange(p.Bytes, BytesOfArrays(p) + p.Groups.Sum(g => SizeOf(g.Slots) + SizeOf(g.Edges)) + (p.Rows.Count * 64L), long.MaxValue));
            },
            iter: Often.Times(20));

    // What was known on a day shares what is known now, and counts only what is its own.
    [Fact]
    public void Bytes_AsKnownOnADay_AreThoseOfWhatDiffers()
    {
        var data = new Fixture().Force("a", [.. Enumerable.Range(1, 28).Select(day => Reported.Level($"2016-01-{day:00}", 100 + day, published: $"2016-01-{day:00}"))]).Build();
        data.Troops(Stage.Deployed).By(Facet.Nation).AsKnownOn("2016-01-20").AtEnds(Months);
        var (totals, timelines) = (Kept(data).OfType<RollUp>().ToList(), Kept(data).OfType<Timeline>().ToList());

        Assert.Equal((2, 1), (totals.Count, totals.Count(t => t.Full is not null)));
        Assert.Equal((2, 1), (timelines.Count, timelines.Count(t => t.Full is not null)));
        Assert.All([.. totals, .. timelines], (IKept k) => Assert.Equal(BytesOfArrays(k), k.Bytes));
    }

    private static IEnumerable<IKept> Kept(Dataset data) =>
        ((Dictionary<object, IKept>)typeof(Keeper).GetField("found", BindingFlags.Instance | BindingFlags.NonPublic)!.GetValue(data.Keeper)!).Values;

    private static long BytesOfArrays(IKept kept)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        foreach (var below in kept.RestsOn)
            Count(below, seen);
        return Count(kept, seen);
    }

    private static long Count(object holder, HashSet<object> seen)
    {
        var bytes = 0L;
        foreach (var value in holder.GetType().GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).Select(f => f.GetValue(holder)))
        {
            if (value is null || (value is not Array && !Owned.Contains(value.GetType())) || !seen.Add(value))
                continue;
            bytes += value is Array array ? SizeOf(array) + array.OfType<RowHistory>().Where(seen.Add).Sum(h => Count(h, seen)) : Count(value, seen);
        }

        return bytes;
    }

    private static long SizeOf(Array array) =>
        array.LongLength * (int)typeof(Unsafe).GetMethod(nameof(Unsafe.SizeOf))!.MakeGenericMethod(array.GetType().GetElementType()!).Invoke(null, null)!;
}
