using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Deployments.Tests.Docs;

/// <summary>The documentation comments of the core, as the compiler wrote them beside it, turned into Markdown.</summary>
internal static partial class DocComments
{
    private static readonly Lazy<Dictionary<string, XElement>> Members = new(() =>
        XDocument.Load(Path.ChangeExtension(typeof(Dataset).Assembly.Location, ".xml"))
            .Descendants("member").ToDictionary(m => (string)m.Attribute("name")!, StringComparer.Ordinal));

    /// <summary>The summary of a type.</summary>
    public static string Of(Type type) => Text($"T:{type.FullName}", "summary");

    /// <summary>The remarks of a type, one text for each paragraph.</summary>
    public static IReadOnlyList<string> RemarksOf(Type type)
    {
        var remarks = Members.Value[$"T:{type.FullName}"].Element("remarks")!;
        return [.. remarks.Elements("para").DefaultIfEmpty(remarks).Select(Markdown)];
    }

    /// <summary>The summary of a member of an enum.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => Text($"F:{typeof(T).FullName}.{value}", "summary");

    private static string Text(string member, string element) => Markdown(Members.Value[member].Element(element)!);

    private static string Markdown(XElement element) => Spaces().Replace(string.Concat(element.Nodes().Select(Markdown)), " ").Trim();

    private static string Markdown(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "c" } code => $"`{code.Value.Trim()}`",
        XElement see when see.Attribute("cref") is { } cref => $"`{Named(cref.Value)}`",
        XElement other => Markdown(other),
        _ => "",
    };

    /// <summary>The last part of a reference's name; with its type, where it is a member.</summary>
    private static string Named(string cref)
    {
        var names = cref[2..].Split('(')[0].Split('.');
        return cref[0] == 'T' ? names[^1] : $"{names[^2]}.{names[^1]}";
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
