using System.Collections.Concurrent;
using NodaTime;

namespace Deployments;

/// <summary>A set of nations and territories with its look-ups: by name, by code, by state system, each on a day.</summary>
/// <remarks>
/// <see cref="Nations"/> asks the built-in one; <c>dataset.Register</c> is the built-in one with a dataset's own nations added or put in place of those with
/// the same id. Immutable, and safe for use from several threads at once. What a look-up needs is indexed when it is first asked for.
/// </remarks>
/// <example>
/// <code>
/// data.Register.Find("Turkey").Found?.Id // TUR
/// </code>
/// </example>
public sealed partial class NationRegister
{
    private static readonly Lazy<NationRegister> LazyBuiltIn =
        new(() => new([.. BuiltInReference.NationsById.Values.OrderBy(n => n.Id)], BuiltInReference.NationsById));

    private readonly ConcurrentDictionary<Type, object> codes = [];
    private readonly ConcurrentDictionary<StateSystem, DateSpan> coverages = [];
    private readonly IReadOnlyDictionary<Id<Nation>, Nation> byId;
    private readonly Lazy<NameIndex> names;

    private NationRegister(IReadOnlyList<Nation> all, IReadOnlyDictionary<Id<Nation>, Nation> byId)
    {
        All = ValueList<Nation>.Of(all);
        this.byId = byId;
        names = new(() => new NameIndex(All, Territories, BuiltInReference.NotNations));
    }

    /// <summary>The built-in nations and territories.</summary>
    /// <example>
    /// <code>
    /// ReferenceEquals(NationRegister.BuiltIn.All, Nations.All) // true
    /// </code>
    /// </example>
    public static NationRegister BuiltIn => LazyBuiltIn.Value;

    /// <summary>All nations, in order of id.</summary>
    /// <example>
    /// <code>
    /// Nations.All.Count(n =&gt; n.CodeOn&lt;IsoAlpha3&gt;("2020").IsFound) // 196
    /// </code>
    /// </example>
    public IReadOnlyList<Nation> All { get; }

    /// <summary>All built-in territories, in order of id.</summary>
    /// <example>
    /// <code>
    /// Nations.Territories.Where(t =&gt; t.Sovereigns.Any(s =&gt; s.Value == "NLD")).Select(t =&gt; t.Name).Take(3) // Aruba, Netherlands Antilles, Caribbean Netherlands
    /// </code>
    /// </example>
    public IReadOnlyList<Territory> Territories { get; } = BuiltInReference.Territories;

    /// <summary>The spells of both state systems, as their lists have them, in order of nation and system.</summary>
    /// <example>
    /// <code>
    /// Nations.Spells.Where(s =&gt; s.Nation == "DEU" &amp;&amp; s.System == StateSystem.Cow).Select(s =&gt; s.During) // 1816-01-01/1945-05-08, 1990-10-03/2016-12-31, 1955-05-05/1990-10-02
    /// </code>
    /// </example>
    public IReadOnlyList<StateSpell> Spells { get; } = BuiltInReference.Spells;

    /// <summary>The nation with an id; absent where there is none.</summary>
    /// <param name="id">The id.</param>
    /// <example>
    /// <code>
    /// Nations.WithId("YUG")?.Successors.Count // 5
    /// </code>
    /// </example>
    public Nation? WithId(Id<Nation> id) => byId.GetValueOrDefault(id);

    /// <summary>The nations that a state system counts on a day, in order of id.</summary>
    /// <param name="system">The system.</param>
    /// <param name="on">The day; in a year or another longer date those count that are members on any of its days.</param>
    /// <param name="microstates">Whether the microstates of Gleditsch and Ward count; Correlates of War has no such list.</param>
    /// <exception cref="ArgumentOutOfRangeException">The list does not reach to that day: what it would say there is unknown, not nothing.</exception>
    /// <example>
    /// <code>
    /// Nations.InSystem(StateSystem.Cow, on: "1914-01-01").Count // 45
    /// Nations.InSystem(StateSystem.GleditschWard, on: "1914-01-01", microstates: false).Count // 56
    /// </code>
    /// </example>
    public IReadOnlyList<Nation> InSystem(StateSystem system, EdtfDate on, bool microstates = true)
    {
        var day = on.ToSpan();
        var coverage = CoverageOf(system);
        if (coverage.Intersect(day) != day)
            Errors.OutOfRange<bool>($"The list of {(system == StateSystem.Cow ? NationCodes.SystemOf<CowCode>() : NationCodes.SystemOf<GleditschWardCode>())} reaches {Spoken(coverage)}; it says nothing of {on}.", nameof(on), on);
        return [.. Spells.Where(s => s.System == system && (microstates || !s.IsMicrostate) && s.During.ToSpan().Overlaps(day)).Select(s => s.Nation).Distinct().Order().Select(id => byId[id])];
    }

    /// <summary>The days for which the list of a state system speaks.</summary>
    /// <param name="system">The system.</param>
    /// <example>
    /// <code>
    /// Nations.CoverageOf(StateSystem.Cow) // 1816-01-01/2016-12-31
    /// </code>
    /// </example>
    public DateSpan CoverageOf(StateSystem system) => coverages.GetOrAdd(Words<StateSystem>.Defined(system, nameof(system)), of =>
    {
        var spans = Spells.Where(s => s.System == of).Select(s => s.During.ToSpan()).ToList();
        return DateSpan.Of(spans.Min(s => s.Start), spans.Any(s => s.End is null) ? null : spans.Max(s => s.End));
    });

    /// <summary>The same register with a dataset's own nations, which replace those with the same id; the first of several with one id stands.</summary>
    internal NationRegister With(IReadOnlyList<Nation> own)
    {
        if (own.Count == 0)
            return this;
        var all = new Dictionary<Id<Nation>, Nation>();
        foreach (var nation in own.Concat(All))
            all.TryAdd(nation.Id, nation);
        return new([.. all.Values.OrderBy(n => n.Id)], all);
    }

    private static string Spoken(DateSpan span) => (span.Start, span.End) switch
    {
        (null, null) => "always",
        ({ } first, null) => $"from {IsoDay.Text(first)} on",
        (null, { } last) => $"until {IsoDay.Text(last)}",
        ({ } first, { } last) when first == last => $"on {IsoDay.Text(first)}",
        ({ } first, { } last) => $"from {IsoDay.Text(first)} to {IsoDay.Text(last)}",
    };

    private static string When(EdtfDate on) => on.IsDay ? $"on {on}" : $"in {on}";

    private static string Titled(Nation nation) => $"{nation.Name} ({nation.Id})";

    private static string ThenThereWas(IReadOnlyCollection<Nation> others) => others.Count == 0 ? "" : $" Then there was {string.Join(", ", others.Select(Titled))}.";

    /// <summary>Whom some nations came out of, for days before, and who took over from them, for days after: what an importer may have meant.</summary>
    private IEnumerable<Nation> Neighbours(IEnumerable<Nation> nations, DateSpan day) =>
        nations.SelectMany(n => n.Predecessors.Where(p => day.Start < p.Span.Start).Concat(TakenOver(n, day.End)))
            .Select(d => byId.GetValueOrDefault(d.Value)).OfType<Nation>().Where(n => n.Life?.ToSpan().Overlaps(day) != false).Except(nations).Distinct();

    // Where a nation lives on, others may have separated from it; only the last, if any, stands in its place: Russia has the Soviet Union, and Finland before.
    private static IEnumerable<Dated<Id<Nation>>> TakenOver(Nation nation, NodaTime.LocalDate? last)
    {
        var then = nation.Successors.Where(s => s.Span.Start <= last);
        return nation.Life is { EndKind: EdtfEnd.Stated } ? then : then.OrderBy(s => s.Span.Start).TakeLast(1);
    }

    private string OfWhom(Territory territory, DateSpan? day)
    {
        var sovereigns = territory.Sovereigns.Where(s => day is not { } d || s.Span.Overlaps(d)).Where(s => day is not null || s.Span.End is null).Select(s => s.Value).Distinct()
            .Select(id => byId.TryGetValue(id, out var nation) ? Titled(nation) : id.Value).ToList();
        return $"{territory.Name} ({territory.Id}) is no nation: it is a territory{(sovereigns.Count == 0 ? "" : " of " + string.Join(" and ", sovereigns))}.{(territory.Note is null ? "" : $" {territory.Note}.")}";
    }
}
