namespace Deployments;

/// <summary>Days served, summed over people: a headcount of 100 held for 30 days is 3,000 person-days. Another unit than headcount, never added to it.</summary>
/// <param name="Low">The lower bound.</param>
/// <param name="Best">The best estimate; absent where a day has none.</param>
/// <param name="High">The upper bound; absent where a day is open above.</param>
/// <example>
/// <code>
/// var total = new PersonDays(3_000, 3_000, 3_000) + new PersonDays(900, null, 1_200);
/// total // 3,900-4,200
/// </code>
/// </example>
public readonly record struct PersonDays(long Low, long? Best, long? High)
{
    /// <summary>The sum, bound by bound; a sum beyond 64 bits is an error.</summary>
    /// <param name="left">One sum.</param>
    /// <param name="right">The other sum.</param>
    public static PersonDays operator +(PersonDays left, PersonDays right) => checked(new(left.Low + right.Low, left.Best + right.Best, left.High + right.High));

    /// <summary>The sum, bound by bound.</summary>
    /// <param name="left">One sum.</param>
    /// <param name="right">The other sum.</param>
    public static PersonDays Add(PersonDays left, PersonDays right) => left + right;

    internal static PersonDays Of(TroopCount count, int days) => checked(new(count.Low * days, count.Best * days, count.High * days));

    /// <summary>The bounds, as counts are written.</summary>
    public override string ToString() => TroopCounts.Of(Low, Best, High).ToString();
}
