namespace Deployments;

/// <summary>When nations are members of a state system, or live where none is named.</summary>
/// <param name="data">The dataset.</param>
/// <param name="system">The state system; absent means the lives of the dataset's nations and the built-in ones.</param>
/// <param name="microstates">Whether the microstates of Gleditsch and Ward count.</param>
internal sealed class StateLives(Dataset data, StateSystem? system, bool microstates)
{
    private readonly ILookup<Id<Nation>, DateSpan> spells = system is { } asked
        ? data.Register.Spells.Where(s => s.System == asked && (microstates || !s.IsMicrostate)).ToLookup(s => s.Nation, s => s.During.ToSpan())
        : data.Register.All.ToLookup(n => n.Id, n => n.Life?.ToSpan() ?? DateSpan.Always);

    /// <summary>The nations that are members on some day of a span.</summary>
    public IEnumerable<Id<Nation>> During(DateSpan days) => spells.Where(g => g.Any(s => s.Overlaps(days))).Select(g => g.Key);

    /// <summary>The days of a span on which a nation is a member, as spans in order that share none, as the spells of one list do not.</summary>
    public IReadOnlyList<DateSpan> Of(Id<Nation> nation, DateSpan days) => [.. spells[nation].Select(s => s.Intersect(days)).OfType<DateSpan>().OrderBy(s => s.Start)];
}
