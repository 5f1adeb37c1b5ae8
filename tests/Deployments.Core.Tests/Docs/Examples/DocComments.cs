using System.Xml.Linq;
using Deployments.Tests.Architecture;

namespace Deployments.Tests.Docs.Examples;

/// <summary>The examples in the documentation files of the packages: what IntelliSense shows.</summary>
internal static class DocComments
{
    private static readonly ILookup<string, XElement> Members =
        PublicSurface.Assemblies.SelectMany(a => XDocument.Load(Path.ChangeExtension(a.Location, ".xml"), LoadOptions.PreserveWhitespace).Descendants("member")).ToLookup(m => NameOf(m.Attribute("name")!.Value));

    /// <summary>Every example, with the member that shows it.</summary>
    public static IReadOnlyList<DocExample> Examples { get; } =
        [.. from members in Members from member in members from code in member.Descendants("example").Elements("code") where !IsOfType(members.Key, code.Value) select new DocExample(members.Key, Lines(code.Value))];

    /// <summary>Examples without <c>code</c> around them, which would not run.</summary>
    public static IEnumerable<string> WithoutCode => from members in Members from member in members where member.Descendants("example").Any(e => !e.Elements("code").Any()) select members.Key;

    /// <summary>Whether an entry point, one of its overloads or what it inherits its documentation from shows an example.</summary>
    public static bool HasExample(string name) => Members[name].Any(m => m.Descendants("example").Any()
        || m.Elements("inheritdoc").Any(i => (i.Attribute("cref")?.Value is { } from ? [NameOf(from)] : Implemented(name)).Any(HasExample)));

    /// <summary>A member's name without its parameters and type parameters, which overloads share.</summary>
    private static string NameOf(string id) => id.Split('(', '~')[0].Split("``")[0];

    /// <summary>The members of the library's own interfaces that a member can have its documentation from without saying so.</summary>
    private static IEnumerable<string> Implemented(string name) =>
        from type in PublicSurface.Types
        where name[2..].StartsWith(type.FullName + ".", StringComparison.Ordinal)
        from implemented in type.GetInterfaces().Where(i => PublicSurface.Assemblies.Contains(i.Assembly))
        select $"{name[..2]}{(implemented.IsGenericType ? implemented.GetGenericTypeDefinition() : implemented).FullName}.{name[(type.FullName!.Length + 3)..]}";

    /// <summary>Whether an example is that of a type, which stands with its primary constructor too.</summary>
    private static bool IsOfType(string name, string code) => name.EndsWith(".#ctor", StringComparison.Ordinal) && Members[$"T:{name[2..^6]}"].Descendants("code").Any(c => c.Value == code);

    private static List<string> Lines(string code)
    {
        var lines = code.ReplaceLineEndings("\n").Split('\n').Select(l => l.TrimEnd()).SkipWhile(l => l.Length == 0).Reverse().SkipWhile(l => l.Length == 0).Reverse().ToList();
        var indent = lines.Where(l => l.Length > 0).Select(l => l.Length - l.TrimStart().Length).DefaultIfEmpty(0).Min();
        return lines.ConvertAll(l => l.Length == 0 ? l : l[indent..]);
    }
}
