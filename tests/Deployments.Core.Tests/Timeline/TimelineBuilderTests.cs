using CsCheck;
using Deployments.Tests.Query;
using static Deployments.Tests.Generators;
using static Deployments.Tests.Query.Reported;

namespace Deployments.Tests.Timelines;

/// <summary>The timeline says of every contribution and every day what the rules say of it, plainly read.</summary>
public sealed class TimelineBuilderTests
{
    private static readonly int Times = Often.Times(60);

    private static readonly LocalDate[] FarDays = [new(1, 1, 1), new(1999, 12, 31), new(2030, 1, 1), new(9999, 12, 31)];

    private static readonly IReadOnlyList<LocalDate> ManyDays = [.. DaysFrom(new(2015, 6, 1), new(2018, 12, 31)), .. FarDays];

    private static readonly IReadOnlyList<LocalDate> FewDays = [.. DaysFrom(new(2015, 12, 15), new(2016, 2, 20)), .. FarDays];

    [Fact]
    public void Holdings_AreThoseOfTheRules_OnEveryDay() =>
        Gen.Select(Generators.Datasets, AnyTerms).Sample((data, terms) => AssertAgrees(data, terms, ManyDays), iter: Times, print: Print);

    [Fact]
    public void Holdings_WithinAFewDays_AreThoseOfTheRules_OnEveryDay() =>
        Gen.Select(Generators.FewDays, NearTerms).Sample((data, terms) => AssertAgrees(data, terms, FewDays), iter: 10 * Times, print: Print);

    [Fact]
    public void AsKnownOn_WithinAFewDays_IsWhatBuildingItAnewGives_OnEveryDay() =>
        Gen.Select(Generators.FewDays, NearTerms, Gen.Int[0, 24]).Sample(
            (data, terms, known) => AssertDerived(data, terms with { AsKnownOn = null }, new LocalDate(2016, 1, 1).PlusDays(known), FewDays), iter: 10 * Times);

    [Fact]
    public void Holdings_OfImpreciseDates_AreThoseOfTheRules_OnEveryDay() =>
        Gen.Select(ImpreciseReports, AnyTerms).Sample((data, terms) => AssertAgrees(data, terms, ManyDays), iter: Times, print: Print);

    [Fact]
    public void Holdings_OfExactLevels_AreThoseOfTheRules_OnEveryDay() =>
        Gen.Select(Generators.ExactLevels, AnyTerms).Sample((data, terms) => AssertAgrees(data, terms, ManyDays), iter: Times / 2, print: Print);

    [Fact]
    public void AsKnownOn_IsWhatBuildingItAnewGives_OnEveryDay() =>
        Gen.Select(Gen.OneOf(Generators.Datasets, ImpreciseReports, PlainReports), AnyTerms, Gen.Int[-20, 700]).Sample(
            (data, terms, known) => AssertDerived(data, terms with { AsKnownOn = null }, new LocalDate(2016, 1, 1).PlusDays(known), ManyDays), iter: 4 * Times);

    [Fact]
    public void AsKnownOn_OfPlainReports_IsWhatBuildingItAnewGives_OnEveryDay() =>
        Gen.Select(PlainReports, Gen.Int[-20, 700]).Sample(
            (data, known) => AssertDerived(data, new TimelineTerms { Stage = Stage.Deployed }, new LocalDate(2016, 1, 1).PlusDays(known), ManyDays), iter: 4 * Times);

    [Fact]
    public void Holdings_OfPlainReports_AreThoseOfTheRules_OnEveryDay() =>
        Gen.Select(PlainReports, AnyTerms).Sample((data, terms) => AssertAgrees(data, terms, ManyDays), iter: Times, print: Print);

    // Everything that is made with room for a few grows here.
    [Theory]
    [InlineData(Settlement.MostRecent)]
    [InlineData(Settlement.Envelope)]
    public void Holdings_OfMoreOfEverythingThanUsual_AreThoseOfTheRules_OnEveryDay(Settlement settlement)
    {
        var first = new LocalDate(2016, 1, 1);
        var data = new Fixture()
            .Force("series", [.. Enumerable.Range(0, 12).SelectMany(i => (TroopReport[])[Level("2016-03-01", 100 + i, $"s{i:00}"), Level($"2016-04-{i + 1:00}", 200 - i, $"s{i:00}"), Change($"2016-05-{i + 1:00}", $"+{i + 1}", $"s{11 - i:00}")])])
            .Force("claims", [.. Enumerable.Range(0, 70).Select(i => Level("2016-03-01", 100 + i)), .. Enumerable.Range(0, 1_060).Select(i => Level(Day(first.PlusDays(i)), 300 + i))])
            .Force("changes", [Level("2016-01-01", 1000), .. Enumerable.Range(1, 80).Select(i => Change(Day(first.PlusDays(i)), i % 3 == 0 ? "-7" : "+5"))])
            .Force("one-day", [Level("2016-02-01", 1000), .. Enumerable.Range(0, 70).Select(i => Change("2016-03-01", i % 3 == 0 ? "-7" : "+5")), Level("2016-03-01", 500)])
            .Force("months", [.. Enumerable.Range(0, 20).Select(i => Level($"{2016 + (i / 12)}-{(i % 12) + 1:00}", 100 + i, i % 2 == 0 ? "times" : "post"))])
            .Force("spells", [.. Enumerable.Range(0, 20).Select(i => Level($"{2015 + (i / 6)}-{(i % 6 * 2) + 1:00}", 100 + i, i % 2 == 0 ? "times" : "post"))])
            .Force("keys", [Level("2016-02", 7, "post"), .. Enumerable.Range(0, 600).Select(i => Level(Day(first.PlusDays(i)), 300 + i))])
            .Build();

        AssertAgrees(data, new TimelineTerms { Stage = Stage.Deployed, Settlement = settlement }, ManyDays);
        AssertAgrees(data, new TimelineTerms { Stage = Stage.Deployed, Settlement = settlement, CarriedForward = 45, ComparedWithin = 20 }, ManyDays);

        static string Day(LocalDate day) => EdtfDate.FromDay(day).ToString();
    }

    // A contribution of each kind that is derived in its own way; everything is published on the tenth.
    [Theory]
    [InlineData(9)]
    [InlineData(10)]
    [InlineData(11)]
    public void AsKnownOn_TheDayOfAPublicationAndThoseBesideIt_IsWhatTheRulesSay_OnEveryDay(int known)
    {
        var data = new Fixture()
            .Force("plain", Level("2016-01-05", 10, published: "2016-01-10"), Level("2016-01-05", 20, published: "2016-02-10"), Level("2016-02-05", 30, published: "2016-02-10"))
            .Force("changed", Level("2016-01-05", 10, published: "2016-01-10"), Change("2016-02-01", "+3", published: "2016-02-10"))
            .Force("imprecise", Level("2016-01-05", 10, published: "2016-01-10"), Level("2016-02", 20, published: "2016-02-10"))
            .Force("two-series", Level("2016-01-05", 10, published: "2016-01-10"), Level("2016-02-05", 20, "post", published: "2016-02-10"))
            .Force("ended", f => f with { Life = "2016-01-02/2016-02-20" }, Level("2016-01-05", 10, published: "2016-01-10"), Level("2016-02-05", 20, published: "2016-02-10"))
            .Force("only-then", Level("2016-02-05", 20, published: "2016-02-10"))
            .Force("only-then-changed", Change("2016-02-05", "+20", published: "2016-02-10"))
            .Build();
        var (terms, day) = (new TimelineTerms { Stage = Stage.Deployed }, new LocalDate(2016, 2, known));

        AssertAgrees(data, terms with { AsKnownOn = day }, ManyDays);
        AssertDerived(data, terms, day, ManyDays);
    }

    // Where a tail begins is guessed as if reports came at even distances.
    [Theory]
    [InlineData(5)]
    [InlineData(31)]
    [InlineData(88)]
    public void AsKnownOn_WhereReportsComeAtUnevenDistances_IsWhatBuildingItAnewGives_OnEveryDay(int known)
    {
        var first = new LocalDate(2016, 1, 1);
        var early = Enumerable.Range(0, 90).Select(first.PlusDays).Append(new LocalDate(2018, 6, 1)).ToList();
        var late = Enumerable.Range(0, 90).Select(new LocalDate(2018, 3, 1).PlusDays).Prepend(first).ToList();
        var data = new Fixture().Force("early", [.. early.Select(Published)]).Force("late", [.. late.Select(Published)]).Build();

        AssertDerived(data, new TimelineTerms { Stage = Stage.Deployed }, early[known], ManyDays);
        AssertDerived(data, new TimelineTerms { Stage = Stage.Deployed }, late[known], ManyDays);

        static TroopReport Published(LocalDate day, int i) => Level(IsoDay.Text(day), 10 + i, published: IsoDay.Text(day));
    }

    // What was published in time is copied, more at once than there is room for at first.
    [Fact]
    public void AsKnownOn_WithALongTail_IsWhatBuildingItAnewGives_OnEveryDay()
    {
        var first = new LocalDate(2015, 7, 1);
        var data = new Fixture()
            .Force("many", [.. Enumerable.Range(0, 1_200).Select(i => Level(IsoDay.Text(first.PlusDays(i)), 10 + i, published: "2015-07-01"))])
            .Force("late", Level("2015-07-05", 1, published: "2018-01-01")).Build();

        AssertDerived(data, new TimelineTerms { Stage = Stage.Deployed }, new LocalDate(2017, 1, 1), ManyDays);
    }

    // The figure stays, and what it rests on does not: one of two that say it grows too old.
    [Theory]
    [InlineData(Settlement.Envelope)]
    [InlineData(Settlement.MostReliable)]
    public void Holdings_WhereOneOfTwoEqualFiguresGrowsTooOld_AreThoseOfTheRules_OnEveryDay(Settlement settlement)
    {
        var data = new Fixture().Force("a", Level("2016-01-01", 100), Level("2016-01-05", 100, "post"), Change("2016-03-01", "+1", "post")).Build();

        AssertAgrees(data, new TimelineTerms { Stage = Stage.Deployed, Settlement = settlement, CarriedForward = 10 }, FewDays);
    }

    [Fact]
    public void AsKnownOn_CanBeCancelled()
    {
        var data = new Fixture().Force("a", Level("2016-03-01", 100, published: "2016-03-01")).Build();
        var full = TimelineBuilder.Build(data, new TimelineTerms { Stage = Stage.Deployed }, new ContributionOrder(data.Contributions));

        Assert.Throws<OperationCanceledException>(() => TimelineBuilder.AsKnownOn(data, full, new LocalDate(2016, 3, 1), null, new CancellationToken(true)));
    }

    [Fact]
    public void Part_OfSomeWork_IsToldWithinItsShare()
    {
        var seen = new Progress();
        var part = new Work(seen, default).Part(0.5, 1).Part(0, 0.5).Progress!;

        part.Report(0);
        Assert.Equal(0.5, seen.Last);
        part.Report(1);
        Assert.Equal(0.75, seen.Last);
        new Work(seen, default).Part(0.25, 0.75).Progress!.Report(0.5);
        Assert.Equal(0.5, seen.Last);
        new Work(seen, default).Part(0.25, 0.75).Progress!.Report(1);
        Assert.Equal(0.75, seen.Last);
        Assert.Null(default(Work).Part(0, 1).Progress);
    }

    [Fact]
    public void Segment_WithABestOfNothing_HasOne()
    {
        Assert.Equal(0, Segment.Certain(0, 0, 5).Possible.Best);
        Assert.Equal(0, Segment.Certain(0, 0, 5).Count.Best);
        Assert.Equal((1L, 2L, 5L), (Segment.Certain(1, 2, 5).Possible.Low, Segment.Certain(1, 2, 5).Possible.Best, Segment.Certain(1, 2, 5).Possible.High));
        Assert.Null(Segment.Certain(1, Segment.None, 5).Possible.Best);
        Assert.Equal(0, Segment.Certain(0, 0, 0).Possible.High);
        Assert.Null(Segment.Certain(0, Segment.None, Segment.None).Possible.High);
        Assert.Equal((0, Segment.None, Segment.None), Segment.Of(Holding.NotYet with { Count = 5 }, -1) is var empty ? (empty.Low, empty.Best, empty.High) : default);
    }

    [Fact]
    public void Level_BeyondThirtyTwoBits_IsWhole()
    {
        var changes = Enumerable.Range(1, 30).Select(day => Change($"2016-04-{day:00}", "+100000000"));
        var data = new Fixture().Force("a", [Level("2016-03-01", 100_000_000), .. changes]).Build();
        var timeline = TimelineBuilder.Build(data, new TimelineTerms { Stage = Stage.Deployed }, new ContributionOrder(data.Contributions));

        Assert.Equal(3_100_000_000, timeline.ValueOf(timeline.Codes[^1]).Low);
        Assert.True(Timeline.IsExact(timeline.Codes[0]));
    }

    [Theory]
    [InlineData(5L, null, 5_000_000_000L)]
    [InlineData(5L, 4_000_000_000L, 5_000_000_000L)]
    [InlineData(5L, 6L, 5_000_000_000L)]
    [InlineData(5L, 4_000_000_000L, null)]
    [InlineData(3_000_000_000L, null, null)]
    [InlineData((long)int.MaxValue, (long)int.MaxValue, (long)int.MaxValue)]
    [InlineData((long)int.MaxValue, (long)int.MaxValue, (long)int.MaxValue + 1)]
    public void Level_WithABoundBeyondThirtyTwoBits_IsWhole(long low, long? best, long? high)
    {
        var data = new Fixture().Force("a", Level("2016-03-01", TroopCounts.Of(low, best, high)), Level("2016-03-05", 7)).BuildUnchecked();
        AssertAgrees(data, new TimelineTerms { Stage = Stage.Deployed }, [.. Enumerable.Range(0, 10).Select(new LocalDate(2016, 2, 27).PlusDays)]);

        var cell = data.Cell("2016-03-02");
        Assert.Equal((low, low == high ? low : best, high), (cell.Low, cell.Best, cell.High));
    }

    [Fact]
    public void Build_ReportsItsProgressUpToTheEnd_AndCanBeCancelled()
    {
        var data = new Fixture().Force("a", Level("2016-03-01", 100)).Force("b", Level("2016-03-01", 100)).Build();
        var (terms, order) = (new TimelineTerms { Stage = Stage.Deployed }, new ContributionOrder(data.Contributions));
        var seen = new Progress();
        TimelineBuilder.Build(data, terms, order, seen, TestContext.Current.CancellationToken);

        Assert.Equal(1, seen.Last);
        Assert.Throws<OperationCanceledException>(() => TimelineBuilder.Build(data, terms, order, null, new CancellationToken(true)));
    }

    private static string Print((Dataset Data, TimelineTerms Terms) made) => $"{made.Terms}{Environment.NewLine}{made.Data.ToJson()}";

    private static void AssertAgrees(Dataset data, TimelineTerms terms, IReadOnlyList<LocalDate> days)
    {
        var order = new ContributionOrder(data.Contributions);
        var timeline = TimelineBuilder.Build(data, terms, order);
        var resolver = new HoldingResolver(new Histories(data, terms), terms);
        for (var slot = 0; slot < order.Count; slot++)
        {
            var contribution = data.Contributions[order.PlaceOf(slot)];
            Evidence? last = null;
            foreach (var day in days)
            {
                var holding = resolver.On(contribution, day);
                var at = timeline.SegmentAt(slot, DayNumber.Of(day));
                var found = at < 0 ? Nothing : timeline.ValueOf(timeline.Codes[at]);
                var expected = Segment.Of(holding, holding.Elsewhere is { } e ? data.Index.Places[e] : -1);
                if (found != expected)
                    Assert.Fail($"{contribution.Id} on {day}: {found}, expected {expected}");
                var evidence = Evidence.Of(holding);
                if (last is not null && !FarDays.Contains(day) && last != evidence && (at < 0 || timeline.Days[at] != DayNumber.Of(day)))
                    Assert.Fail($"{contribution.Id} on {day}: another evidence, and no new segment");
                last = evidence;
            }
        }

        AssertSorted(timeline);
    }

    private static void AssertDerived(Dataset data, TimelineTerms terms, LocalDate known, IReadOnlyList<LocalDate> days)
    {
        var order = new ContributionOrder(data.Contributions);
        var expected = TimelineBuilder.Build(data, terms with { AsKnownOn = known }, order);
        var found = TimelineBuilder.AsKnownOn(data, TimelineBuilder.Build(data, terms, order), known);
        Assert.Equal(expected.Coverage, found.Coverage);
        for (var slot = 0; slot < order.Count; slot++)
        {
            foreach (var day in days)
            {
                if (ValueAt(found, slot, day) != ValueAt(expected, slot, day))
                    Assert.Fail($"{data.Contributions[order.PlaceOf(slot)].Id} on {day}, as known on {known}: {ValueAt(found, slot, day)}, expected {ValueAt(expected, slot, day)}{Environment.NewLine}{terms}{data.ToJson()}");
                if (IsFirst(expected, slot, day) && ValueAt(expected, slot, day).IsLive && !IsFirst(found, slot, day))
                    Assert.Fail($"{data.Contributions[order.PlaceOf(slot)].Id} on {day}, as known on {known}: no new segment");
            }
        }
    }

    private static IEnumerable<LocalDate> DaysFrom(LocalDate first, LocalDate last) => Enumerable.Range(0, Period.DaysBetween(first, last) + 1).Select(first.PlusDays);

    private static Segment ValueAt(Timeline timeline, int slot, LocalDate day) =>
        timeline.SegmentAt(slot, DayNumber.Of(day)) is >= 0 and var at ? timeline.ValueOf(timeline.CodeAt(at)) : Nothing;

    private static bool IsFirst(Timeline timeline, int slot, LocalDate day) =>
        timeline.SegmentAt(slot, DayNumber.Of(day)) is >= 0 and var at && timeline.DayAt(at) == DayNumber.Of(day);

    private static void AssertSorted(Timeline timeline)
    {
        for (var slot = 0; slot < timeline.Order.Count; slot++)
        {
            var days = timeline.Days[timeline.Starts[slot]..timeline.Starts[slot + 1]].ToArray();
            Assert.Equal(days.Distinct().Order(), days);
        }
    }

    private static Segment Nothing => Segment.Of(Holding.NotYet with { IsCertain = true, Possible = TroopCount.Zero }, -1);

    private sealed class Progress : IProgress<double>
    {
        public double Last { get; private set; }

        public void Report(double value) => Last = value;
    }

    /// <summary>What an explanation would name.</summary>
    private sealed record Evidence(string Reports, string Beside, string Silences, LocalDate? Age, bool HasEnded, bool MayHaveEnded)
    {
        public static Evidence Of(Holding h) => new(
            Names(h.Settled?.Chosen ?? []), Names(h.Settled?.Beside ?? []), Names(h.Silence is null ? h.Silences : [h.Silence]), h.Age, h.HasEnded, h.MayHaveEnded);

        private static string Names(IEnumerable<SeriesState> states) =>
            string.Join(";", states.Select(s => $"{s.Series}:{string.Join(",", s.Evidence.Select(e => e.Place))}:{s.Age}:{s.StoppedAtZero}:{string.Join(",", s.Conflicting.Select(e => e.Place))}"));
    }
}
