namespace Deployments;

/// <summary>A date by the numbers of its days.</summary>
/// <param name="First">The earliest day; <see cref="NoFirst"/> where there is none.</param>
/// <param name="Last">The latest day; <see cref="NoLast"/> where there is none.</param>
/// <param name="IsDay">Whether it is one known day.</param>
internal readonly record struct DateFacts(int First, int Last, bool IsDay)
{
    public const int NoFirst = int.MinValue;
    public const int NoLast = int.MaxValue;

    public static DateFacts Of(EdtfDate date) =>
        new(date.Earliest is { } first ? IsoDay.Number(first) : NoFirst, date.Latest is { } last ? IsoDay.Number(last) : NoLast, date.IsDay);

    /// <summary>Whether the two share no day by any reading.</summary>
    public bool IsApart(in DateFacts other) => Last < other.First || other.Last < First;
}
