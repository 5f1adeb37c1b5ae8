using System.Diagnostics.CodeAnalysis;

namespace Deployments;

/// <summary>Makes the formatters of everything that shows itself, as .NET Interactive asks for it.</summary>
internal sealed class HtmlFormatterSource
{
    /// <summary>One for HTML, and one for text, in which the host would list every property otherwise.</summary>
    [SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "It is looked for on an instance.")]
    public IEnumerable<object> CreateTypeFormatters() => [new ShownFormatter(ShownFormatter.Html, s => s.ToHtml()), new ShownFormatter(ShownFormatter.Plain, s => s.ToString())];
}
