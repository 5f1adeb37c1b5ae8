using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Deployments.Tests.Docs.Examples;

/// <summary>All examples as one program, a method each, compiled at once: a script for each would take a minute.</summary>
internal sealed partial class ExampleProgram
{
    private const string Usings = "using System; using System.Collections.Generic; using System.Globalization; using System.IO; using System.Linq; using Deployments; using NodaTime;\n#nullable enable\n";
    private readonly IReadOnlyList<DocExample> examples;
    private readonly string files;
    private readonly Type program;

    /// <param name="examples">The examples.</param>
    /// <param name="files">The folder for the files that they write.</param>
    /// <exception cref="InvalidOperationException">One of them does not compile.</exception>
    public ExampleProgram(IReadOnlyList<DocExample> examples, string files)
    {
        (this.examples, this.files) = (examples, files);
        program = Compile().GetType("Examples")!;
    }

    /// <summary>What the lines of one example give, by line.</summary>
    public IReadOnlyDictionary<int, string> Run(int example)
    {
        var instance = (ExampleBase)Activator.CreateInstance(program)!;
        program.GetMethod($"Example{example}")!.Invoke(instance, null);
        return instance.Values;
    }

    private Assembly Compile()
    {
        var code = new StringBuilder(Usings).Append("public sealed class Examples : Deployments.Tests.Docs.Examples.ExampleBase\n{\n");
        for (var i = 0; i < examples.Count; i++)
            code.Append($"public void Example{i}()\n{{\n#line 1 \"{examples[i].Member}\"\n{Body(examples[i])}\n#line hidden\n}}\n");

        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Debug);
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(p => MetadataReference.CreateFromFile(p));
        var compilation = CSharpCompilation.Create("Examples", [CSharpSyntaxTree.ParseText(code.Append('}').ToString())], references, options);
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        if (!result.Success)
            throw new InvalidOperationException("Examples of doc comments do not compile:\n" + string.Join('\n', result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => $"{d.Location.GetMappedLineSpan()}: {d.GetMessage()}")));
        return Assembly.Load(image.ToArray());
    }

    /// <summary>The statements of an example, each that says a result made to show its value.</summary>
    private string Body(DocExample example)
    {
        var root = CSharpSyntaxTree.ParseText(InFolders(example.Statements)).GetCompilationUnitRoot();
        return string.Concat(root.Members.Cast<GlobalStatementSyntax>().Select(m => Shown(m.Statement, example)));
    }

    private static string Shown(StatementSyntax statement, DocExample example)
    {
        var line = statement.GetLocation().GetLineSpan().EndLinePosition.Line;
        var isLastValue = line == example.Lines.Count - 1 && example.Lines[line][^1] is not (';' or '}');
        return (statement, isLastValue || example.ResultOf(line) is not null) switch
        {
            (_, false) => statement.ToFullString(),
            (ExpressionStatementSyntax { Expression: var value }, _) => $"{statement.GetLeadingTrivia()}Show({line}, {value});\n",
            (LocalDeclarationStatementSyntax { Declaration.Variables: [{ Identifier: var variable }] }, _) => $"{statement.ToFullString()}Show({line}, {variable});\n",
            _ => throw new InvalidOperationException($"{example.Member}: line {line + 1} says a result, and is no expression or declaration."),
        };
    }

    /// <summary>The code as a reader would run it in the repository's root, but that files without a folder are written elsewhere.</summary>
    private string InFolders(string code) => FileName().Replace(code, $"\"{files.Replace('\\', '/')}/$1\"").Replace("\"samples/", $"\"{Repository.Root.Replace('\\', '/')}/samples/", StringComparison.Ordinal);

    [GeneratedRegex("""
        "([\w.-]+\.(?:csv|tsv|json|ndjson|parquet|arrow|zip|svg|png|bib))"
        """)]
    private static partial Regex FileName();
}
