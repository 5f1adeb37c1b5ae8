namespace Deployments;

/// <summary>What is claimed of an incident by a day: every figure with its source, and what they settle to.</summary>
/// <example>
/// <code>
/// var killed = data.Figures("aleppo-strikes-2016-07-19", "civilians killed", asKnownOn: "2016-07-21");
/// killed.Figures.Select(f =&gt; f.Count) // 56, as many as 212
/// killed.Disagree // true
/// killed.NotYetKnown // 1
/// </code>
/// </example>
public sealed partial record IncidentAnswer
{
    /// <summary>The incident.</summary>
    public required Incident Incident { get; init; }

    /// <summary>What is counted.</summary>
    public required string Measure { get; init; }

    /// <summary>What the figures settle to; absent where none was known. People of the measure's kind, never troops.</summary>
    public TroopCount? Settled { get; init; }

    /// <summary>The figures known, in order of publication.</summary>
    public required IReadOnlyList<IncidentFigure> Figures { get; init; }

    /// <summary>Whether the figures known differ.</summary>
    public bool Disagree => Figures.Select(f => f.Count.WithoutWords()).Distinct().Count() > 1;

    /// <summary>Figures that were published later than the knowledge date, or that nobody dates.</summary>
    public required int NotYetKnown { get; init; }

    internal Dataset Data { get; init; } = null!;
}
