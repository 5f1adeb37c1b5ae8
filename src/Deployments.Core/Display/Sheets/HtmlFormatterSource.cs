using System.Diagnostics.CodeAnalysis;

namespace Deployments;

/// <summary>Makes the formatter of everything that shows itself, as .NET Interactive asks for it.</summary>
internal sealed class HtmlFormatterSource
{
    /// <summary>The one formatter.</summary>
    [SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "It is looked for on an instance.")]
    public IEnumerable<object> CreateTypeFormatters() => [new HtmlFormatter()];
}
