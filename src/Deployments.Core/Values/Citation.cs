namespace Deployments;

/// <summary>One thing that went into an answer, as it is cited.</summary>
/// <example>
/// <code>
/// var citation = kfor.Troops(Stage.Deployed).From("AUT").On("2017-12-31").Cite()[1];
/// $"{citation.Kind}: {citation.Key}" // Document: nato-key-facts-2017-02
/// </code>
/// </example>
public sealed record Citation
{
    /// <summary>What it is.</summary>
    public required CitationKind Kind { get; init; }

    /// <summary>Its key in BibTeX: made of its id, so that it is the same in every answer from the dataset.</summary>
    public required string Key { get; init; }

    /// <summary>Who published it; absent where nobody is named.</summary>
    public string? Publisher { get; init; }

    /// <summary>Its title; absent where it has none.</summary>
    public string? Title { get; init; }

    /// <summary>When it was published, as precisely as it is known.</summary>
    public EdtfDate? Published { get; init; }

    /// <summary>Which edition it is, in the publisher's own words.</summary>
    public string? Edition { get; init; }

    /// <summary>The series that it belongs to.</summary>
    public string? PartOf { get; init; }

    /// <summary>Where it can be found: an address, a shelf mark, a page.</summary>
    public string? Locator { get; init; }

    /// <summary>Under which terms it may be used.</summary>
    public string? Licence { get; init; }

    /// <summary>Anything else that a reader needs to find it or to understand what it was used for.</summary>
    public string? Note { get; init; }

    /// <summary>The citation as one line of text; signs that a reader would not see stand as their codes.</summary>
    public override string ToString() => Visible.In(string.Join(", ", new[]
    {
        Publisher, Title, Edition is { } edition ? $"edition {edition}" : null, Published?.ToString(), PartOf is { } series ? $"series {series}" : null, Locator,
        Licence is { } licence ? $"licence {licence}" : null, Note,
    }.OfType<string>()));
}
