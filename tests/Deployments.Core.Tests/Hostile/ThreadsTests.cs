namespace Deployments.Tests.Hostile;

/// <summary>Many threads query one dataset while others load it: all get what one thread alone gets.</summary>
public sealed class ThreadsTests
{
    [Fact]
    public void Queries_FromManyThreadsWhileOthersLoad_AllAnswerTheSame()
    {
        var data = Huge.Builder().Add(Huge.Place)
            .Add(Enumerable.Range(0, 50).Select(i => new Nation { Id = Huge.Name("X", i), Name = Huge.Name("Land", i) }))
            .Add(Enumerable.Range(0, 50).Select(i => Huge.Force(Huge.Name("force", i), Huge.Name("X", i), "place", [.. Enumerable.Range(0, 20).Select(m => Huge.Report(Huge.Day.PlusMonths(m), (i * 20) + m))])))
            .Build();
        var json = data.ToJson();
        // So little memory that what one thread makes is given up for what another asks.
        var small = data.WithMemoryBudget(0);
        var expected = Enumerable.Range(0, 10).Select(i => Answer(Dataset.Parse(json), i)).ToArray();
        var wrong = 0;
        var threads = Enumerable.Range(0, 40).Select(t => new Thread(() =>
        {
            for (var i = 0; i < 3; i++)
            {
                var of = t % 10 == 9 ? Dataset.Parse(json) : t % 2 == 0 ? data : small;
                if (Answer(of, (t + i) % 10) != expected[(t + i) % 10])
                    Interlocked.Increment(ref wrong);
            }
        })).ToList();

        threads.ForEach(t => t.Start());
        threads.ForEach(t => t.Join());

        Assert.Equal(0, wrong);
        Assert.Equal(10, expected.Distinct().Count());
    }

    private static string Answer(Dataset data, int question)
    {
        var troops = data.Troops(Stage.Deployed).By(Facet.Nation);
        var day = Huge.Day.PlusMonths(question).PlusDays(5);
        var table = question % 3 == 0 ? troops.CarriedForwardAtMost(question + 10).On(day) : question % 3 == 1 ? troops.SettledBy(Settlement.Highest).On(day) : troops.On(day);
        return table.ToString();
    }
}
