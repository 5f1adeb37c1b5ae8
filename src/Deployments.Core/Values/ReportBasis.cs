namespace Deployments;

/// <summary>How a figure relates to its effective date.</summary>
public enum ReportBasis
{
    /// <summary>The strength on that day; what is meant where nothing is said.</summary>
    AsOf,

    /// <summary>An average over the period; kept and shown, never part of a timeline.</summary>
    Average,

    /// <summary>The peak of the period; kept and shown, never part of a timeline.</summary>
    Peak,
}
