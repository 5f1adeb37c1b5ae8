namespace Deployments;

/// <summary>What every claim carries beside its figure: who says so, when, how surely, and in which words.</summary>
public abstract record Claim
{
    /// <summary>The document it was read in.</summary>
    public required Id<Source> Source { get; init; }

    /// <summary>When the claim was first made public, not when it was relayed; absent means with its source.</summary>
    public EdtfDate? Published { get; init; }

    /// <summary>Who said it, where that is not the publisher.</summary>
    public string? By { get; init; }

    /// <summary>Whether the source calls it official.</summary>
    public bool Official { get; init; }

    /// <summary>Whether it is alleged, not stated as fact.</summary>
    public bool Alleged { get; init; }

    /// <summary>Its grade on the NATO scale; absent means ungraded, which ranks as 6 does.</summary>
    public Credibility? Credibility { get; init; }

    /// <summary>The line of the source's file on which it stands, counted from 1; absent where the source is no file or nobody says.</summary>
    public int? Line { get; init; }

    /// <summary>The source's own label of the row.</summary>
    public string? Label { get; init; }

    /// <summary>The figure as printed, where it differs from the words of the count.</summary>
    public string? Printed { get; init; }

    /// <summary>What the source says of the figure's standing.</summary>
    public ObservationStatus Status { get; init; }

    /// <summary>What the source says must be known to read the figure; reaches every cell that the figure goes into.</summary>
    public IReadOnlyList<string> Caveats
    {
        get;
        init => field = ValueList<string>.Of(value);
    } = ValueList<string>.Empty;

    /// <summary>All that it says, on one line; signs that a reader would not see stand as their codes.</summary>
    public sealed override string ToString() => Visible.Record(EqualityContract.Name, PrintMembers);
}
