namespace Deployments;

/// <summary>What &quot;the same source&quot; means over time: the successive editions of one list or one publisher's statements.</summary>
public sealed record Series
{
    /// <summary>The id by which sources refer to it.</summary>
    public required Id<Series> Id { get; init; }

    /// <summary>Its name.</summary>
    public string? Name { get; init; }

    /// <summary>The span it covers, both ends included; absent means as far as the dataset's coverage goes. Its levels hold inside it only.</summary>
    public EdtfDate? Coverage { get; init; }

    /// <summary>What its lists name in full; absent means that an absence from a list says nothing.</summary>
    public ExhaustiveScope? Exhaustive { get; init; }

    /// <summary>All that it says, on one line; signs that a reader would not see stand as their codes.</summary>
    public override string ToString() => Visible.Record(nameof(Series), PrintMembers);
}
