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
        foreach (var file in Directory.EnumerateFiles(Repository.PathOf("tests", "Deployments.Core.Tests", "Docs", "Examples", "Files")))
            File.Copy(file, folder.PathOf(Path.GetFileName(file)));
        var program = new ExampleProgram(DocComments.Examples, folder.Root);
        var wrong = DocComments.Examples.SelectMany((example, i) => Wrong(example, program, i)).ToList();
        if (Environment.GetEnvironmentVariable("DEPLOYMENTS_WRITE_DOCS") == "1")
            ExampleSources.Rewrite(wrong);
        else
            Assert.True(wrong.Count == 0, string.Join("\n\n", wrong.Select(w => $"{w.Example.Member}: {w.Example.Lines[w.Line]}\ngives: {w.Value}")));
    }

    private static IEnumerable<(DocExample Example, int Line, string Value)> Wrong(DocExample example, ExampleProgram program, int number)
    {
        try
        {
            return [.. program.Run(number).Where(v => example.ResultOf(v.Key) is { } said && !IsSame(said, v.Value)).Select(v => (example, v.Key, v.Value))];
        }
        catch (TargetInvocationException e)
        {
            return [(example, example.Lines.Count - 1, $"{e.InnerException!.GetType()}: {e.InnerException.Message}")];
        }
    }

    private static bool IsSame(string said, string value) => said.EndsWith('…') ? value.StartsWith(said[..^1], StringComparison.Ordinal) && said.Length > 1 : said == value;
}
