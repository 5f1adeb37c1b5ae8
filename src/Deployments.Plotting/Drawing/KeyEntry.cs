namespace Deployments;

/// <summary>One sign of a chart and what it means.</summary>
internal sealed record KeyEntry(KeySign Sign, Ink Ink, string Text);
