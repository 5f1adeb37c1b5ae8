using System.Reflection;
using System.Security;

namespace Deployments.Tests.Architecture;

/// <summary>What SECURITY.md promises of the code itself.</summary>
public class SecurityPromiseTests
{
    // All ways to another machine, to another program and to code that is not there when the library is built.
    private static readonly string[] Unwelcome = ["System.Net.", "System.Diagnostics.Process", "System.Runtime.Loader", "System.Reflection.Emit", "Microsoft.CSharp", "System.Runtime.Serialization.Formatters"];

    public static TheoryData<Type> Libraries => [typeof(Dataset), typeof(CsvFiles), typeof(ChartOptions)];

    [Theory]
    [MemberData(nameof(Libraries))]
    public void Library_ReferencesNothingThatReachesANetworkOrRunsAnything(Type ofIt) => Assert.DoesNotContain(
        ofIt.Assembly.GetReferencedAssemblies().Select(a => a.Name!), n => Unwelcome.Any(u => n.StartsWith(u, StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(Libraries))]
    public void Library_HasNoUnsafeAndNoNativeCode(Type ofIt)
    {
        Assert.DoesNotContain(ofIt.Module.GetCustomAttributesData(), a => a.AttributeType == typeof(UnverifiableCodeAttribute));
        Assert.Empty(
            from type in ofIt.Assembly.GetTypes()
            from method in type.GetMethods(BindingFlags.DeclaredOnly | BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
            where method.Attributes.HasFlag(MethodAttributes.PinvokeImpl)
            select $"{type}.{method}");
    }
}
