using NodaTime;
using static Deployments.Tests.Query.Reported;

namespace Deployments.Tests.Query;

/// <summary>What became of a pledge, by what was there before it and after.</summary>
public sealed class PledgeTests
{
    [Theory]
    [InlineData("100", "100", PledgeStatus.Delivered)]
    [InlineData("100", "120", PledgeStatus.Delivered)]
    [InlineData("100", "90-150", PledgeStatus.PartlyDelivered)]
    [InlineData("90-150", "95", PledgeStatus.Delivered)]
    [InlineData("100", "0", PledgeStatus.Open)]
    [InlineData("100", null, PledgeStatus.Open)]
    [InlineData("unknown", "5", PledgeStatus.Delivered)]
    [InlineData("unknown", "0", PledgeStatus.Open)]
    [InlineData("0-50", "0", PledgeStatus.Open)]
    [InlineData("0-50", "1", PledgeStatus.Delivered)]
    [InlineData("0", null, PledgeStatus.Withdrawn)]
    [InlineData("0", "5", PledgeStatus.Withdrawn)]
    public void Pledge_OfALevel_IsDeliveredByAsMany(string pledged, string? deployed, PledgeStatus status) =>
        Assert.Equal(status, Status([Level("2016-01-10", pledged, stage: Stage.Pledged), .. deployed is null ? Array.Empty<TroopReport>() : [Level("2016-03-01", deployed)]]));

    [Theory]
    [InlineData("+50", "100", "150", PledgeStatus.Delivered)]
    [InlineData("+50", "100", "120", PledgeStatus.PartlyDelivered)]
    [InlineData("+50", "100", "100", PledgeStatus.Open)]
    [InlineData("+50", "100", "90", PledgeStatus.Open)]
    [InlineData("+50", "100", "at least 150", PledgeStatus.Delivered)]
    [InlineData("+50", "at least 100", "150", PledgeStatus.Open)]
    [InlineData("-50", "100", "50", PledgeStatus.Delivered)]
    [InlineData("-50", "100", "60", PledgeStatus.PartlyDelivered)]
    [InlineData("-50", "100", "100", PledgeStatus.Open)]
    [InlineData("-50", "100", "150", PledgeStatus.Open)]
    [InlineData("-50", "100", "at least 20", PledgeStatus.Open)]
    public void Pledge_OfAChange_IsDeliveredByARiseOrFallThatLarge(string change, string before, string after, PledgeStatus status) =>
        Assert.Equal(status, Status(Level("2016-01-01", before), Change("2016-01-10", change, stage: Stage.Pledged), Level("2016-03-01", after)));

    [Fact]
    public void Pledge_OfAChangeFromNobodyKnowsWhat_StaysOpen() =>
        Assert.Equal(PledgeStatus.Open, Status(Change("2016-01-10", "+50", stage: Stage.Pledged), Level("2016-03-01", 150)));

    [Fact]
    public void Pledge_OfWhatIsThereInUnknownSize_IsPartlyDelivered() =>
        Assert.Equal(PledgeStatus.PartlyDelivered, Status(Level("2016-01-10", 100, stage: Stage.Pledged), Without("2016-03-01", MissingReason.UnknownSize)));

    [Theory]
    [InlineData("2016-01-11", PledgeStatus.Open)]
    [InlineData("2016-01-12", PledgeStatus.Delivered)]
    public void Pledge_OfAChange_IsMeasuredOnlyFromADayInCoverage(string pledged, PledgeStatus status) =>
        Assert.Equal(status, Pledged(new Fixture { Coverage = "2016-01-11/2016" }.Force("a", Level("2016-01-01", 100), Change(pledged, "+50", stage: Stage.Pledged), Level("2016-03-01", 150))).Status);

    [Fact]
    public void Pledge_OfAChangeThatHappensOnItsDay_IsMeasuredFromTheDayBefore() =>
        Assert.Equal(PledgeStatus.Delivered, Status(Level("2016-01-01", 100), Change("2016-01-10", "+50", stage: Stage.Pledged), Level("2016-01-10", 150)));

    [Fact]
    public void Pledge_MadeAnew_HasItsReportsInOrderOfTheirDays()
    {
        var pledge = Pledged(new Fixture().Force("a", Level("2016-02-10", 80, "post", stage: Stage.Pledged), Level("2016-01-10", 100, stage: Stage.Pledged), Level("2016-04-02", 5, stage: Stage.Pledged)));

        Assert.Equal((new LocalDate(2016, 1, 10), "80"), (pledge.Since, pledge.What));
        Assert.Equal(["times", "post"], pledge.Reports.Select(r => r.Source.Value));
    }

    [Fact]
    public void Pledge_OfAForceThatHasEnded_IsWithdrawn() =>
        Assert.Equal(
            PledgeStatus.Withdrawn,
            Pledged(new Fixture().Force("a", f => f with { Life = EdtfDate.Parse("2016/2016-02") }, Level("2016-01-10", 100, stage: Stage.Pledged))).Status);

    [Theory]
    [InlineData("+50", "+50")]
    [InlineData("-50", "-50")]
    [InlineData("90-150", "90-150")]
    [InlineData("unknown", "no number given")]
    public void What_IsWhatWasPromised(string promised, string what) =>
        Assert.Equal(
            what,
            Pledged(new Fixture().Force("a", promised[0] is '+' or '-' ? Change("2016-01-10", promised, stage: Stage.Pledged) : Level("2016-01-10", promised, stage: Stage.Pledged))).What);

    [Theory]
    [InlineData("2016-01-09", 0)]
    [InlineData("2016-01-10", 1)]
    public void Pledge_IsMadeFromItsOwnDayOn(string day, int count) =>
        Assert.Equal(count, new Fixture().Force("a", Level("2016-01-10", 50, stage: Stage.Pledged)).Build().Pledges(day).Count);

    private static PledgeStatus Status(params TroopReport[] reports) => Pledged(new Fixture().Force("a", reports)).Status;

    /// <summary>The one pledge on the first of April.</summary>
    private static Pledge Pledged(Fixture fixture) => Assert.Single(fixture.Build().Pledges("2016-04-01"));
}
