using CsCheck;

namespace Deployments.Tests.Query;

/// <summary>What queries share is made once, by whichever thread asks first, and can be given up, cancelled and made anew without changing an answer.</summary>
public sealed class PrepareTests
{
    private static readonly IReadOnlyList<CalendarPeriod> Autumn = CalendarPeriods.Months("2016-09", "2016-11");
    private static readonly IReadOnlyList<CalendarPeriod> Months = CalendarPeriods.Months("2016-01", "2017-12");

    private static readonly Func<Dataset, TroopQuery>[] Questions =
    [
        d => d.Troops(Stage.Deployed),
        d => d.Troops(Stage.Deployed).By(Facet.Nation),
        d => d.Troops(Stage.Pledged).By(Facet.Nation),
        d => d.Troops(Stage.Authorised).By(Facet.Operation),
        d => d.Personnel(Stage.Deployed, PersonnelCategory.Personnel).By(Facet.Nation),
        d => d.Troops(Stage.Deployed).By(Facet.Alliance),
        d => d.Troops(Stage.Deployed).By(Facet.Stage, Facet.Nation),
        d => d.Troops(Stage.Deployed).In("north").By(Facet.Nation),
        d => d.Troops(Stage.Deployed).AsKnownOn("2016-12-01").By(Facet.Nation),
        d => d.Troops(Stage.Deployed).AsKnownOn("2017-05-05").By(Facet.Nation),
        d => d.Troops(Stage.Deployed).AsKnownOn("2017-05-05").By(Facet.Theatre),
        d => d.Troops(Stage.Deployed).AsKnownOn("2017-09-01").IncludingHome(),
        d => d.Troops(Stage.Deployed).SettledBy(Settlement.Envelope).By(Facet.Nation),
        d => d.Troops(Stage.Deployed).SettledBy(Settlement.Highest).By(Facet.Host),
        d => d.Troops(Stage.Deployed).SettledBy(Settlement.Lowest, null).AsKnownOn("2017-01-01"),
        d => d.Troops(Stage.Deployed).CarriedForwardAtMost(60).By(Facet.Nation),
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(6)]
    public void Prepare_TellsHowMuchIsDone_FromNothingToAll(int question) =>
        Generators.Datasets.Sample(
            data =>
            {
                var seen = new Progress();
                Questions[question](data).Prepare(seen);

                Assert.Equal(0, seen.Values[0]);
                Assert.Equal(1, seen.Values[^1]);
                Assert.True(seen.Values.Count > 2, "Nothing between the beginning and the end.");
                Assert.Equal(seen.Values.Order(), seen.Values);
            },
            iter: Often.Times(10));

    [Fact]
    public void Prepare_MakesAllThatATableNeeds() =>
        Gen.Select(Generators.Datasets, Generators.OneOf(Questions)).Sample(
            (data, question) =>
            {
                question(data).Prepare();
                var prepared = data.Keeper.Bytes;
                question(data).AtEnds(Months);
                question(data).Peaks(Months);

                Assert.Equal(prepared, data.Keeper.Bytes);
            },
            iter: Often.Times(30));

    [Fact]
    public void Prepare_Twice_TellsOnlyOfTheEndTheSecondTime()
    {
        var query = Small().Troops(Stage.Deployed).By(Facet.Nation);
        query.Prepare();
        var seen = new Progress();
        query.Prepare(seen);

        Assert.Equal([0, 1], seen.Values);
    }

    [Fact]
    public void Prepare_CancelledFromTheStart_DoesNothing()
    {
        var data = Small();
        var seen = new Progress();

        Assert.ThrowsAny<OperationCanceledException>(() => data.Troops(Stage.Deployed).Prepare(seen, new CancellationToken(canceled: true)));
        Assert.Empty(seen.Values);
        Assert.Equal(0, data.Keeper.Bytes);
    }

    [Fact]
    public void Prepare_CancelledOnTheWay_LeavesTheAnswerAsItIs() =>
        Gen.Select(Generators.Datasets, Generators.OneOf(Questions), Gen.Double[0, 0.45]).Sample(
            (data, question, at) =>
            {
                var expected = Asked(question(data.WithMemoryBudget(0)));
                using var cancel = new CancellationTokenSource();
                try
                {
                    question(data).Prepare(new CancelAt(cancel, at), cancel.Token);
                    Assert.Fail("It should have been cancelled.");
                }
                catch (OperationCanceledException)
                {
                    Assert.True(cancel.IsCancellationRequested);
                }

                Assert.Equal(expected, Asked(question(data)));
            },
            iter: Often.Times(20));

    [Fact]
    public void Queries_OfAnyBudget_AnswerTheSame_AndStayWithinIt() =>
        Gen.Select(Generators.Datasets, Gen.Long[0, 60_000]).Sample(
            (data, budget) =>
            {
                var small = data.WithMemoryBudget(budget);
                foreach (var question in Questions)
                {
                    Assert.Equal(Asked(question(data)), Asked(question(small)));
                    question(small).Prepare();
                    var alone = data.WithMemoryBudget(0);
                    question(alone).Prepare();
                    Assert.True(small.Keeper.Bytes <= Math.Max(budget, alone.Keeper.Bytes), $"{small.Keeper.Bytes} bytes are kept, of {budget} and {alone.Keeper.Bytes} for the newest.");
                }
            },
            iter: Often.Times(3));

    [Fact]
    public void Queries_OfManyThreadsAtOnce_AnswerAsOneByOne() =>
        Gen.Select(Generators.Datasets, Generators.OneOf<long>(0, 20_000, 1 << 26)).Sample(
            (data, budget) =>
            {
                var expected = Questions.Select(q => Asked(q(data))).ToArray();
                var shared = data.WithMemoryBudget(budget);
                var answers = Task.WhenAll(Enumerable.Range(0, 2 * Questions.Length).Select(i => Task.Run(() => Asked(Questions[i % Questions.Length](shared))))).GetAwaiter().GetResult();

                Assert.Equal(expected.Concat(expected), answers);
            },
            iter: Often.Times(4));

    [Fact]
    public void OneTable_ReadByManyThreadsAtOnce_SaysTheSameToEach() =>
        Gen.Select(Generators.Datasets, Generators.OneOf(Questions)).Sample(
            (data, question) =>
            {
                var expected = Read(question(data).Peaks(Months));
                var table = question(data).Peaks(Months);
                var answers = Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Read(table)))).GetAwaiter().GetResult();

                Assert.All(answers, answer => Assert.Equal(expected, answer));
            },
            iter: Often.Times(6));

    [Fact]
    public void MemoryBudget_OfADataset_GrowsWithItsReports()
    {
        var data = Small();

        Assert.Equal((64 * data.ReportCount) + (64 << 20), data.MemoryBudget);
        Assert.Equal(1_000, data.WithMemoryBudget(1_000).MemoryBudget);
        Assert.Equal(data.ToJson(), data.WithMemoryBudget(1_000).ToJson());
    }

    [Fact]
    public void WithMemoryBudget_BelowNothing_IsTheCallersMistake()
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => Small().WithMemoryBudget(-1));

        Assert.StartsWith("A memory budget cannot be -1 bytes; give 0 or more.", error.Message, StringComparison.Ordinal);
    }

    private static string Read(TroopTable table) => string.Join(Environment.NewLine, table.Cells.Select(c => $"{c} {c.Certain} {c.Possible} {string.Join(", ", c.MayBeCountedTwice)} {c.Explain()}").Append(table.ToString()));

    private static string Asked(TroopQuery query) => $"{query.AtEnds(Months)}\n{query.Peaks(Autumn)}\n{query.PersonDays(Autumn)}";

    private static Dataset Small() =>
        new Fixture().Force("a", Reported.Level("2016-03-01", 100)).Force("b", f => f with { Contributor = "FRA" }, Reported.Level("2016-03-01", 50)).Build();

    private sealed class Progress : IProgress<double>
    {
        public List<double> Values { get; } = [];

        public void Report(double value) => Values.Add(value);
    }

    private sealed class CancelAt(CancellationTokenSource source, double at) : IProgress<double>
    {
        public void Report(double value)
        {
            if (value >= at)
                source.Cancel();
        }
    }
}
