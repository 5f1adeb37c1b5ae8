using System.Diagnostics.CodeAnalysis;

namespace Deployments;

/// <summary>Writes whatever shows itself as HTML: its members are those that .NET Interactive looks for by name.</summary>
internal sealed class HtmlFormatter
{
    public const string Html = "text/html";

    /// <summary>What kind of text it writes.</summary>
    [SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "It is looked for on an instance.")]
    public string MimeType => Html;

    /// <summary>Writes it; false where it does not show itself.</summary>
    /// <param name="instance">What is to be shown.</param>
    /// <param name="writer">Where it goes.</param>
    [SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "It is looked for on an instance.")]
    public bool Format(object instance, TextWriter writer)
    {
        if (instance is not IShown shown)
            return false;
        writer.Write(shown.ToHtml());
        return true;
    }
}
