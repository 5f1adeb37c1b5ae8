namespace Deployments.Tests.Query;

public sealed class MeasuresTests
{
    [Fact]
    public void IsPresent_OfNothing_IsFalse()
    {
        Assert.False(default(Measures).IsPresent);
        Assert.True(new Measures(0, 0, 0, 1, default).IsPresent);
        Assert.True(new Measures(0, 0, 0, 0, new Gaps { Groups = 1 }).IsPresent);
    }

    [Fact]
    public void Totals_AreAbsentWhereAPartHasNone()
    {
        Assert.Equal((5L, 9L, 5L), Said(new(3, 5, 9, 1, default)));
        Assert.Equal((null, 9L, null), Said(new(3, 5, 9, 1, new Gaps { NoBest = 1 })));
        Assert.Equal((5L, null, 5L), Said(new(3, 5, 9, 1, new Gaps { Open = 1 })));
        Assert.Equal((null, null, 5L), Said(new(3, 5, 9, 1, new Gaps { Unknown = 1 })));
        Assert.Equal((null, null, 5L), Said(new(3, 5, 9, 1, new Gaps { Opened = 1 })));
        Assert.Equal((0L, 0L, null), Said(default));

        static (long?, long?, long?) Said(Measures sum) => (sum.TotalBest, sum.TotalHigh, sum.KnownBest);
    }
}
