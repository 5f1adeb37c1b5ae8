namespace Deployments;

/// <summary>Sex, where the source reports it.</summary>
public enum Sex
{
    /// <summary>Female.</summary>
    Female,

    /// <summary>Male.</summary>
    Male,
}
