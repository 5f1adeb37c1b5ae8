namespace Deployments;

/// <summary>The contributions of one contributor in the same theatres.</summary>
internal sealed class ForceCrowd(int number, Contributor contributor, IReadOnlyList<Id<Theatre>> theatres)
{
    private ILookup<(string What, string? Unit), ForceGroup> byUnit = Array.Empty<ForceGroup>().ToLookup(g => ("", default(string)));
    private ILookup<string, ForceGroup> named = Array.Empty<ForceGroup>().ToLookup(g => "");

    /// <summary>Its number among all.</summary>
    public int Number => number;

    public Contributor Contributor => contributor;

    public IReadOnlyList<Id<Theatre>> Theatres => theatres;

    /// <summary>Their places in the list of contributions.</summary>
    public List<int> Members { get; } = new(1);

    /// <summary>Those that are there at some stage on some day, grouped by what they count, once that is known.</summary>
    public IReadOnlyList<ForceGroup> Groups { get; private set; } = [];

    /// <summary>Groups them, now that it is known when they are there.</summary>
    public void Group(IReadOnlyList<ForceContribution> contributions, ForcePresence[] presences)
    {
        Groups = [.. Members.Where(i => presences[i].IsAnywhere).GroupBy(i => new Counted(contributions[i], presences[i].Stages)).Select((g, i) => new ForceGroup(i, contributions[g.First()], g.Key.Stages, [.. g], presences))];
        byUnit = Groups.ToLookup(g => (Counted.WhatOf(g.Example), Counted.UnitOf(g.Example)));
        named = Groups.Where(g => Counted.UnitOf(g.Example) is not null).ToLookup(g => Counted.WhatOf(g.Example));
    }

    /// <summary>Groups of this crowd that may count the same as one of another crowd, or of this one: then each pair of groups comes up on one side only.</summary>
    public IEnumerable<ForceGroup> MaybeLike(ForceGroup group, ForceCrowd of)
    {
        var (what, unit) = (Counted.WhatOf(group.Example), Counted.UnitOf(group.Example));
        var same = byUnit[(what, unit)].Where(g => of != this || g.Number >= group.Number);
        return unit is not null ? same.Concat(byUnit[(what, null)])
            : of != this ? same.Concat(named[what])
            : same;
    }

    private readonly record struct Counted(string What, PersonnelCategory? Category, Branch? Branch, Component? Component, Domain? Domain, Sex? Sex, CommandRelation Command, string? Unit, int Stages)
    {
        public Counted(ForceContribution one, int stages)
            : this(WhatOf(one), one.Category, one.Branch, one.Component, one.Domain, one.Sex, one.Command, UnitOf(one), stages)
        {
        }

        /// <summary>Forces of another kind are never alike.</summary>
        public static string WhatOf(ForceContribution one) =>
            one.Category is not null ? "" : one.Equipment is { } equipment ? "equipment " + equipment.Value : "served " + one.Served?.Trim().ToUpperInvariant();

        /// <summary>By its unit equipment is told apart, people are not.</summary>
        public static string? UnitOf(ForceContribution one) => one.Category is null && one.Equipment is not null ? one.Unit?.Trim().ToUpperInvariant() : null;
    }
}
