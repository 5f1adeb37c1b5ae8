namespace Deployments;

/// <summary>The numbers of one cell: its answer by the rule of its table.</summary>
/// <remarks>In what unit <see cref="Low"/>, <see cref="Best"/> and <see cref="High"/> are, the rule says: a headcount, or daily totals added up.</remarks>
internal readonly record struct CellNumbers
{
    public required CellState State { get; init; }

    public long Low { get; init; }

    public long? Best { get; init; }

    public long? High { get; init; }

    /// <summary>The sum of the bests that are known, on the day that decides; absent where a part has none, and where daily totals are added up.</summary>
    public long? KnownBest { get; init; }

    /// <summary>How many contributions are there and unknown on the one day of a rule that picks it beforehand; absent for rules over all days.</summary>
    public int? Unknown { get; init; }

    /// <summary>The days of the period on which something is unknown or that lie outside coverage.</summary>
    public int UnknownDays { get; init; }

    /// <summary>The day whose parts the cell shows, as a <see cref="DayNumber"/>.</summary>
    public required int Decisive { get; init; }
}
