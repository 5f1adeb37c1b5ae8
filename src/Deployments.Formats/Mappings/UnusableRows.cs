namespace Deployments;

/// <summary>What becomes of a table in which some rows cannot be used.</summary>
public enum UnusableRows
{
    /// <summary>There is no dataset; the findings say which rows and why.</summary>
    Refuse,

    /// <summary>The dataset is made without them; the findings say which rows and why. Never for complete lists: whoever is left out would be asserted to be zero.</summary>
    LeaveOut,
}
