namespace Deployments;

/// <summary>Why a value of a file is not read.</summary>
internal sealed record Refusal(FindingCode Code, string Message);
