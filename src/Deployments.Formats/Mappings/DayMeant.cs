namespace Deployments;

/// <summary>Which day a month or a year in a table stands for.</summary>
public enum DayMeant
{
    /// <summary>Some day of it: the date stays as imprecise as it is, and takes its earliest day where a day is asked for.</summary>
    Any,

    /// <summary>Its first day.</summary>
    First,

    /// <summary>Its last day.</summary>
    Last,
}
