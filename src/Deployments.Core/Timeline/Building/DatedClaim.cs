namespace Deployments;

/// <summary>A report in numbers: <see cref="ClaimRow"/> without objects.</summary>
internal struct DatedClaim
{
    /// <summary>Its date is read as the rules read it.</summary>
    public const int NotMoved = DayNumber.AfterAll;

    /// <summary>The first day it can mean, from which it holds.</summary>
    public int Day;

    /// <summary>The last day it can mean.</summary>
    public int LastDay;

    /// <summary>The day from which it holds in another reading of its date.</summary>
    public int MovedTo;

    public int Published;

    public int Grade;

    /// <summary>The row of the report columns, which stands for its place among the contribution's reports.</summary>
    public int Row;

    public ClaimKind Kind;

    public bool IsDecrease;

    /// <summary>A level of which something is known.</summary>
    public bool HasCount;

    public UnknownReason Reason;

    public bool CannotExist;

    /// <summary>The level, or the size of the change.</summary>
    public CountBounds Count;

    public readonly int Vagueness => LastDay - Day;

    public readonly bool IsImprecise => LastDay > Day;
}
