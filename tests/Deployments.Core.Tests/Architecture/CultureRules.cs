using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Deployments.Tests.Architecture;

/// <summary>Where code would format or read something as the user's culture has it, which no analyzer sees in texts with places to fill in.</summary>
internal static class CultureRules
{
    private const string ImplicitUsings = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Threading; global using System.Threading.Tasks;";

    /// <summary>One sentence for each place.</summary>
    /// <param name="files">The code, with the name of each file.</param>
    public static IReadOnlyList<string> Violations(IEnumerable<(string Path, string Text)> files)
    {
        var options = new CSharpParseOptions(LanguageVersion.Latest);
        var trees = files.Append((Path: "", Text: ImplicitUsings)).Select(f => CSharpSyntaxTree.ParseText(f.Text, options, f.Path)).ToList();
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(p => !Path.GetFileName(p).StartsWith("Deployments.", StringComparison.Ordinal)).Select(p => MetadataReference.CreateFromFile(p));
        var compilation = CSharpCompilation.Create("all", trees, references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        return [.. trees.SelectMany(t => Violations(compilation.GetSemanticModel(t), t.GetRoot()))];
    }

    private static IEnumerable<string> Violations(SemanticModel model, SyntaxNode root)
    {
        foreach (var node in root.DescendantNodes())
        {
            foreach (var (place, type) in Formatted(model, node))
            {
                if (type is not null && DependsOnCulture(type))
                    yield return FormattableString.Invariant($"{root.SyntaxTree.FilePath}, line {place.GetLocation().GetLineSpan().StartLinePosition.Line + 1}: {place} is a {type.ToDisplayString()}");
            }
        }
    }

    private static IEnumerable<(SyntaxNode Place, ITypeSymbol? Type)> Formatted(SemanticModel model, SyntaxNode node) => node switch
    {
        // A text that becomes something else than a string, such as a FormattableString, is given its culture there.
        InterpolatedStringExpressionSyntax text when model.GetTypeInfo(text).ConvertedType?.SpecialType == SpecialType.System_String && !IsInvariant(model, text) =>
            text.Contents.OfType<InterpolationSyntax>().Select(i => ((SyntaxNode)i, model.GetTypeInfo(i.Expression).Type)),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum when model.GetTypeInfo(sum).Type?.SpecialType == SpecialType.System_String =>
            new[] { sum.Left, sum.Right }.Select(s => ((SyntaxNode)s, model.GetTypeInfo(s).Type)),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.Text: "ToString" } member, ArgumentList.Arguments.Count: 0 } =>
            [(node, model.GetTypeInfo(member.Expression).Type)],
        _ => [],
    };

    // As an argument of string.Create or of a builder's Append the text takes the culture beside it.
    private static bool IsInvariant(SemanticModel model, InterpolatedStringExpressionSyntax text) =>
        text.Parent is ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } arguments }
        && arguments.Arguments.Any(a => a.Expression.ToString().EndsWith("InvariantCulture", StringComparison.Ordinal))
        && model.GetSymbolInfo(call).Symbol is IMethodSymbol { Name: "Create" or "Append" or "AppendLine" };

    private static bool DependsOnCulture(ITypeSymbol type) => type switch
    {
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable => DependsOnCulture(nullable.TypeArguments[0]),
        { SpecialType: SpecialType.System_SByte or SpecialType.System_Int16 or SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_Single or SpecialType.System_Double or SpecialType.System_Decimal or SpecialType.System_DateTime } => true,
        { SpecialType: SpecialType.System_Byte or SpecialType.System_UInt16 or SpecialType.System_UInt32 or SpecialType.System_UInt64 } => true,
        _ => type.ContainingNamespace?.ToDisplayString() is "NodaTime" or "System.Numerics" || type.ToDisplayString() is "System.DateOnly" or "System.TimeSpan" or "System.DateTimeOffset" or "System.Int128",
    };
}
