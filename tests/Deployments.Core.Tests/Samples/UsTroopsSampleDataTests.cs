namespace Deployments.Tests.Samples;

/// <summary>The few rows that the sample runs on: read without a finding.</summary>
public sealed class UsTroopsSampleDataTests
{
    [Fact]
    public void Rows_AreAllUsed_WithoutAFinding()
    {
        var reading = UsPersonnel.Load(Repository.PathOf("samples", "data", "a-few-us-troops.csv"));

        Assert.Empty(reading.Findings);
        Assert.Equal((5, 5), (reading.Rows, reading.RowsUsed));
        Assert.Equal("335,516", reading.Dataset.Troops(Stage.Deployed).On("1985-09-30").Total("1985-09-30").Text);
    }
}
