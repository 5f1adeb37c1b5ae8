namespace Deployments;

/// <summary>A number of troops as far as it is known: a low bound, a best estimate where there is one, and a high bound unless it is open.</summary>
/// <remarks>
/// <para>Both bounds are included. An absent <see cref="High"/> means that nothing limits the number from above, and an absent
/// <see cref="Best"/> that nobody named a best estimate; neither is ever zero in disguise. Where low equals high, best is that number.</para>
/// <para>The default value is <see cref="Unknown"/>, which is not <see cref="Zero"/>.</para>
/// <para>Two counts are equal when their bounds, best estimates and <see cref="Words"/> are equal. A count read from plain digits or
/// from its own text form keeps no words, so it equals the count made from numbers. <see cref="WithoutWords"/> compares numbers only.</para>
/// <para>Counts have no order: "nearly 5,000" is neither more nor less than "4,000-6,000".</para>
/// </remarks>
/// <example>
/// <code>
/// TroopCount count = "nearly 5,000";
/// count.Low // 4500
/// count.Best // null
/// count.High // 4999
/// </code>
/// </example>
public readonly partial struct TroopCount : IEquatable<TroopCount>, IParsable<TroopCount>
{
    /// <summary>100,000,000: above any army on record. A count may be larger, since it can be a sum; a dataset in which one report states more is refused.</summary>
    public const long LargestArmy = 100_000_000;

    // An absent number is stored as 0 and a present one as its complement, which is always negative: so default is unknown.
    private readonly long _best;
    private readonly long _high;

    private TroopCount(long low, long? best, long? high, string? words = null)
    {
        if (low == high)
            best = low;
        Low = low;
        _best = Stored(best);
        _high = Stored(high);
        Words = words;
    }

    /// <summary>Nothing is known of the number: low 0, no best estimate, high open. This is the default value.</summary>
    /// <example>
    /// <code>
    /// TroopCount.Unknown == TroopCount.Zero // false
    /// TroopCount.Unknown.High // null
    /// </code>
    /// </example>
    public static TroopCount Unknown => default;

    /// <summary>No troops, asserted.</summary>
    /// <example>
    /// <code>
    /// TroopCount.Zero.High // 0
    /// </code>
    /// </example>
    public static TroopCount Zero => Exactly(0);

    /// <summary>A number known exactly.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    /// <example>
    /// <code>
    /// TroopCount.Exactly(4650) // 4,650
    /// </code>
    /// </example>
    public static TroopCount Exactly(long number)
    {
        RequireNotNegative(number, nameof(number));
        return new(number, number, number);
    }

    /// <summary>A number between two bounds, both included, without a best estimate (unless the bounds are equal).</summary>
    /// <exception cref="ArgumentException">A bound is negative, or high is below low.</exception>
    /// <example>
    /// <code>
    /// TroopCount.Between(2000, 3000) // 2,000-3,000
    /// TroopCount.Between(2000, 3000, best: 2500).Best // 2500
    /// </code>
    /// </example>
    public static TroopCount Between(long low, long high)
    {
        RequireNotNegative(low, nameof(low));
        if (high < low)
            Errors.Argument($"The high bound {Number(high)} is below the low bound {Number(low)}; give the smaller number first.", nameof(high));
        return new(low, null, high);
    }

    /// <summary>A number between two bounds, both included, with a best estimate between them.</summary>
    /// <exception cref="ArgumentException">A bound is negative, high is below low, or best is outside the bounds.</exception>
    public static TroopCount Between(long low, long high, long best)
    {
        _ = Between(low, high);
        if (best < low || best > high)
            Errors.Argument($"The best estimate {Number(best)} is outside its bounds, {Number(low)} to {Number(high)}.", nameof(best));
        return new(low, best, high);
    }

    /// <summary>A number of at least this many, with no upper bound and no best estimate. At least 0 is unknown.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The bound is negative.</exception>
    /// <example>
    /// <code>
    /// TroopCount.AtLeast(201).High // null
    /// </code>
    /// </example>
    public static TroopCount AtLeast(long low)
    {
        RequireNotNegative(low, nameof(low));
        return new(low, null, null);
    }

    /// <summary>A number of at least this many, with no upper bound, and a best estimate.</summary>
    /// <exception cref="ArgumentException">The bound is negative, or best is below it.</exception>
    public static TroopCount AtLeast(long low, long best)
    {
        RequireNotNegative(low, nameof(low));
        if (best < low)
            Errors.Argument($"The best estimate {Number(best)} is below the low bound {Number(low)}.", nameof(best));
        return new(low, best, null);
    }

    /// <summary>A number of at most this many, perhaps none, without a best estimate. At most 0 is zero.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The bound is negative.</exception>
    /// <example>
    /// <code>
    /// TroopCount.AtMost(212) // up to 212
    /// TroopCount.AtMost(212).Low // 0
    /// </code>
    /// </example>
    public static TroopCount AtMost(long high)
    {
        RequireNotNegative(high, nameof(high));
        return new(0, null, high);
    }

    /// <summary>The smallest number the source allows, zero or more.</summary>
    public long Low { get; }

    /// <summary>The best estimate, or null where nobody gave one.</summary>
    public long? Best => _best == 0 ? null : ~_best;

    /// <summary>The largest number the source allows, or null where it is open.</summary>
    public long? High => _high == 0 ? null : ~_high;

    /// <summary>The source's own words, as printed apart from space around them; null when the count was made from numbers, plain digits or its own text form.</summary>
    public string? Words { get; }

    /// <summary>Whether low, best and high are one number.</summary>
    public bool IsExact => Low == High;

    /// <summary>Whether nothing is known of the number: low 0, no best estimate, high open. A count may be unknown and still have words.</summary>
    public bool IsUnknown => Low == 0 && _best == 0 && _high == 0;

    /// <summary>The same numbers, without the source's words.</summary>
    /// <example>
    /// <code>
    /// TroopCount.Parse("some 560").WithoutWords() // 555-565 (best 560)
    /// </code>
    /// </example>
    public TroopCount WithoutWords() => new(Low, Best, High);

    /// <summary>The sum of two counts; the twin of <c>+</c>.</summary>
    /// <remarks>Low adds to low, high to high and best to best; an open high stays open and an absent best absent. The sum has no words.</remarks>
    /// <exception cref="OverflowException">A sum is larger than a 64-bit number.</exception>
    /// <example>
    /// <code>
    /// TroopCount.Parse("nearly 5,000").Plus("hundreds") // 4,600-5,998
    /// TroopCount.Exactly(50).Plus(TroopCount.Unknown) // at least 50
    /// </code>
    /// </example>
    public TroopCount Plus(TroopCount other) => this + other;

    /// <summary>The sum of two counts: low with low, best with best, high with high.</summary>
    /// <remarks>An open high stays open, an absent best absent, and the sum has no words.</remarks>
    /// <exception cref="OverflowException">A sum is larger than a 64-bit number.</exception>
    public static TroopCount operator +(TroopCount left, TroopCount right) =>
        new(checked(left.Low + right.Low), checked(left.Best + right.Best), checked(left.High + right.High));

    /// <summary>Whether two counts have equal numbers and equal words.</summary>
    public static bool operator ==(TroopCount left, TroopCount right) => left.Equals(right);

    /// <summary>Whether two counts differ in a number or in their words.</summary>
    public static bool operator !=(TroopCount left, TroopCount right) => !left.Equals(right);

    /// <summary>A number as an exact count.</summary>
    /// <remarks>Implicit because counts are typed by hand in notebooks; <see cref="Exactly"/> is the named twin.</remarks>
    public static implicit operator TroopCount(long number) => Exactly(number);

    /// <summary>Text such as "5,000" or "nearly 5,000" as a count.</summary>
    /// <remarks>Implicit because counts are typed by hand in notebooks; <see cref="Parse(string)"/> is the named twin and throws the same.</remarks>
    /// <exception cref="FormatException">The text is not a troop count.</exception>
    public static implicit operator TroopCount(string text) => Parse(text);

    /// <summary>Whether the other count has equal numbers and equal words.</summary>
    public bool Equals(TroopCount other) =>
        Low == other.Low && _best == other._best && _high == other._high && string.Equals(Words, other.Words, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TroopCount other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Low, _best, _high, Words);

    /// <summary>A count of numbers already known to be in order.</summary>
    internal static TroopCount FromNumbers(long low, long? best, long? high) => new(low, best, high);

    private static long Stored(long? number) => number is { } present ? ~present : 0;

    private static void RequireNotNegative(long number, string parameter)
    {
        if (number < 0)
            _ = Errors.OutOfRange<long>($"A troop count is zero or more, not {Number(number)}. {CorrectionAdvice}", parameter, number);
    }
}
