namespace Deployments;

/// <summary>What a dataset says of itself.</summary>
public sealed record DatasetInfo
{
    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>Which edition it is: a version or a date, in the publisher's own words.</summary>
    public string? Edition { get; init; }

    /// <summary>What it holds, in a few sentences.</summary>
    public string? Description { get; init; }

    /// <summary>Under which terms it may be used.</summary>
    public string? Licence { get; init; }

    /// <summary>The span it covers, both ends included; absent means from the earliest effective day to the latest effective or published day.</summary>
    public EdtfDate? Coverage { get; init; }

    /// <summary>All that it says, on one line; signs that a reader would not see stand as their codes.</summary>
    public override string ToString() => Visible.Record(nameof(DatasetInfo), PrintMembers);
}
