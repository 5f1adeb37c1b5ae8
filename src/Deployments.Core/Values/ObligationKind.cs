namespace Deployments;

/// <summary>What one ally owes another: the five kinds of the ATOP project.</summary>
public enum ObligationKind
{
    /// <summary>To defend it when it is attacked.</summary>
    Defence,

    /// <summary>To join it when it attacks.</summary>
    Offence,

    /// <summary>To stay out of its conflicts.</summary>
    Neutrality,

    /// <summary>Not to use force against it.</summary>
    NonAggression,

    /// <summary>To consult with it in crises.</summary>
    Consultation,
}
