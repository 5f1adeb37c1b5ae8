using System.Text.RegularExpressions;

namespace Deployments.Tests.Docs;

/// <summary>The page of promises names tests that exist, and says of each promise what keeps it and what was measured.</summary>
public sealed partial class ReliabilityPageTests
{
    private static readonly string[] Lines = File.ReadAllLines(Repository.PathOf("docs", "reliability.md"));

    [Fact]
    public void EveryTestNamed_Exists()
    {
        var tests = typeof(ReliabilityPageTests).Assembly.GetTypes().Select(t => t.Name).ToHashSet(StringComparer.Ordinal);
        var named = Lines.SelectMany(l => TestName().Matches(l)).Select(m => m.Groups[1].Value).Distinct().ToList();

        Assert.True(named.Count > 20);
        Assert.DoesNotContain(named, n => !tests.Contains(n));
    }

    [Fact]
    public void EveryFileNamed_Exists() =>
        Assert.All(Lines.SelectMany(l => FileName().Matches(l)).Select(m => m.Groups[1].Value), f => Assert.True(Path.Exists(Repository.PathOf(f.Split('/'))), f));

    [Fact]
    public void EveryPromise_HasATestAndAFigure() => Assert.All(
        Lines.Where(l => l.StartsWith("| ", StringComparison.Ordinal) && !l.StartsWith("| promise", StringComparison.Ordinal)),
        l => Assert.Equal(3, l.Trim('|').Split(" | ", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Length));

    [GeneratedRegex("`([A-Za-z0-9]+Tests)`")]
    private static partial Regex TestName();

    [GeneratedRegex(@"`((?:\.ci|tests)/[A-Za-z0-9./]+)`")]
    private static partial Regex FileName();
}
