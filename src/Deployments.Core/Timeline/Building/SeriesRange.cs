namespace Deployments;

/// <summary>Where one series' reports and lists stand among a contribution's, and the days it covers.</summary>
internal struct SeriesRange
{
    /// <summary>The place of the series among all.</summary>
    public int Series;

    public DaySpan Coverage;

    public int From;

    public int To;

    public int ListFrom;

    public int ListTo;

    public bool HasChanges;

    /// <summary>How many of its dates are read otherwise in the reading at hand.</summary>
    public int Moved;

    public readonly bool Speaks => To > From || ListTo > ListFrom;
}
