namespace Deployments;

/// <summary>What is claimed of an incident by a day: every figure with its source, and what they settle to.</summary>
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

    /// <summary>Whether no count satisfies all of the figures.</summary>
    public bool Disagree => Figures.Count > 1 && Figures.Max(f => f.Count.Low) > Figures.Min(f => f.Count.High ?? long.MaxValue);

    /// <summary>Figures that were published later than the knowledge date, or that nobody dates.</summary>
    public required int NotYetKnown { get; init; }

    internal Dataset Data { get; init; } = null!;
}
