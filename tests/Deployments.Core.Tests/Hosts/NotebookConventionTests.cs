using Microsoft.DotNet.Interactive.Formatting;

namespace Deployments.Tests.Hosts;

/// <summary>What notebook kernels show, by the conventions that they find things by; the core references none of them.</summary>
/// <remarks>.NET Interactive is asked itself. Verso cannot be had as a package, so that its rule, a public <c>ToHtml</c> without parameters, stands here alone.</remarks>
public class NotebookConventionTests
{
    public static TheoryData<string> Shown => ShownValues.Names;

    [Fact]
    public void Shown_Values_AreOfEveryTypeThatShowsItself() => Assert.Empty(ShownValues.Types.Select(t => t.Name).Except(ShownValues.All.Keys));

    [Theory]
    [MemberData(nameof(Shown))]
    public void Verso_ToHtml_IsThereAndGivesHtml(string type) => Assert.StartsWith("<", Html(ShownValues.All[type]), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Shown))]
    public void DotnetInteractive_Html_IsOurs(string type)
    {
        var value = ShownValues.All[type];
        Assert.Equal(Html(value), value.ToDisplayString("text/html"));
        Assert.Equal("text/html", Formatter.GetPreferredMimeTypesFor(value.GetType()).First());
    }

    [Theory]
    [MemberData(nameof(Shown))]
    public void DotnetInteractive_PlainText_IsOurs(string type)
    {
        var value = ShownValues.All[type];
        Assert.Equal(value.ToString(), value.ToDisplayString("text/plain"));
    }

    [Fact]
    public void DotnetInteractive_ListOfTables_ShowsEachAsItself()
    {
        var table = ShownValues.All[nameof(TroopTable)];
        Assert.Contains(Html(table), new[] { table }.ToDisplayString("text/html"), StringComparison.Ordinal);
    }

    private static string Html(object value) => (string)ShownValues.ToHtml(value.GetType())!.Invoke(value, null)!;
}
