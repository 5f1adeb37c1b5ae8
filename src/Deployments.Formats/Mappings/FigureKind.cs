namespace Deployments;

/// <summary>What the figures of a column are.</summary>
public enum FigureKind
{
    /// <summary>Strengths.</summary>
    Level,

    /// <summary>Rises and falls, with a sign: <c>+560</c>, <c>-40</c>.</summary>
    Change,

    /// <summary>Published totals, set beside the sum of the parts and never summed.</summary>
    Total,

    /// <summary>Sums of other columns: compared with their parts where <see cref="FigureColumn.PartsAddUp"/> says so, and not read otherwise.</summary>
    Check,
}
