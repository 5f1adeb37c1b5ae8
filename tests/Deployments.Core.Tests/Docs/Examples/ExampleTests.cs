using System.Reflection;
using System.Security;
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
        var program = new ExampleProgram(DocComments.Examples, folder.Root);
        var wrong = DocComments.Examples.SelectMany((example, i) => Wrong(example, program, i)).ToList();
        if (Environment.GetEnvironmentVariable("DEPLOYMENTS_WRITE_DOCS") == "1")
            Rewrite(wrong);
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
            throw new InvalidOperationException($"The example of {example.Member} does not run: {e.InnerException!.Message}\n{string.Join('\n', example.Lines)}", e);
        }
    }

    private static bool IsSame(string said, string value) => said.EndsWith('…') ? value.StartsWith(said[..^1], StringComparison.Ordinal) && said.Length > 1 : said == value;

    /// <summary>Writes what the examples give into the doc comments of the sources.</summary>
    private static void Rewrite(IReadOnlyList<(DocExample Example, int Line, string Value)> wrong)
    {
        foreach (var file in Directory.EnumerateFiles(Repository.PathOf("src"), "*.cs", SearchOption.AllDirectories))
        {
            var text = File.ReadAllText(file);
            var mended = wrong.Aggregate(text, (t, w) => t.Replace(InSource(w.Example.Lines[w.Line]), InSource($"{w.Example.CodeOf(w.Line)} // {Short(w.Value)}"), StringComparison.Ordinal));
            if (mended != text)
                File.WriteAllText(file, mended);
        }
    }

    /// <summary>A line of an example as it stands in a doc comment.</summary>
    private static string InSource(string line) => SecurityElement.Escape(line).Replace("&quot;", "\"", StringComparison.Ordinal).Replace("&apos;", "'", StringComparison.Ordinal) + Environment.NewLine;

    private static string Short(string value)
    {
        var first = value.Split('\n')[0].TrimEnd();
        return first == value && first.Length <= 110 ? first : first[..Math.Min(first.Length, 100)].TrimEnd() + "…";
    }
}
