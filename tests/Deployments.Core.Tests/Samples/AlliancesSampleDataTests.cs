namespace Deployments.Tests.Samples;

/// <summary>The few rows that the sample runs on: read without a finding.</summary>
public sealed class AlliancesSampleDataTests
{
    [Fact]
    public void Rows_AreAllUsed_WithoutAFinding()
    {
        var reading = CowAlliances.Load(Repository.PathOf("samples", "data", "a-few-alliances.csv"));

        Assert.Empty(reading.Findings);
        Assert.Equal((6, 6), (reading.Rows, reading.RowsUsed));
        Assert.Equal(3, reading.Set.MembersOf("cow-227", "1990-10-03").Nations.Count);
    }
}
