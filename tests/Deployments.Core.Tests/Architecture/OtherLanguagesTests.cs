using System.Reflection;
using System.Runtime.CompilerServices;

namespace Deployments.Tests.Architecture;

/// <summary>What the public surface must be like so that calls read the same in F#, Visual Basic and older script hosts.</summary>
public class OtherLanguagesTests
{
    /// <summary>Only C# since its version 13 knows lists of arguments that are no arrays: elsewhere <c>.In("iraq")</c> would not compile.</summary>
    [Fact]
    public void Params_OfPublicMethods_AreArrays() => Assert.Empty(
        from method in Methods
        from parameter in method.GetParameters()
        where parameter.IsDefined(typeof(ParamCollectionAttribute))
        select $"{Described(method)}: {parameter.Name} takes its arguments one by one in C# only; make it an array.");

    /// <summary>F# converts text to a date, and a date to one that may be absent, but not both at once.</summary>
    [Fact]
    public void OptionalArguments_ThatTextConvertsTo_HaveAnOverloadThatTakesThemPlain() => Assert.Empty(
        from method in Methods
        from parameter in method.GetParameters()
        where parameter.IsOptional && Nullable.GetUnderlyingType(parameter.ParameterType) is { } type && IsWritten(type) && !Methods.Any(m => IsPlain(m, method, parameter))
        select $"{Described(method)}: text cannot be given for {parameter.Name} in F#; add an overload that ends with it and does not let it be absent.");

    [Fact]
    public void OnDay_WrittenAsText_IsTheSameAnswer()
    {
        EdtfDate? day = "1985";
        Assert.Equal(Nations.FromGleditschWard(260, day).Found, Nations.FromGleditschWard(260, 1985).Found);
        Assert.Equal(Nations.Find("Germany", day).ToString(), Nations.Find("Germany", 1985).ToString());
    }

    private static IEnumerable<MethodInfo> Methods => PublicSurface.Types.SelectMany(PublicSurface.Members).OfType<MethodInfo>();

    private static bool IsWritten(Type type) => type.GetMethods().Any(m => m.Name == "op_Implicit" && m.GetParameters()[0].ParameterType == typeof(string));

    private static bool IsPlain(MethodInfo overload, MethodInfo of, ParameterInfo last) =>
        overload.DeclaringType == of.DeclaringType && overload.Name == of.Name && overload.GetParameters() is { } given && given.Length == last.Position + 1
            && given[^1].Name == last.Name && given[^1].ParameterType == Nullable.GetUnderlyingType(last.ParameterType);

    private static string Described(MethodInfo method) => $"{method.DeclaringType!.Name}.{method.Name}";
}
