using System.Globalization;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;

namespace Deployments.Tests.Docs;

/// <summary>Runs pieces of code one after the other, each knowing what those before it have made, as a reader runs a page or a notebook.</summary>
internal sealed class DocScript
{
    private static readonly ScriptOptions Options = ScriptOptions.Default
        .WithReferences(typeof(object).Assembly, typeof(Enumerable).Assembly, typeof(List<>).Assembly, typeof(LocalDate).Assembly, typeof(Dataset).Assembly, typeof(CowAlliances).Assembly, typeof(Chart).Assembly)
        .AddReferences("System.Runtime", "System.Collections", "System.Linq")
        .WithImports("System", "System.Linq", "System.Collections.Generic", "NodaTime", "Deployments");

    private readonly DocGlobals globals = new();
    private ScriptState<object>? state;

    /// <summary>What the code prints.</summary>
    public DocConsole Console => globals.Console;

    /// <summary>Runs the next piece; gives the value of its last expression.</summary>
    /// <param name="code">The code.</param>
    /// <param name="place">Where it stands, for the message when it does not run.</param>
    public async Task<object?> Run(string code, string place)
    {
        // Examples write numbers as the reader's culture has them; the pages show it in one. It holds until the piece has run.
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        try
        {
            state = state is null
                ? await CSharpScript.RunAsync(Prepared(code), Options, globals)
                : await state.ContinueWithAsync(Prepared(code), Options);
            return state.ReturnValue;
        }
        catch (Exception e)
        {
            throw new InvalidOperationException($"{place} does not run: {e.Message}", e);
        }
    }

    /// <summary>The code as a reader would run it in the repository's root, or beside a notebook, with the library at hand.</summary>
    private static string Prepared(string code)
    {
        var root = "\"" + Repository.Root.Replace('\\', '/');
        return string.Join('\n', code.Split('\n').Where(l => !l.StartsWith("#r ", StringComparison.Ordinal)))
            .Replace("\"samples/", root + "/samples/", StringComparison.Ordinal).Replace("\"../data/", root + "/samples/data/", StringComparison.Ordinal);
    }
}
