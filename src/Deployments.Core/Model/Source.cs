namespace Deployments;

/// <summary>A document that says something: an article, a list, a report.</summary>
public sealed partial record Source
{
    /// <summary>The id by which claims refer to it.</summary>
    public required Id<Source> Id { get; init; }

    /// <summary>Who published it.</summary>
    public required string Publisher { get; init; }

    /// <summary>Its title.</summary>
    public string? Title { get; init; }

    /// <summary>When it was published; stands in for a claim that has no publication date of its own.</summary>
    public EdtfDate? Published { get; init; }

    /// <summary>Where it can be found: an address, a shelf mark, a page.</summary>
    public string? Locator { get; init; }

    /// <summary>Its grade on the NATO scale; absent means ungraded, which ranks as F does.</summary>
    public Reliability? Reliability { get; init; }

    /// <summary>The series it belongs to; absent means the series of all its publisher's documents without one.</summary>
    public Id<Series>? Series { get; init; }

    /// <summary>Anything a reader should know of it.</summary>
    public string? Note { get; init; }
}
