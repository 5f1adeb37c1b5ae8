using System.Text;

namespace Deployments.Tests.Hostile.SafeOutput;

/// <summary>Something that a writer has written.</summary>
/// <param name="Writer">The writer.</param>
/// <param name="Of">What it has written.</param>
/// <param name="Format">The format, as a file's ending.</param>
/// <param name="Bytes">What it came to.</param>
internal sealed record Written(string Writer, object Of, string Format, byte[] Bytes)
{
    public string Text => new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(Bytes);

    /// <summary>The writer and what it wrote, for messages.</summary>
    public string Name => $"{Writer} of {Of.GetType().Name}";
}
