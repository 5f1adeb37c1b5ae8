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

    private static PledgeStatus Status(params TroopReport[] reports) => Assert.Single(new Fixture().Force("a", reports).Build().Pledges("2016-04-01")).Status;

    [Theory]
    [InlineData("2016-01-09", 0)]
    [InlineData("2016-01-10", 1)]
    public void Pledge_IsMadeFromItsOwnDayOn(string day, int count) =>
        Assert.Equal(count, new Fixture().Force("a", Level("2016-01-10", 50, stage: Stage.Pledged)).Build().Pledges(day).Count);
}
