using System.Reflection;
using Deployments.Tests.Formats;

namespace Deployments.Tests.Docs.Examples;

/// <summary>IntelliSense is the manual: every entry point shows an example, and every example runs and gives what it says.</summary>
/// <remarks>
/// What an entry point is, <see cref="EntryPoints"/> says by rule. How an example says what it gives, <see cref="DocExample"/> says.
/// With DEPLOYMENTS_WRITE_DOCS=1 in the environment the results in the sources' doc comments are written anew with what the examples give; a result written as <c>?</c> too.
/// </remarks>
public sealed class ExampleTests
{
    private const string Throws = "throws ";

    /// <summary>A few rows typed by hand, in files beside this one, that stand for the published files that examples name, which are not ours to keep.</summary>
    private static readonly Dictionary<string, string> StandIns = new()
    {
        ["DPPADPOSS-PKO.csv"] = "a-few-un-missions.csv",
        ["atop-member-level.csv"] = "a-few-atop-members.csv",
        ["contributor_mission_type_sex.csv"] = "a-few-contributor-missions.csv",
        ["gwstates_states-pkg.csv"] = "a-few-gleditsch-ward-states.csv",
        ["missions_monthly.csv"] = "a-few-mission-months.csv",
        ["states2016.csv"] = "a-few-cow-states.csv",
        ["un-personnel-2020.csv"] = "a-few-un-personnel-2020.csv",
        ["un-personnel-2021.csv"] = "a-few-un-personnel-2021.csv",
    };

    [Fact]
    public void EntryPoints_DocComments_ShowAnExample()
    {
        var missing = EntryPoints.All.Where(e => !DocComments.HasExample(e)).ToList();
        Assert.True(missing.Count == 0, $"{missing.Count} of {EntryPoints.All.Count()} entry points show no example in their doc comments:\n{string.Join('\n', missing)}");
    }

    [Fact]
    public void Exemptions_Names_AreThere()
    {
        var names = Architecture.PublicSurface.Types.SelectMany(t => Architecture.PublicSurface.Members(t).Select(m => $"{t.FullName}.{m.Name.Replace('.', '#')}").Prepend(t.FullName!)).ToHashSet();
        Assert.Empty(EntryPoints.Exempt.Keys.Except(names));
    }

    [Fact]
    public void Examples_Code_CanRun() => Assert.Empty(DocComments.WithoutCode.Select(m => $"{m} has an example that is not in <code>, so that nobody runs it."));

    [Fact]
    public void Examples_Results_AreWhatTheyGive()
    {
        using var folder = new TemporaryFolder();
        foreach (var (published, rows) in StandIns)
            File.Copy(Repository.PathOf("tests", "Deployments.Core.Tests", "Docs", "Examples", "Files", rows), folder.PathOf(published));
        File.Copy(Repository.PathOf("samples", "data", "a-few-alliances.csv"), folder.PathOf("alliance_v4.1_by_member.csv"));
        var program = new ExampleProgram(DocComments.Examples, folder.Root);
        var wrong = DocComments.Examples.SelectMany((example, i) => Wrong(example, program, i)).ToList();
        var failures = wrong.Where(w => w.Value.StartsWith(Throws, StringComparison.Ordinal)).ToList();
        if (GeneratedText.IsWritten)
            ExampleSources.Rewrite(wrong.Except(failures));
        else
            failures = wrong;
        Assert.True(failures.Count == 0, string.Join("\n\n", failures.Select(w => $"{w.Example.Member}: {w.Example.Lines[w.Line]}\ngives: {w.Value}")));
    }

    private static IEnumerable<(DocExample Example, int Line, string Value)> Wrong(DocExample example, ExampleProgram program, int number)
    {
        try
        {
            return [.. program.Run(number).Where(v => example.ResultOf(v.Key) is { } said && !IsSame(said, v.Value)).Select(v => (example, v.Key, v.Value))];
        }
        catch (TargetInvocationException e)
        {
            return [(example, example.Lines.Count - 1, $"{Throws}{e.InnerException!.GetType()}: {e.InnerException.Message}")];
        }
    }

    private static bool IsSame(string said, string value) => said.EndsWith('…') ? value.StartsWith(said[..^1], StringComparison.Ordinal) && said.Length > 1 : said == value;
}
