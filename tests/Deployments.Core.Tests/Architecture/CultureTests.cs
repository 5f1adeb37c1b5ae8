namespace Deployments.Tests.Architecture;

public class CultureTests
{
    [Fact]
    public void Source_FormatsNothingAsTheUsersCultureHasIt()
    {
        var found = CultureRules.Violations(new[] { "Deployments.Core", "Deployments.Formats", "Deployments.Plotting" }.SelectMany(Files));
        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    [Theory]
    [InlineData("static string Of(int n) => $\"{n}\";", "{n} is a int")]
    [InlineData("static string Of(int n) => \"a\" + n;", "n is a int")]
    [InlineData("static string Of(long? n) => $\"a {n:#,0}\";", "{n:#,0} is a long?")]
    [InlineData("static string Of(NodaTime.LocalDate day) => $\"{day}\";", "{day} is a NodaTime.LocalDate")]
    [InlineData("static string Of(decimal n) => n.ToString();", "n.ToString() is a decimal")]
    [InlineData("static string Of(int n) => FormattableString.Invariant($\"{(n > 1 ? $\"{n} more\" : \"\")}\");", "{n} is a int")]
    public void Violations_NumberOrDayInAText_IsNamed(string code, string what) =>
        Assert.Equal([$"A.cs, line 1: {what}"], CultureRules.Violations([("A.cs", $"static class A {{ {code} }}")]));

    [Theory]
    [InlineData("static string Of(int n) => FormattableString.Invariant($\"{n}\");")]
    [InlineData("static string Of(int n) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $\"{n}\");")]
    [InlineData("static string Of(string n) => $\"{n}\" + n;")]
    [InlineData("static string Of(int n) => n.ToString(System.Globalization.CultureInfo.InvariantCulture);")]
    public void Violations_InvariantText_IsNone(string code) => Assert.Empty(CultureRules.Violations([("A.cs", $"static class A {{ {code} }}")]));

    private static IEnumerable<(string Path, string Text)> Files(string project)
    {
        var folder = Repository.PathOf("src", project);
        return Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Select(f => (Path: Path.GetRelativePath(folder, f).Replace('\\', '/'), Full: f))
            .Where(f => !f.Path.StartsWith("obj/", StringComparison.Ordinal) && !f.Path.StartsWith("bin/", StringComparison.Ordinal))
            .Select(f => ($"{project}/{f.Path}", File.ReadAllText(f.Full)));
    }
}
