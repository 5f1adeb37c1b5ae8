namespace Deployments;

/// <summary>Another name of a nation, a territory or an alliance, as printed somewhere or in use for a time.</summary>
public sealed record PolityName
{
    /// <summary>The name.</summary>
    public required string Text { get; init; }

    /// <summary>What kind of name it is.</summary>
    public NameKind Kind { get; init; }

    /// <summary>When it was in use, both ends included; absent means always or not stated.</summary>
    public EdtfDate? During { get; init; }

    /// <summary>All that it says, on one line; signs that a reader would not see stand as their codes.</summary>
    public override string ToString() => Visible.Record(nameof(PolityName), PrintMembers);
}
