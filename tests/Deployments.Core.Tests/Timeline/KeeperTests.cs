namespace Deployments.Tests.Timelines;

public sealed class KeeperTests
{
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(30);

    [Fact]
    public void Get_Again_IsTheSame()
    {
        var keeper = new Keeper(100);
        var made = keeper.Get("a", () => new Thing(10));

        Assert.Same(made, keeper.Get("a", Never));
        Assert.Equal(10, keeper.Bytes);
    }

    [Fact]
    public void Get_KeysOfOtherTypes_AreOtherThings()
    {
        var keeper = new Keeper(100);

        Assert.NotSame(keeper.Get("1", () => new Thing(10)), keeper.Get(1, () => new Thing(10)));
    }

    [Fact]
    public void Get_BeyondTheBudget_GivesUpTheLongestUnused()
    {
        var keeper = new Keeper(100);
        var a = keeper.Get("a", () => new Thing(40));
        var b = keeper.Get("b", () => new Thing(40));
        keeper.Get("a", Never);
        keeper.Get("c", () => new Thing(20));
        Assert.Equal(100, keeper.Bytes);

        keeper.Get("d", () => new Thing(1));

        Assert.Equal(61, keeper.Bytes);
        Assert.Same(a, keeper.Get("a", Never));
        Assert.NotSame(b, keeper.Get("b", () => new Thing(40)));
    }

    [Fact]
    public void Get_LargerThanTheBudget_IsKeptUntilTheNext()
    {
        var keeper = new Keeper(100);
        keeper.Get("a", () => new Thing(10));
        var large = keeper.Get("b", () => new Thing(500));

        Assert.Equal(500, keeper.Bytes);
        Assert.Same(large, keeper.Get("b", Never));
        keeper.Get("a", () => new Thing(10));
        Assert.Equal(10, keeper.Bytes);
    }

    [Fact]
    public void Get_WhatOthersRestOn_IsCountedOnce_AndOutlastsThem()
    {
        var keeper = new Keeper(100);
        var full = keeper.Get("full", () => new Thing(50));
        keeper.Get("first", () => new Thing(20, keeper.Get("full", Never)));
        keeper.Get("second", () => new Thing(20, keeper.Get("full", Never)));
        Assert.Equal(90, keeper.Bytes);

        keeper.Get("third", () => new Thing(20, full));

        Assert.Equal(90, keeper.Bytes);
        Assert.Same(full, keeper.Get("full", Never));
        Assert.Equal(7, keeper.Get("first", () => new Thing(7)).Bytes);
    }

    [Fact]
    public void Get_WhatItRestsOnWasGivenUpMeanwhile_IsCountedAllTheSame()
    {
        var keeper = new Keeper(0);
        keeper.Get("tail", () =>
        {
            var full = keeper.Get("full", () => new Thing(50));
            keeper.Get("other", () => new Thing(30));
            return new Thing(20, full);
        });
        Assert.Equal(70, keeper.Bytes);

        keeper.Get("next", () => new Thing(1));
        Assert.Equal(1, keeper.Bytes);
    }

    [Fact]
    public void Get_OfWhatFailed_MakesItAnew()
    {
        var keeper = new Keeper(100);

        Assert.Throws<OperationCanceledException>(() => keeper.Get<Thing>("a", () => throw new OperationCanceledException()));
        Assert.Throws<OverflowException>(() => keeper.Get<Thing>("a", () => throw new OverflowException()));
        Assert.Equal(10, keeper.Get("a", () => new Thing(10)).Bytes);
    }

    [Fact]
    public async Task Get_ByManyAtOnce_MakesItOnce()
    {
        var keeper = new Keeper(100);
        var times = 0;
        var all = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(() => keeper.Get("a", () =>
        {
            Thread.Sleep(20);
            return new Thing(Interlocked.Increment(ref times));
        }))));

        Assert.Equal(1, times);
        Assert.All(all, thing => Assert.Same(all[0], thing));
    }

    [Fact]
    public async Task Get_WhileAnotherIsBeingMade_DoesNotWaitForIt()
    {
        var keeper = new Keeper(100);
        using var begun = new ManualResetEventSlim();
        using var goOn = new ManualResetEventSlim();
        var slow = Task.Run(() => keeper.Get("slow", () =>
        {
            begun.Set();
            return goOn.Wait(Long) ? new Thing(10) : Never();
        }));
        Assert.True(begun.Wait(Long));

        Assert.Equal(20, keeper.Get("quick", () => new Thing(20)).Bytes);
        Assert.False(slow.IsCompleted);
        goOn.Set();
        await slow;
        Assert.Equal(30, keeper.Bytes);
    }

    [Fact]
    public async Task Get_WaitingForOneThatIsCancelled_MakesItItself()
    {
        var keeper = new Keeper(100);
        using var begun = new ManualResetEventSlim();
        using var goOn = new ManualResetEventSlim();
        var cancelled = Task.Run(() => keeper.Get<Thing>("a", () =>
        {
            begun.Set();
            goOn.Wait(Long);
            throw new OperationCanceledException();
        }));
        Assert.True(begun.Wait(Long));
        var waiting = Task.Run(() => keeper.Get("a", () => new Thing(10)));
        goOn.Set();

        await Assert.ThrowsAsync<OperationCanceledException>(() => cancelled);
        Assert.Equal(10, (await waiting).Bytes);
    }

    [Fact]
    public async Task Get_CancelledWhileWaiting_LeavesTheOtherToItsWork()
    {
        var keeper = new Keeper(100);
        using var begun = new ManualResetEventSlim();
        using var goOn = new ManualResetEventSlim();
        using var cancel = new CancellationTokenSource();
        var other = Task.Run(() => keeper.Get("a", () =>
        {
            begun.Set();
            return goOn.Wait(Long) ? new Thing(10) : Never();
        }));
        Assert.True(begun.Wait(Long));
        var waiting = Task.Run(() => keeper.Get("a", Never, cancel.Token));
        await cancel.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        goOn.Set();
        Assert.Same(await other, keeper.Get("a", Never));
    }

    private static Thing Never() => throw new InvalidOperationException("It should have been kept.");

    private sealed class Thing(long bytes, params IKept[] restsOn) : IKept
    {
        public long Bytes => bytes;

        public IEnumerable<IKept> RestsOn => restsOn;
    }
}
