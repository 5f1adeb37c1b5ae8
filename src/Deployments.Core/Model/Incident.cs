namespace Deployments;

/// <summary>An event with figures from sources and participants; settled by the same rules as troop figures, never mixed with them.</summary>
/// <example>
/// <code>
/// var strikes = data.FindIncident("aleppo-strikes-2016-07-19").Found!;
/// strikes.Date // 2016-07-19
/// strikes.Figures.Count // 3
/// </code>
/// </example>
public sealed partial record Incident
{
    /// <summary>Its id.</summary>
    public required Id<Incident> Id { get; init; }

    /// <summary>What happened, in a few words.</summary>
    public required string Name { get; init; }

    /// <summary>When it happened.</summary>
    public required EdtfDate Date { get; init; }

    /// <summary>Where.</summary>
    public Id<Theatre>? Theatre { get; init; }

    /// <summary>In the course of which operation.</summary>
    public Id<Operation>? Operation { get; init; }

    /// <summary>Who took part, in which role, alleged or not.</summary>
    public IReadOnlyList<IncidentParticipant> Participants
    {
        get;
        init => field = ValueList<IncidentParticipant>.Of(value);
    } = ValueList<IncidentParticipant>.Empty;

    /// <summary>The figures, each from a source; none overwrites another.</summary>
    public IReadOnlyList<IncidentFigure> Figures
    {
        get;
        init => field = ValueList<IncidentFigure>.Of(value);
    } = ValueList<IncidentFigure>.Empty;
}
