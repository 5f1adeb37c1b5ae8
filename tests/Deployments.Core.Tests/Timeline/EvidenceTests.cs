using static Deployments.Tests.Query.Reported;

namespace Deployments.Tests.Timelines;

/// <summary>Reports that a figure rests on.</summary>
public sealed class EvidenceTests
{
    [Fact]
    public void And_OfALineOfChanges_GrowsByOne_AndBranchesOff()
    {
        var rows = Enumerable.Range(1, 4).Select(day => ClaimRow.Of(Level($"2016-01-{day:00}", day), day, "times", new Source { Id = "times", Publisher = "Times" })).ToList();
        var one = Evidence.And([rows[0]], rows[1]);
        var two = Evidence.And(one, rows[2]);
        var other = Evidence.And(one, rows[3]);

        Assert.Equal([rows[0], rows[1]], one);
        Assert.Equal([rows[0], rows[1], rows[2]], two);
        Assert.Equal([rows[0], rows[1], rows[3]], other);
        Assert.Equal((2, 3, 3, rows[2], rows[3]), (one.Count, two.Count, other.Count, two[2], other[2]));
        Assert.Throws<ArgumentOutOfRangeException>(() => { _ = one[2]; });
    }
}
