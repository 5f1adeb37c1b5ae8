using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;

namespace Deployments.Tests.Architecture;

public class PublicSurfaceTests
{
    [Fact]
    public void Types_Namespace_IsDeployments() => Assert.Empty(
        PublicSurface.Types.Where(t => t.Namespace != "Deployments").Select(t => $"{t} is outside the namespace that one using reaches."));

    [Fact]
    public void Types_Classes_AreSealedAbstractOrStatic() => Assert.Empty(
        PublicSurface.Types.Where(t => t.IsClass && !t.IsSealed && !t.IsAbstract).Select(t => $"{t} can be derived from and is not made for it."));

    [Fact]
    public void Types_Structs_AreReadonly() => Assert.Empty(
        PublicSurface.Types.Where(t => t.IsValueType && !t.IsEnum && !t.IsDefined(typeof(IsReadOnlyAttribute))).Select(t => $"{t} is not readonly."));

    [Fact]
    public void Members_Setters_AreInit() => Assert.Empty(Members<PropertyInfo>()
        .Where(p => p.SetMethod is { IsPrivate: false, IsAssembly: false } set && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)))
        .Select(p => $"{Name(p)} can be set after it is made."));

    [Fact]
    public void Members_Fields_AreReadonly() => Assert.Empty(Members<FieldInfo>()
        .Where(f => f is { IsInitOnly: false, IsLiteral: false })
        .Select(f => $"{Name(f)} can be set."));

    [Fact]
    public void Members_Signatures_HaveNoMutableCollections() => Assert.Empty(
        from member in Members<MemberInfo>()
        from type in PublicSurface.Signature(member).SelectMany(PublicSurface.Parts).Distinct()
        where IsMutableCollection(type)
        select $"{Name(member)} speaks of {type}, which can be changed.");

    [Fact]
    public void Members_Documentation_IsThereForEach()
    {
        var documented = DocumentedNames();
        Assert.Empty(PublicSurface.Types.Select(t => $"T:{DocumentName(t)}")
            .Concat(Members<MemberInfo>().Select(m => $"{Kind(m)}:{DocumentName(m.DeclaringType!)}.{m.Name.Replace('.', '#')}"))
            .Except(documented));
    }

    private static IEnumerable<T> Members<T>() where T : MemberInfo => PublicSurface.Types.SelectMany(PublicSurface.Members).OfType<T>();

    private static bool IsMutableCollection(Type type) =>
        // The bytes of a file are made for the caller, who may do with them what they like.
        (type.IsArray && type != typeof(byte[])) || (type is { IsClass: true, IsAbstract: false } && type.Namespace?.StartsWith("System.Collections", StringComparison.Ordinal) == true
            && typeof(IEnumerable).IsAssignableFrom(type) && type.Namespace is not ("System.Collections.Frozen" or "System.Collections.Immutable"))
        || (type.IsGenericType && MutableInterfaces.Contains(type.GetGenericTypeDefinition()));

    private static readonly Type[] MutableInterfaces = [typeof(IList<>), typeof(ICollection<>), typeof(IDictionary<,>), typeof(ISet<>)];

    private static string Name(MemberInfo member) => $"{member.DeclaringType!.Name}.{member.Name}";

    private static char Kind(MemberInfo member) => member switch { MethodBase => 'M', PropertyInfo => 'P', _ => 'F' };

    private static string DocumentName(Type type) => type.FullName!.Replace('+', '.');

    /// <summary>The documented members by name; parameters are cut off, so overloads share one.</summary>
    private static HashSet<string> DocumentedNames()
    {
        return [.. PublicSurface.Assemblies.SelectMany(a => XDocument.Load(Path.ChangeExtension(a.Location, ".xml")).Descendants("member"))
            .Where(m => m.Elements("inheritdoc").Any() || m.Elements("summary").Any(s => !string.IsNullOrWhiteSpace(s.Value) || s.HasElements))
            .Select(m => m.Attribute("name")!.Value.Split('(', '~')[0].Split("``")[0])];
    }
}
