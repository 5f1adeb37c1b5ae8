using System.Reflection;

namespace Deployments.Tests.Validation;

public sealed class FindingCodesTests
{
    public static TheoryData<int> Broken => new(Enumerable.Range(0, BrokenDrafts.All.Count));

    [Theory]
    [MemberData(nameof(Broken))]
    public void Check_BrokenDraft_FindsTheCodeAtThePlace(int index)
    {
        var (code, path, change) = BrokenDrafts.All[index];

        var findings = Drafts.After(change);

        Assert.Contains((code, path), findings.Select(f => (f.Code.Code, f.Path)));
        Assert.All(findings, f => Assert.Matches(@"^[A-Z].*[.?]$", f.Message));
    }

    [Fact]
    public void All_FromRecordsOn_IsFoundByABrokenDraft()
    {
        var codes = FindingCodes.All.Select(c => c.Code).Where(c => string.CompareOrdinal(c, "DEP100") > 0);

        Assert.Equal(codes, BrokenDrafts.All.Select(b => b.Code).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void All_HoldsEveryProperty_WithADistinctCodeAndASentence()
    {
        var properties = typeof(FindingCodes).GetProperties(BindingFlags.Public | BindingFlags.Static).Where(p => p.PropertyType == typeof(FindingCode)).Select(p => (FindingCode)p.GetValue(null)!);

        Assert.Equal(properties.OrderBy(c => c.Code, StringComparer.Ordinal), FindingCodes.All);
        Assert.Equal(FindingCodes.All.Count, FindingCodes.All.Select(c => c.Code).Distinct().Count());
        Assert.All(FindingCodes.All, c => Assert.Matches("^DEP[0-9]{3}$", c.Code));
        Assert.All(FindingCodes.All, c => Assert.Matches(@"^[A-Z][^\n]*\.$", c.Meaning));
        Assert.All(FindingCodes.All, c => Assert.Matches(@"^[A-Z][^\n]*\.$", c.Advice));
        Assert.All(FindingCodes.All, c => Assert.Same(c, typeof(FindingCodes).GetProperty(c.Name)?.GetValue(null)));
    }
}
