using System.Text.Json.Serialization;

namespace Deployments;

/// <summary>A nation's place in an alliance over a span, in one role, by one definition.</summary>
/// <remarks>Spans of one nation, role and definition may overlap; they are merged.</remarks>
public sealed record Membership
{
    /// <summary>The nation.</summary>
    public required Id<Nation> Nation { get; init; }

    /// <summary>In which role. A nation that leads an alliance is a member only if it is listed as one too.</summary>
    public MembershipRole Role { get; init; }

    /// <summary>By which definition of membership the span was made.</summary>
    public MembershipDefinition Definition { get; init; }

    /// <summary>The span, both ends included; absent means as long as the alliance exists.</summary>
    public EdtfDate? During { get; init; }

    /// <summary>Where the span comes from.</summary>
    public string? Citation { get; init; }

    /// <summary>The days of the span: the start's earliest to the end's latest, both included.</summary>
    [JsonIgnore]
    public DateSpan Span => During?.ToSpan() ?? DateSpan.Always;

    /// <summary>All that it says, on one line; signs that a reader would not see stand as their codes.</summary>
    public override string ToString() => Visible.Record(nameof(Membership), PrintMembers);
}
