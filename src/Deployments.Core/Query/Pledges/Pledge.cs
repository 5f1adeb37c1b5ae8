using NodaTime;

namespace Deployments;

/// <summary>What a contributor promised with one contribution, and what is there of it on a day.</summary>
/// <example>
/// <code>
/// var pledge = data.Pledges(on: "2016-07-22").Single(p =&gt; p.Contribution.Id == "usa-iraq");
/// $"{pledge.What} by {pledge.Reports[0].Source}: {pledge.Status}" // +560 by article-2016-07-22: Open
/// </code>
/// </example>
public sealed record Pledge
{
    /// <summary>The contribution: who, what, where.</summary>
    public required ForceContribution Contribution { get; init; }

    /// <summary>The reports of the pledge, the deciding one last.</summary>
    public required IReadOnlyList<TroopReport> Reports { get; init; }

    /// <summary>The first day that the pledge can mean.</summary>
    public required LocalDate Since { get; init; }

    /// <summary>The number pledged; absent where none was given, or where a change was pledged.</summary>
    public TroopCount? Level { get; init; }

    /// <summary>The change pledged; absent where a level was.</summary>
    public TroopChange? Change { get; init; }

    /// <summary>The number deployed on the day; absent where it is unknown or nothing is there.</summary>
    public TroopCount? Deployed { get; init; }

    /// <summary>What became of it.</summary>
    public required PledgeStatus Status { get; init; }

    /// <summary>Whether something of it is still owed: open or partly delivered.</summary>
    public bool IsUndelivered => Status is PledgeStatus.Open or PledgeStatus.PartlyDelivered;

    /// <summary>What was pledged, as text.</summary>
    public string What => Change?.ToString() ?? Level?.ToString() ?? "no number given";

    /// <summary>All that it says, on one line; signs that a reader would not see stand as their codes.</summary>
    public override string ToString() => Visible.Record(nameof(Pledge), PrintMembers);
}
