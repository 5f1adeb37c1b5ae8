using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;

namespace Deployments.Tests.Docs;

/// <summary>Every example of the documents runs, in order, and prints what the document says.</summary>
/// <remarks>With DEPLOYMENTS_WRITE_DOCS=1 in the environment the documents are written anew with what their examples print, and the pictures that these draw.</remarks>
public sealed class DocTests
{
    private static readonly ScriptOptions Options = ScriptOptions.Default
        .WithReferences(typeof(object).Assembly, typeof(Enumerable).Assembly, typeof(List<>).Assembly, typeof(LocalDate).Assembly, typeof(Dataset).Assembly, typeof(CowAlliances).Assembly, typeof(Chart).Assembly)
        .AddReferences("System.Runtime", "System.Collections", "System.Linq")
        .WithImports("System", "System.Linq", "System.Collections.Generic", "NodaTime", "Deployments");

    public static TheoryData<string> Files => [.. DocFile.All];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Examples_PrintWhatTheDocumentSays(string name)
    {
        var file = new DocFile(name);
        Assert.True(file.Blocks.Count > 0, $"{name} has no ```csharp block; a document without a tested example goes stale unseen.");

        var printed = new List<(DocBlock Block, string Output)>();
        var globals = new DocGlobals();
        using var pictures = new DocPictures(name);
        ScriptState<object>? state = null;
        foreach (var block in file.Blocks)
        {
            state = await Run(name, block with { Code = pictures.Redirected(block.Code) }, state, globals);
            globals.Console.WriteLine(state.ReturnValue);
            printed.Add((block, globals.Console.Take()));
        }

        if (GeneratedText.IsWritten)
            file.Rewrite(printed);
        else
            Assert.Multiple([.. printed.Where(p => p.Block.Output is not null).Select(p => (Action)(() => Compare(name, p.Block, p.Output)))]);
        pictures.Check();
    }

    private static async Task<ScriptState<object>> Run(string name, DocBlock block, ScriptState<object>? state, DocGlobals globals)
    {
        try
        {
            return state is null
                ? await CSharpScript.RunAsync(Prepared(block.Code), Options, globals)
                : await state.ContinueWithAsync(Prepared(block.Code), Options);
        }
        catch (Exception e)
        {
            throw new InvalidOperationException($"{Place(name, block)} does not run: {e.Message}", e);
        }
    }

    private static void Compare(string name, DocBlock block, string output) =>
        Assert.True(block.Output == output, $"{Place(name, block)} prints something else than the document says.\nThe document says:\n{block.Output}\nIt prints:\n{output}");

    private static string Place(string name, DocBlock block) => $"{name}, line {block.Line}, example {block.Number}";

    /// <summary>The code as a reader would run it in the repository's root, with the library at hand.</summary>
    private static string Prepared(string code) => string.Join('\n', code.Split('\n').Where(l => !l.StartsWith("#r ", StringComparison.Ordinal)))
        .Replace("\"samples/", "\"" + Repository.Root.Replace('\\', '/') + "/samples/", StringComparison.Ordinal);
}
