using System.Diagnostics.CodeAnalysis;

namespace Deployments;

/// <summary>Writes whatever shows itself, as one kind of text: its members are those that .NET Interactive looks for by name.</summary>
/// <param name="mimeType">The kind of text.</param>
/// <param name="text">The text of something that shows itself.</param>
internal sealed class ShownFormatter(string mimeType, Func<IShown, string?> text)
{
    public const string Html = "text/html";
    public const string Plain = "text/plain";

    /// <summary>What kind of text it writes.</summary>
    public string MimeType => mimeType;

    /// <summary>Writes it; false where it does not show itself.</summary>
    /// <param name="instance">What is to be shown.</param>
    /// <param name="writer">Where it goes.</param>
    public bool Format(object instance, TextWriter writer)
    {
        if (instance is not IShown shown)
            return false;
        writer.Write(text(shown));
        return true;
    }
}
