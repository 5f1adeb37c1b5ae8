using System.Reflection;
using Deployments.Tests.Architecture;
using FluentValidation;

namespace Deployments.Tests.Docs.Examples;

/// <summary>What a user of the packages calls first, or on the way to an answer: each of these shows in IntelliSense how it is used.</summary>
/// <remarks>
/// By rule, and not by a list:
/// (1) every public static method and property: the factories, the look-ups and the doors;
/// (2) every public method, indexer and constructor that somebody wrote of any type that is no mere record of facts: what is asked of a thing once one has it;
/// (3) every type that (1) and (2) hand out, through lists and matches too, as the place that shows how its properties are read, unless it has factories that show that.
/// Overloads are one entry point. Not among them are operators, overrides and what a framework asks for (comparing, formatting, enumerating, <c>ToHtml</c> for notebooks), enumerations,
/// the properties of a thing, which the example of its type reads, and the few of <see cref="Exempt"/>.
/// </remarks>
internal static class EntryPoints
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>Entry points by the rule that need no example of their own, each with the reason.</summary>
    public static IReadOnlyDictionary<string, string> Exempt { get; } = new Dictionary<string, string>
    {
        ["Deployments.DatasetException.#ctor"] = "Doors throw it; nobody else makes one.",
        ["Deployments.FindingCodes"] = "Its properties are the words of a closed list, as an enumeration's members are; All has the example.",
        ["Deployments.ITextValue`1"] = "Its members are called on the types that implement it.",
        ["Deployments.PersonDays.Add"] = "The + operator under the name that other languages call it by.",
    };

    /// <summary>The entry points' names as documentation files write them, without parameters, in order of name.</summary>
    public static IEnumerable<string> All { get; } =
        [.. PublicSurface.Types.SelectMany(Members).Select(Name).Concat(HandedOut().Select(t => $"T:{Name(t)}")).Distinct().Where(n => !IsExempt(n)).Order(StringComparer.Ordinal)];

    private static IEnumerable<MemberInfo> Members(Type type) =>
        type.IsEnum || type.IsInterface || typeof(Delegate).IsAssignableFrom(type) || typeof(IValidator).IsAssignableFrom(type) ? [] : PublicSurface.Members(type).Intersect(type.GetMembers(Declared)).Where(m => m switch
        {
            MethodInfo method => !method.IsSpecialName && method.Name != "ToHtml" && method.GetBaseDefinition() == method && !IsAskedForByFramework(method),
            PropertyInfo property => property.GetMethod!.IsStatic ? property.Name != nameof(ITextValue<>.Expected) : property.GetIndexParameters().Length > 0,
            ConstructorInfo => !IsRecord(type),
            _ => false,
        });

    /// <summary>The library's own types that entry points return; what is returned in a list, a match or another generic type is handed out too.</summary>
    private static IEnumerable<Type> HandedOut() => PublicSurface.Types.SelectMany(Members)
        .SelectMany(m => m switch { MethodInfo method => [method.ReturnType, .. method.GetParameters().Where(p => p.IsOut).Select(p => p.ParameterType)], PropertyInfo property => [property.PropertyType], _ => Enumerable.Empty<Type>() })
        .SelectMany(PublicSurface.Parts)
        .Select(t => t.IsGenericType ? t.GetGenericTypeDefinition() : t)
        .Where(t => t is { IsEnum: false, IsGenericParameter: false, IsByRef: false } && PublicSurface.Assemblies.Contains(t.Assembly) && !Members(t).Any(m => m is MethodInfo { IsStatic: true } or PropertyInfo { GetMethod.IsStatic: true }));

    private static bool IsAskedForByFramework(MethodInfo method) =>
        method.DeclaringType!.GetInterfaces().Where(i => !PublicSurface.Assemblies.Contains(i.Assembly)).SelectMany(i => method.DeclaringType.GetInterfaceMap(i).TargetMethods).Contains(method)
        && method.Name is not (nameof(Dataset.Parse) or nameof(Dataset.TryParse));

    private static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null || type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance) is not null;

    private static bool IsExempt(string name) => Exempt.Keys.Any(e => name[2..] == e || (name[2..].StartsWith(e + ".", StringComparison.Ordinal) && !name.EndsWith(".All", StringComparison.Ordinal)));

    private static string Name(MemberInfo member) =>
        $"{(member is MethodBase ? 'M' : 'P')}:{Name(member.DeclaringType!)}.{member.Name.Replace('.', '#')}";

    private static string Name(Type type) => type.FullName!.Replace('+', '.');
}
