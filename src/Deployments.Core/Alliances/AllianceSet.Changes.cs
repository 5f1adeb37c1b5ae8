namespace Deployments;

/// <content>What changed between two days.</content>
public sealed partial class AllianceSet
{
    /// <summary>Who joined and left, which obligations and which alliances began and ended, after one day and until another.</summary>
    /// <remarks>
    /// Something began on its first day; something ended on the day after its last. Both count where that day is after <paramref name="from"/> and not
    /// after <paramref name="to"/>, by some reading of an imprecise date. What began or ended on a wholly unknown day is not listed. An alliance without a
    /// life of its own lives from its first membership to its last.
    /// </remarks>
    /// <param name="from">The earlier day.</param>
    /// <param name="to">The later day.</param>
    /// <param name="alliance">In one alliance only; absent means in all.</param>
    /// <param name="definition">By which definition of membership; absent means <see cref="DefinitionOf"/> each alliance.</param>
    /// <exception cref="ArgumentException">The set has no such alliance, a date is not one day, or the second is not after the first.</exception>
    /// <example>
    /// <code>
    /// Alliances.ChangesBetween("1999-01-01", "1999-12-31", "nato").Changes.Count // 3
    /// var changes = Alliances.ChangesBetween("2004-01-01", "2004-12-31", "nato");
    /// changes.Changes.Where(c =&gt; c.Kind == AllianceChangeKind.Joined).Select(c =&gt; c.Nation) // BGR, EST, LTU, LVA, ROU, SVK, SVN
    /// </code>
    /// </example>
    public AllianceChanges ChangesBetween(EdtfDate from, EdtfDate to, Id<Alliance>? alliance = null, MembershipDefinition? definition = null)
    {
        var (first, last) = (IsoDay.Only(from, nameof(from)), IsoDay.Only(to, nameof(to)));
        if (last <= first)
            Errors.Argument($"{to} is not after {from}; give the earlier day first.", nameof(to));
        var window = Reach.Days(DayNumber.Of(first) + 1, DayNumber.Of(last));
        var among = alliance is { } one ? [RollOf(one, nameof(alliance))] : rolls;
        var changes = among.SelectMany(r => Changes(r, definition ?? r.Default, window.Within(r.Coverage)))
            .OrderBy(c => c.Date.Earliest ?? c.Date.Latest).ThenBy(c => c.Alliance).ThenBy(c => c.Kind).ThenBy(c => c.Nation ?? default).ThenBy(c => c.Obligation?.Kind);
        var gap = alliance is null ? GapIn(window) : among[0].Coverage is var known && (known.First > window.First || known.Last < window.Last) ? GapIn(window, among[0]) : "";
        if (gap.Length == 0)
            gap = SilenceOf(among, definition);
        return new AllianceChanges(first, last, changes, gap);
    }

    /// <inheritdoc cref="ChangesBetween(EdtfDate, EdtfDate, Id{Alliance}?, MembershipDefinition?)"/>
    public AllianceChanges ChangesBetween(EdtfDate from, EdtfDate to, Id<Alliance> alliance) => ChangesBetween(from, to, (Id<Alliance>?)alliance);

    private static IEnumerable<AllianceChange> Changes(AllianceRoll roll, MembershipDefinition definition, Reach window)
    {
        if (window.IsEmpty)
            return [];
        var alliance = roll.Alliance;
        var spells = Spells(roll, roll.Entries, MembershipRole.Member, definition).ToList();
        var life = alliance.Life is { } own ? [own] : SpanMerger.Merge(spells, s => s.During).Select(s => s.During).OfType<EdtfDate>();
        return life.SelectMany(l => Events(alliance, l, window, AllianceChangeKind.AllianceBegan))
            .Concat(spells.SelectMany(s => Events(alliance, s.During, window, AllianceChangeKind.Joined, s.Nation)))
            .Concat(alliance.Obligations.GroupBy(o => (o.Kind, o.By, o.To, o.Unknown)).SelectMany(g => SpanMerger.Merge(g, o => o.During ?? alliance.Life))
                .SelectMany(o => Events(alliance, o.During, window, AllianceChangeKind.ObligationBegan, o.From[0].By, o.From[0])));
    }

    /// <summary>The beginning and the end of a span, so far as they lie in the window; the kind of the end is the one after that of the beginning.</summary>
    private static IEnumerable<AllianceChange> Events(Alliance alliance, EdtfDate? during, Reach window, AllianceChangeKind began, Id<Nation>? nation = null, Obligation? obligation = null)
    {
        if (during is not { } span)
            yield break;
        var (start, end) = span.IsInterval ? (span.Start, span.End) : (FirstDay(span), LastDay(span));
        if (span.StartKind == EdtfEnd.Stated && StateOf(start, 0, window) is var begun and not Certainty.No)
            yield return new AllianceChange { Kind = began, Alliance = alliance.Id, Date = start, State = begun, Nation = nation, Obligation = obligation };
        if (span.EndKind == EdtfEnd.Stated && StateOf(end, 1, window) is var ended and not Certainty.No)
            yield return new AllianceChange { Kind = began + 1, Alliance = alliance.Id, Date = end, State = ended, Nation = nation, Obligation = obligation };
    }

    private static EdtfDate FirstDay(EdtfDate span) => span.Earliest ?? span;

    private static EdtfDate LastDay(EdtfDate span) => span.Latest ?? span;

    private static Certainty StateOf(EdtfDate date, int shift, Reach window)
    {
        var (first, last) = (DayNumber.Of(date.Earliest!.Value) + shift, DayNumber.Of(date.Latest!.Value) + shift);
        return last < window.First || first > window.Last ? Certainty.No : first >= window.First && last <= window.Last ? Certainty.Certain : Certainty.Possible;
    }
}
