namespace Deployments;

/// <summary>A published total beside the sum of its parts, as a flat row. A figure that is unknown is absent, never 0.</summary>
/// <example>
/// <code>
/// var row = kfor.Reconcile("kfor", q =&gt; q.CarriedForwardAtMost(366)).ToRows().Last();
/// $"{row.Total} by {row.Source}: {row.Verdict}" // approximately 4,700 by european-western-balkans-2024-03-14: PartsBelow
/// </code>
/// </example>
public sealed record ReconciliationRow
{
    /// <summary>The operation's id; absent where the total is of all.</summary>
    public string? Operation { get; init; }

    /// <summary>The contributor's key; absent where the total is of all.</summary>
    public string? Contributor { get; init; }

    /// <summary>The theatre's id; absent where the total is of all.</summary>
    public string? Theatre { get; init; }

    /// <summary>The people it counts.</summary>
    public required PersonnelCategory Category { get; init; }

    /// <summary>The stage.</summary>
    public required Stage Stage { get; init; }

    /// <summary>The day that the total speaks of, as precisely as it is known; the earliest day is the one compared.</summary>
    public required EdtfDate Effective { get; init; }

    /// <summary>The total as published.</summary>
    public required TroopCount Total { get; init; }

    /// <summary>The id of the document of the total.</summary>
    public required string Source { get; init; }

    /// <summary>What kind of answer the sum of the parts is.</summary>
    public required CellState State { get; init; }

    /// <summary>The sum of the parts as it is printed.</summary>
    public required string Parts { get; init; }

    /// <summary>The lower bound of the parts' sum; absent where there is no figure.</summary>
    public long? PartsLow { get; init; }

    /// <summary>The best estimate of the parts' sum; absent where a part has none or is unknown.</summary>
    public long? PartsBest { get; init; }

    /// <summary>The upper bound of the parts' sum; absent where it is open or there is no figure.</summary>
    public long? PartsHigh { get; init; }

    /// <summary>How many parts are there and unknown.</summary>
    public int UnknownCount { get; init; }

    /// <summary>What is missing from the parts at least; absent where they are open above.</summary>
    public long? LowestGap { get; init; }

    /// <summary>What is missing from the parts at most; absent where the total is open above.</summary>
    public long? HighestGap { get; init; }

    /// <summary>How they lie to one another.</summary>
    public required ReconciliationVerdict Verdict { get; init; }

    /// <summary>The ids of the documents of the parts, in order.</summary>
    public IReadOnlyList<string> PartsSources { get; init => field = ValueList<string>.Of(value); } = ValueList<string>.Empty;

    /// <summary>What a reader must know of the total.</summary>
    public IReadOnlyList<string> Caveats { get; init => field = ValueList<string>.Of(value); } = ValueList<string>.Empty;

    /// <summary>All that it says, on one line; signs that a reader would not see stand as their codes.</summary>
    public override string ToString() => Visible.Record(nameof(ReconciliationRow), PrintMembers);
}
