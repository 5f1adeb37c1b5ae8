namespace Deployments;

/// <summary>A list whose length can be asked without knowing what it is a list of.</summary>
internal interface ICounted
{
    int Count { get; }
}
