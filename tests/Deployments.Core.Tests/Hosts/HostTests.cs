using System.Runtime.CompilerServices;
using Deployments.Tests.Packaging;

namespace Deployments.Tests.Hosts;

/// <summary>What the hosts that people meet the library in really show, from the packed packages, without a line of set-up.</summary>
/// <remarks>The scripts are in <c>Scripts</c>, what they show in <c>Expected</c>, which DEPLOYMENTS_WRITE_DOCS=1 in the environment writes anew.</remarks>
[Collection<PackedPackages>]
[Trait("Speed", "Slow")]
public class HostTests(HostRuns hosts) : IClassFixture<HostRuns>
{
    [Fact]
    public async Task SingleFileApp_EverythingShown_IsAsExpected() => IsAsExpected(await hosts.AppAsync());

    [Fact]
    public async Task FSharpInteractive_EverythingShown_IsAsExpected() => IsAsExpected(await hosts.FSharpInteractiveAsync());

    [Fact]
    public async Task CSharpRepl_EverythingShown_IsAsExpected()
    {
        Assert.SkipWhen(HostRuns.CSharpReplPath is null, "csharprepl is not installed here: DEPLOYMENTS_CSHARPREPL names no program.");
        IsAsExpected(await hosts.CSharpReplAsync());
    }

    [Fact]
    public async Task Notebook_AsAppAndAsFSharpScript_PrintsTheSame()
    {
        var app = await hosts.NotebookAppAsync();

        IsAsExpected(app);
        Assert.Equal(app, await hosts.NotebookScriptAsync());
    }

    private static void IsAsExpected(string output, [CallerMemberName] string test = "")
    {
        var path = Repository.PathOf("tests", "Deployments.Core.Tests", "Hosts", "Expected", test.Split('_')[0] + ".txt");
        if (Docs.GeneratedText.IsWritten)
            File.WriteAllText(path, output + "\n");
        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), output + "\n");
    }
}
