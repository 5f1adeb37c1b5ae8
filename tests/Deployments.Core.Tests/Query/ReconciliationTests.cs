using static Deployments.Tests.Query.Reported;

namespace Deployments.Tests.Query;

public sealed class ReconciliationTests
{
    [Theory]
    [InlineData("95", "at least 100", ReconciliationVerdict.PartsAbove, null, -5L)]
    [InlineData("99", "100-120", ReconciliationVerdict.PartsAbove, -21L, -1L)]
    [InlineData("100", "100-120", ReconciliationVerdict.Agrees, -20L, 0L)]
    [InlineData("120", "100-120", ReconciliationVerdict.Agrees, 0L, 20L)]
    [InlineData("121", "100-120", ReconciliationVerdict.PartsBelow, 1L, 21L)]
    [InlineData("at least 90", "100-120", ReconciliationVerdict.Agrees, -30L, null)]
    [InlineData("at least 130", "100-120", ReconciliationVerdict.PartsBelow, 10L, null)]
    [InlineData("130", "at least 100", ReconciliationVerdict.Agrees, null, 30L)]
    public void Reconcile_ATotalBesideItsParts_SaysHowTheyStand(string total, string parts, ReconciliationVerdict verdict, long? lowestGap, long? highestGap)
    {
        var found = Assert.Single(With(total, Force("a", Level("2016-01-10", parts, "list"))).Reconcile());

        Assert.Equal((verdict, lowestGap, highestGap), (found.Verdict, found.LowestGap, found.HighestGap));
    }

    [Theory]
    [InlineData("150", ReconciliationVerdict.PartsUnknown)]
    [InlineData("99", ReconciliationVerdict.PartsAbove)]
    public void Reconcile_WithAPartOfUnknownSize_StillKnowsWhatIsTooMuch(string total, ReconciliationVerdict verdict) =>
        Assert.Equal(verdict, Assert.Single(With(total, Force("a", Level("2016-01-10", 100, "list")), Force("b", Without("2016-01-10", MissingReason.Withheld, "list")) with { Contributor = "DEU" }).Reconcile()).Verdict);

    [Fact]
    public void Reconcile_WithoutAnyPart_HasNoGap()
    {
        var found = Assert.Single(With("100").Reconcile());

        Assert.Equal((ReconciliationVerdict.NoParts, null, 100L), (found.Verdict, found.LowestGap, found.HighestGap));
    }

    private static Dataset With(string total, params ForceContribution[] forces) => new DatasetBuilder(new DatasetInfo { Title = "Made up", Coverage = "2000/2039" })
        .Add(new Source { Id = "list", Publisher = "Ministry" })
        .Add(new Operation { Id = "op", Name = "Operation", Life = "2000/.." })
        .Add(new ReportedTotal { Source = "list", Operation = "op", Category = PersonnelCategory.Troops, Effective = "2016-01-31", Stage = Stage.Deployed, Figure = total })
        .Add(forces).Build();

    private static ForceContribution Force(string id, params TroopReport[] reports) =>
        new() { Id = id, Contributor = "USA", Operation = "op", Category = PersonnelCategory.Troops, Reports = reports };
}
