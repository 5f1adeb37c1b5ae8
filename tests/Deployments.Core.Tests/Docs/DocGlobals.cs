namespace Deployments.Tests.Docs;

/// <summary>What every example can name without saying where it comes from.</summary>
public sealed class DocGlobals
{
    public DocConsole Console { get; } = new();
}
