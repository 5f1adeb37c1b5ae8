namespace Deployments;

/// <summary>Which daily total of a period a figure is. There is no &quot;total per month&quot; without saying which.</summary>
public enum PeriodRule
{
    /// <summary>The total on the period's last day.</summary>
    AtEnd,

    /// <summary>The total on the period's first day.</summary>
    AtStart,

    /// <summary>The greatest daily total.</summary>
    Peak,

    /// <summary>The lowest daily total.</summary>
    Lowest,

    /// <summary>The daily totals' average over all days of the period.</summary>
    Average,

    /// <summary>The sum of the daily totals, in person-days: another unit, never headcount.</summary>
    PersonDays,
}
