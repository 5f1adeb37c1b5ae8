namespace Deployments;

/// <summary>Names and codes that stand in sources for something else than a nation or a territory, and what that is.</summary>
internal sealed record NotNation(IReadOnlyList<string> Names, IReadOnlyList<string> Codes, string Reason);
