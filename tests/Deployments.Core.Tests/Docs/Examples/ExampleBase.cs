using System.Collections;
using System.Globalization;

namespace Deployments.Tests.Docs.Examples;

/// <summary>What every example of a doc comment can name without saying where it comes from, and where the values that it shows are gathered.</summary>
/// <remarks>The examples are compiled into a class that derives from this one; an instance runs one example.</remarks>
public abstract class ExampleBase
{
    private static readonly Lazy<Dataset> Coalition = new(() => Repository.Shipped("coalition-2016-07.json"));
    private static readonly Lazy<Dataset> Kosovo = new(() => Repository.Shipped("kfor.json"));

    /// <summary>What one news article said about the coalition against ISIL in July 2016.</summary>
    protected static Dataset data => Coalition.Value;

    /// <summary>NATO's Kosovo Force from 1999 to 2024.</summary>
    protected static Dataset kfor => Kosovo.Value;

    /// <summary>What the examples print goes nowhere: it is not what they say that they give.</summary>
    protected static DocConsole Console { get; } = new();

    /// <summary>The values shown, by line, as text.</summary>
    public Dictionary<int, string> Values { get; } = [];

    /// <summary>Keeps what a line of the example gives.</summary>
    protected void Show(int line, object? value) => Values[line] = Text(value);

    private static string Text(object? value) => value switch
    {
        null => "null",
        bool truth => truth ? "true" : "false",
        string text => text,
        IEnumerable items when value.GetType().GetMethod(nameof(ToString), Type.EmptyTypes)!.DeclaringType!.Assembly == typeof(object).Assembly || value.GetType().IsArray || value.ToString() == value.GetType().ToString()
            => string.Join(", ", items.Cast<object?>().Select(Text)),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };
}
