using System.Text.Json.Serialization;

namespace Deployments;

/// <summary>The root object of a file, in the order in which it is written.</summary>
internal sealed record DatasetFile
{
    public const string FormatName = "deployments/1";

    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    public required string Format { get; init; }

    public required string Title { get; init; }

    public string? Edition { get; init; }

    public string? Description { get; init; }

    public string? Licence { get; init; }

    public EdtfDate? Coverage { get; init; }

    public IReadOnlyList<Source> Sources { get; init; } = [];

    public IReadOnlyList<Series> Series { get; init; } = [];

    public IReadOnlyList<Nation> Nations { get; init; } = [];

    public IReadOnlyList<Alliance> Alliances { get; init; } = [];

    public IReadOnlyList<Theatre> Theatres { get; init; } = [];

    public IReadOnlyList<Operation> Operations { get; init; } = [];

    public IReadOnlyList<ForceContribution> Contributions { get; init; } = [];

    public IReadOnlyList<ReportedTotal> Totals { get; init; } = [];

    public IReadOnlyList<Incident> Incidents { get; init; } = [];
}
