using System.Reflection;
using System.Runtime.CompilerServices;

namespace Deployments.Tests.Architecture;

/// <summary>What a user of the packages can see of them.</summary>
internal static class PublicSurface
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>Every package: an assembly of ours with a documentation file beside it.</summary>
    public static IReadOnlyList<Assembly> Assemblies { get; } =
        [.. Directory.EnumerateFiles(AppContext.BaseDirectory, "Deployments.*.xml").Order(StringComparer.Ordinal).Select(f => Assembly.Load(Path.GetFileNameWithoutExtension(f)))];

    public static IReadOnlyList<Type> Types { get; } = [.. Assemblies.SelectMany(a => a.GetExportedTypes()).OrderBy(t => t.FullName, StringComparer.Ordinal)];

    /// <summary>Public and protected members that somebody wrote: not those that the compiler adds to records, not accessors.</summary>
    public static IEnumerable<MemberInfo> Members(Type type) => type.GetMembers(Declared).Where(m => m switch
    {
        _ when IsSynthesised(m) => false,
        MethodInfo method => IsVisible(method) && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal)),
        ConstructorInfo constructor => IsVisible(constructor) && constructor.GetParameters().Length > 0,
        PropertyInfo property => property.GetAccessors(nonPublic: true).Any(IsVisible),
        FieldInfo field => !field.IsSpecialName && (field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly),
        _ => false,
    });

    /// <summary>The types that a member's signature speaks of; of arguments that are written one after the other, the type of one.</summary>
    public static IEnumerable<Type> Signature(MemberInfo member) => member switch
    {
        MethodInfo method => [method.ReturnType, .. method.GetParameters().Select(p => p.IsDefined(typeof(ParamArrayAttribute)) ? p.ParameterType.GetElementType()! : p.ParameterType)],
        ConstructorInfo constructor => constructor.GetParameters().Select(p => p.ParameterType),
        PropertyInfo property => [property.PropertyType],
        FieldInfo field => [field.FieldType],
        _ => Enumerable.Empty<Type>(),
    };

    /// <summary>A type, and those that it is made of.</summary>
    public static IEnumerable<Type> Parts(Type type) =>
        [type, .. type.GetGenericArguments().SelectMany(Parts), .. type.HasElementType ? Parts(type.GetElementType()!) : []];

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsSynthesised(MemberInfo member) => member.IsDefined(typeof(CompilerGeneratedAttribute)) || member.Name == "EqualityContract";
}
