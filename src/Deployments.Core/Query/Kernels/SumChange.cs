namespace Deployments;

/// <summary>What a sum changes by from a column on: something stops counting, something else begins.</summary>
internal readonly record struct SumChange(int Column, Measures Before, Measures Now);
