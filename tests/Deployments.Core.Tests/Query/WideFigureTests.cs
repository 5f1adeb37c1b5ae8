using CsCheck;
using Deployments.Tests.Query.Plain;
using static Deployments.Tests.Generators;
using static Deployments.Tests.Query.Reported;

namespace Deployments.Tests.Query;

/// <summary>Numbers beyond 32 bits are as exact as any, and cost only the rows they stand in; beyond 64 bits there is an error and no number.</summary>
public sealed class WideFigureTests
{
    private const string TooLarge =
        "A total is larger than a 64-bit number can hold, 9,223,372,036,854,775,807. Look for figures or changes that are far too large, or ask for shorter periods or for less at once.";

    private static readonly IReadOnlyList<CalendarPeriod> Days = CalendarPeriods.Days("2016-02-01", "2016-03-31", "2016-04-15", "2016-04-30", "2016-06-01");
    private static readonly IReadOnlyList<CalendarPeriod> Months = CalendarPeriods.Months("2016-02", "2016-06");
    private static readonly string[] Nations = ["USA", "FRA", "DEU", "ITA"];

    /// <summary>Few forces of enormous size, as no validated dataset holds them.</summary>
    private static readonly Gen<Dataset> Enormous =
        from sizes in Sizes.Array[2, 8]
        from bounds in Sizes.Array[8]
        from days in Gen.Int[0, 80].Array[8]
        from published in Gen.Int[0, 120].Array[8]
        select Of(sizes, bounds, days, published);

    private static Gen<long> Sizes => Gen.OneOf(Gen.Long[0, 100], Gen.Long[int.MaxValue - 1, (long)int.MaxValue + 1], Gen.Long[1L << 59, 1L << 61], Gen.Long[long.MaxValue / 2, long.MaxValue]);

    private static readonly Func<TroopQuery, TroopQuery>[] Refinements =
        [q => q, q => q, q => q.AsKnownOn("2016-03-20"), q => q.SettledBy(Settlement.Envelope), q => q.From("USA", "FRA"), q => q.CarriedForwardAtMost(20)];

    [Fact]
    public void ChangesBeyondThirtyTwoBits_AnswerAsThePlainRules()
    {
        var data = Pushed();
        foreach (var facets in (Facet[][])[[], [Facet.Nation], [Facet.Operation], [Facet.Nation, Facet.Category]])
        {
            foreach (var rule in (PeriodRule[])[PeriodRule.AtEnd, PeriodRule.Peak, PeriodRule.Lowest, PeriodRule.PersonDays])
            {
                var query = data.Troops(Stage.Deployed).By(facets);
                Assert.Equal(Numbers(PlainEngine.Answer(data, query.Options, rule, Days)), Numbers(Engine.Answer(data, query.Options, rule, Days)));
            }
        }

        Assert.Equal("6,200,000,007", data.Troops(Stage.Deployed).Text("2016-06-01"));
    }

    [Fact]
    public void RowsBesideAWideOne_StayNarrow()
    {
        var data = Pushed();
        var totals = data.Groundwork.RollUpFor(data.Troops(Stage.Deployed).Options);

        Assert.False(totals.Timeline.MayOverflow);
        Assert.True(totals.Of(data.Groundwork.ContributorNumbers["FRA"])!.IsNarrow);
        Assert.False(totals.Of(data.Groundwork.ContributorNumbers["USA"])!.IsNarrow);
    }

    [Fact]
    public void TotalOfExactlyTheLargestNumber_IsThatNumber()
    {
        var data = new Fixture().Force("a", Level("2016-03-01", long.MaxValue - 7)).Force("b", f => f with { Contributor = "FRA" }, Level("2016-03-01", 7)).BuildUnchecked();

        Assert.Equal(long.MaxValue, data.Troops(Stage.Deployed).By(Facet.Nation).On("2016-04-01").Total("2016-04-01").Best);
    }

    [Theory]
    [InlineData(long.MaxValue, 1)]
    [InlineData(long.MaxValue, long.MaxValue)]
    [InlineData((1L << 62) + 1, 1L << 62)]
    public void TotalBeyondSixtyFourBits_IsAnError_OnlyWhereItIsAskedFor(long one, long other)
    {
        var data = new Fixture().Force("a", Level("2016-03-01", one)).Force("b", f => f with { Contributor = "FRA" }, Level("2016-05-01", other)).BuildUnchecked();
        var troops = data.Troops(Stage.Deployed);

        foreach (var query in (TroopQuery[])[troops, troops.By(Facet.Nation), troops.By(Facet.Operation)])
        {
            Assert.Equal(one, query.On("2016-04-01").Total("2016-04-01").Best);
            Assert.Equal(TooLarge, Assert.Throws<OverflowException>(() => query.On("2016-06-01")).Message);
            Assert.Throws<OverflowException>(() => Numbers(PlainEngine.Answer(data, query.Options, PeriodRule.AtEnd, CalendarPeriods.Days("2016-06-01"))));
        }

        Assert.Equal(other, troops.From("FRA").On("2016-06-01").Total("2016-06-01").Best);
    }

    [Fact]
    public void PersonDaysBeyondSixtyFourBits_AreAnError()
    {
        var data = new Fixture().Force("a", Level("2016-03-01", long.MaxValue / 3)).BuildUnchecked();
        var troops = data.Troops(Stage.Deployed).By(Facet.Nation);

        Assert.Equal(3 * (long.MaxValue / 3), troops.PersonDays(CalendarPeriods.Span("2016-03-30/2016-04-01")).Cells.First().PersonDays?.Low);
        Assert.Equal(TooLarge, Assert.Throws<OverflowException>(() => troops.PersonDays(CalendarPeriods.Span("2016-03-30/2016-04-02"))).Message);
    }

    /// <summary>The engine has all rows and the total at once, the plain rules one cell after another: where one of those fails the engine does.</summary>
    [Fact]
    public void EnormousFigures_AnswerAsThePlainRules_OrFailAsThey() =>
        Gen.Select(Enormous, OneOf(Refinements), OneOf<Facet[]>([], [Facet.Nation], [Facet.Operation], [Facet.Alliance]), OneOf(PeriodRule.AtEnd, PeriodRule.Peak)).Sample(
            (data, refine, facets, rule) =>
            {
                // The engine adds up all days from the first period to the last, so that for a peak they follow one another.
                var (query, periods) = (refine(data.Troops(Stage.Deployed)).By(facets), rule == PeriodRule.Peak ? Months : Days);
                Assert.Equal(
                    Outcome(() => PlainEngine.Answer(data, query.Options, rule, periods)),
                    Outcome(() => Engine.Answer(data, query.Options, rule, periods)));
            },
            iter: Often.Times(400));

    private static Dataset Pushed()
    {
        var changes = Enumerable.Range(1, 30).Select(day => Change($"2016-04-{day:00}", "+100000000")).ToArray();
        return new Fixture()
            .Force("a", [Level("2016-03-01", 100_000_000), .. changes])
            .Force("b", f => f with { Operation = "other" }, [Level("2016-03-01", 100_000_000), .. changes])
            .Force("c", f => f with { Contributor = "FRA" }, Level("2016-03-01", 7))
            .Build();
    }

    private static Dataset Of(long[] sizes, long[] bounds, int[] days, int[] published)
    {
        var (fixture, first) = (new Fixture(), new LocalDate(2016, 2, 10));
        for (var i = 0; i < sizes.Length; i++)
        {
            var nation = Nations[i % 3];
            var (low, high) = (Math.Min(sizes[i], bounds[i]), Math.Max(sizes[i], bounds[i]));
            fixture.Force(
                $"f{i}", f => f with { Contributor = nation, Operation = i % 2 == 0 ? "op" : "other" },
                Said(first.PlusDays(days[i]), i % 2 == 0 ? low : TroopCount.Between(low, high), first.PlusDays(published[i])),
                Said(first.PlusDays(days[i] + 30), bounds[^(i + 1)], first.PlusDays(published[i] + 20)));
        }

        return fixture.BuildUnchecked();
    }

    private static TroopReport Said(LocalDate on, TroopCount count, LocalDate published) => Level(on.ToString("uuuu-MM-dd", null), count, published: published.ToString("uuuu-MM-dd", null));

    private static string Outcome(Func<TableAnswer> ask)
    {
        try
        {
            return Numbers(ask());
        }
        catch (OverflowException)
        {
            return "too large";
        }
    }

    private static string Numbers(TableAnswer answer) => string.Join(
        Environment.NewLine,
        Enumerable.Range(0, answer.Rows.Count + 1).SelectMany(row => Enumerable.Range(0, answer.Periods.Count).Select(period =>
            answer.NumbersOf(row, period) is var n ? $"{(row < answer.Rows.Count ? answer.Rows[row] : "total")} {answer.Periods[period].Name}: {n.State} {n.Low} {(n.Low == n.High ? n.Low : n.Best)} {n.High} {n.UnknownDays}" : "")));
}
