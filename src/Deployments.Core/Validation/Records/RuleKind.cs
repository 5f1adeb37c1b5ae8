namespace Deployments;

/// <summary>What a rule carries from a validator into its findings.</summary>
internal sealed record RuleKind(FindingCode Code, string Expected);
