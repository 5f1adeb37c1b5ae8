namespace Deployments.Tests.Docs;

/// <summary>One example of a document: its code, and what the document says that it prints.</summary>
/// <param name="Number">Its place among the document's examples, counted from 1.</param>
/// <param name="Line">The line of its first line of code, counted from 1.</param>
/// <param name="Code">The code.</param>
/// <param name="Output">What it is said to print; absent where the document does not say.</param>
/// <param name="OutputAt">The lines of the document, counted from 0, that hold the output; empty where there is none.</param>
internal sealed record DocBlock(int Number, int Line, string Code, string? Output, Range OutputAt);
