namespace Deployments;

/// <summary>Whether a report names every place with forces.</summary>
public enum UsPersonnelListKind
{
    /// <summary>It does: a place that it does not name had none.</summary>
    Complete,

    /// <summary>It has places, and others were lost: a place that it does not name is unknown.</summary>
    Partial,

    /// <summary>It has the United States alone and says nothing of any other place.</summary>
    HomeOnly,
}
