namespace Deployments.Tests.Json;

public sealed class FindingCodesTests
{
    [Fact]
    public void ReadingCodes_AreAllThatTheReaderDeclares_InOrder()
    {
        var declared = typeof(FindingCodes).GetProperties().Where(p => p.PropertyType == typeof(FindingCode)).Select(p => (FindingCode)p.GetValue(null)!)
            .Where(c => string.CompareOrdinal(c.Code, "DEP100") < 0).ToList();

        Assert.Equal(declared.OrderBy(c => c.Code, StringComparer.Ordinal), FindingCodes.ReadingCodes);
        Assert.Equal(declared.Count, declared.DistinctBy(c => c.Code).Count());
        Assert.Subset(FindingCodes.All.ToHashSet(), declared.ToHashSet());
    }
}
