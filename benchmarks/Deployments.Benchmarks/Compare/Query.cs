namespace Deployments.Benchmarks;

/// <summary>The six questions.</summary>
internal enum Query
{
    /// <summary>The total by nation at each month end.</summary>
    Q1,

    /// <summary>The same of one operation.</summary>
    Q2,

    /// <summary>The total by nation on one day.</summary>
    Q3,

    /// <summary>The total of the members of NATO on the day, and the total of all, at each month end: hence the share.</summary>
    Q4,

    /// <summary>The first as known on a day.</summary>
    Q5,

    /// <summary>Peak daily strength and person-days by nation and year.</summary>
    Q6,
}
