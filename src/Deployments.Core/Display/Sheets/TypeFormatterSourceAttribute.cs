using System.Diagnostics.CodeAnalysis;

namespace Deployments;

/// <summary>Tells .NET Interactive how a type shows itself. It finds this attribute by its name and everything behind it by convention, so that nothing of it is referenced here.</summary>
/// <param name="formatterSourceType">The type that makes the formatters.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
internal sealed class TypeFormatterSourceAttribute(
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor | DynamicallyAccessedMemberTypes.PublicMethods)] Type formatterSourceType) : Attribute
{
    /// <summary>The type that makes the formatters.</summary>
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor | DynamicallyAccessedMemberTypes.PublicMethods)]
    public Type FormatterSourceType => formatterSourceType;

    /// <summary>The kinds of text that are shown rather than others.</summary>
    public string[] PreferredMimeTypes { get; set; } = [ShownFormatter.Html];
}
