namespace Deployments;

/// <summary>A reported rise or fall in a number of troops, such as "+560" or "-nearly 500".</summary>
/// <remarks>
/// <para>The size is a <see cref="TroopCount"/>, so it has bounds and keeps the source's words. A change of no troops still has a direction,
/// and "+0" is not equal to "-0".</para>
/// <para>The default value is an increase of unknown size.</para>
/// </remarks>
/// <example>
/// <code>
/// TroopChange rise = "+560";
/// rise.ApplyTo("4,000-4,200", out _) // 4,560-4,760
/// </code>
/// </example>
public readonly partial struct TroopChange : IEquatable<TroopChange>, IParsable<TroopChange>
{
    private TroopChange(bool isDecrease, TroopCount size)
    {
        IsDecrease = isDecrease;
        Size = size;
    }

    /// <summary>A rise by this many.</summary>
    /// <example>
    /// <code>
    /// TroopChange.Increase(560) // +560
    /// </code>
    /// </example>
    public static TroopChange Increase(TroopCount size) => new(false, size);

    /// <summary>A fall by this many.</summary>
    /// <example>
    /// <code>
    /// TroopChange.Decrease("nearly 500") // -nearly 500
    /// </code>
    /// </example>
    public static TroopChange Decrease(TroopCount size) => new(true, size);

    /// <summary>Whether the number falls; otherwise it rises.</summary>
    public bool IsDecrease { get; }

    /// <summary>By how many, without a sign.</summary>
    public TroopCount Size { get; }

    /// <summary>The level after this change.</summary>
    /// <remarks>
    /// An increase adds bound to bound. A decrease takes its high from the level's low, its low from the level's high and its best from the
    /// level's best; an open decrease may leave nothing, so low is then 0. No number goes below 0. The result has no words.
    /// </remarks>
    /// <param name="level">The level before the change.</param>
    /// <param name="stoppedAtZero">Whether the best estimate, or without one the high bound, would have gone below 0: the figures contradict each other.</param>
    /// <exception cref="OverflowException">An increase is larger than a 64-bit number can hold.</exception>
    /// <example>
    /// <code>
    /// TroopChange.Parse("-300").ApplyTo(250, out var stoppedAtZero) // 0
    /// stoppedAtZero // true
    /// </code>
    /// </example>
    public TroopCount ApplyTo(TroopCount level, out bool stoppedAtZero)
    {
        stoppedAtZero = false;
        if (!IsDecrease)
            return level + Size;
        var low = Size.High is { } most ? Math.Max(0, level.Low - most) : 0;
        var best = level.Best - Size.Best;
        var high = level.High - Size.Low;
        stoppedAtZero = (best ?? high) < 0;
        return TroopCount.FromNumbers(low, NotBelowZero(best), NotBelowZero(high));
    }

    /// <summary>Whether two changes have the same direction and an equal size.</summary>
    public static bool operator ==(TroopChange left, TroopChange right) => left.Equals(right);

    /// <summary>Whether two changes differ in direction or size.</summary>
    public static bool operator !=(TroopChange left, TroopChange right) => !left.Equals(right);

    /// <summary>Text such as "+560" or "-up to 300" as a change.</summary>
    /// <remarks>Implicit because changes are typed by hand in notebooks; <see cref="Parse(string)"/> is the named twin and throws the same.</remarks>
    /// <exception cref="FormatException">The text is not a change.</exception>
    public static implicit operator TroopChange(string text) => Parse(text);

    /// <summary>Whether the other change has the same direction and an equal size.</summary>
    public bool Equals(TroopChange other) => IsDecrease == other.IsDecrease && Size == other.Size;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TroopChange other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(IsDecrease, Size);

    /// <summary>The sign and the size, such as "+560" or "-up to 300"; it reads back as an equal change.</summary>
    public override string ToString() => (IsDecrease ? "-" : "+") + Size;

    private static long? NotBelowZero(long? number) => number < 0 ? 0 : number;
}
