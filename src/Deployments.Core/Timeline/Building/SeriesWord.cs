namespace Deployments;

/// <summary>What one series says of a contribution on a day, in numbers: <see cref="SeriesState"/> without objects.</summary>
internal struct SeriesWord
{
    public const int None = -1;

    public bool IsThere;

    /// <summary>It has a figure; else a reason.</summary>
    public bool HasCount;

    public bool CannotExist;

    public bool IsListZero;

    public bool IsBorrowed;

    public UnknownReason Reason;

    public CountBounds Count;

    /// <summary>The effective day that it dates from.</summary>
    public int Age;

    /// <summary>The claim that decides it; <see cref="None"/> for a list.</summary>
    public int Decider;

    /// <summary>The claim that decides the other series' level which it borrowed; <see cref="None"/> where there is none.</summary>
    public int Base;

    /// <summary>For a borrowed level the newest level's day when it was borrowed; <see cref="DayNumber.BeforeAll"/> where there was none.</summary>
    public int NewestLevel;

    public int Published;

    public int Grade;

    /// <summary>The row of the report that decides it; after all rows for a list.</summary>
    public int Row;
}
