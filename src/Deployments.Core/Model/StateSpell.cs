namespace Deployments;

/// <summary>A span in which a published list counts a nation as a member of the system of states.</summary>
/// <example>
/// <code>
/// var spell = Nations.Spells.Last(s =&gt; s.Nation == "DEU" &amp;&amp; s.System == StateSystem.Cow);
/// $"{spell.Code}, {spell.During}, still there at the list's end: {spell.EndsWithTheList}" // 260, 1955-05-05/1990-10-02, still there at the list's end: False
/// </code>
/// </example>
public sealed record StateSpell
{
    /// <summary>The nation.</summary>
    public required Id<Nation> Nation { get; init; }

    /// <summary>The list.</summary>
    public required StateSystem System { get; init; }

    /// <summary>The nation's code in that list, as text.</summary>
    public required string Code { get; init; }

    /// <summary>From the first to the last day, both included.</summary>
    public required EdtfDate During { get; init; }

    /// <summary>Whether the first day is that of the list: the nation was there already.</summary>
    public bool BeginsWithTheList { get; init; }

    /// <summary>Whether the nation is still a member where the list ends.</summary>
    public bool EndsWithTheList { get; init; }

    /// <summary>Whether the list counts it among its microstates.</summary>
    public bool IsMicrostate { get; init; }

    /// <summary>Where it is from.</summary>
    public string? Citation { get; init; }

    /// <summary>All that it says, on one line; signs that a reader would not see stand as their codes.</summary>
    public override string ToString() => Visible.Record(nameof(StateSpell), PrintMembers);
}
