using NodaTime;

namespace Deployments;

public sealed partial class Dataset
{
    /// <summary>The pledges made by a day, that day included, and what became of them by then.</summary>
    /// <param name="on">One known day.</param>
    /// <param name="asKnownOn">Only what was published on or before this day; absent means everything.</param>
    /// <remarks>A pledge stays open until it is withdrawn or delivered by the same contribution. Pledges by an alliance are the alliance's own.</remarks>
    /// <exception cref="ArgumentException">A date is not one known day.</exception>
    /// <example>
    /// <code>
    /// var pledges = data.Pledges(on: "2016-07-22");
    /// pledges.Count // 8
    /// data.Pledges(on: "2016-07-22", asKnownOn: "2016-07-17").Count // 1
    /// </code>
    /// </example>
    public PledgeList Pledges(EdtfDate on, EdtfDate? asKnownOn = null)
    {
        var day = CalendarPeriods.Day(on, nameof(on));
        var known = asKnownOn is { } date ? CalendarPeriods.Day(date, nameof(asKnownOn)) : default(LocalDate?);
        var data = EditionKnownOn(known);
        return new PledgeList(data, day, new PledgeReader(data, day, known).Read());
    }

    /// <inheritdoc cref="Pledges(EdtfDate, EdtfDate?)"/>
    public PledgeList Pledges(EdtfDate on, EdtfDate asKnownOn) => Pledges(on, (EdtfDate?)asKnownOn);

    /// <summary>The totals that somebody published for an operation, beside the sum of the parts on the same day.</summary>
    /// <param name="operation">The operation's id or name; absent means every published total.</param>
    /// <param name="refine">Changes the query for the parts: a carry-forward limit, a settlement.</param>
    /// <exception cref="ArgumentException">There is no such operation.</exception>
    /// <example>
    /// <code>
    /// var row = kfor.Reconcile("kfor", q =&gt; q.CarriedForwardAtMost(366))[^1];
    /// $"published {row.Total.Figure}, parts {row.Parts}: {row.Verdict}" // published approximately 4,700, parts 4,431 ~: PartsBelow
    /// </code>
    /// </example>
    public ReconciliationTable Reconcile(string? operation = null, Func<TroopQuery, TroopQuery>? refine = null)
    {
        var asked = operation is null ? default(Id<Operation>?) : Lookup.Only(FindOperation(operation), "operation", o => o.Id.Value, nameof(operation)).Id;
        return new ReconciliationTable(this, Totals.Where(t => asked is null || t.Operation == asked).Select(t => Reconciler.Reconcile(this, t, refine)));
    }

    /// <summary>What this edition revised, added and removed since an older one.</summary>
    /// <param name="from">The older edition.</param>
    public DatasetChanges Changes(Dataset from)
    {
        ArgumentNullException.ThrowIfNull(from);
        return EditionComparer.Compare(from, this);
    }

    /// <summary>What was claimed of an incident, and what the claims settle to.</summary>
    /// <param name="incident">The incident's id or name.</param>
    /// <param name="measure">What is counted, such as <c>civilians killed</c>.</param>
    /// <param name="asKnownOn">Only what was published on or before this day; absent means everything.</param>
    /// <param name="settlement">How figures that disagree are settled.</param>
    /// <exception cref="ArgumentException">There is no such incident, or the date is not one known day.</exception>
    /// <example>
    /// <code>
    /// data.Figures("aleppo-strikes-2016-07-19", "civilians killed", asKnownOn: "2016-07-20").Settled // 56
    /// data.Figures("aleppo-strikes-2016-07-19", "civilians killed", asKnownOn: "2016-07-21").Settled // as many as 212
    /// </code>
    /// </example>
    public IncidentAnswer Figures(string incident, string measure, EdtfDate? asKnownOn = null, Settlement settlement = Settlement.MostRecent)
    {
        ArgumentNullException.ThrowIfNull(measure);
        var known = asKnownOn is { } day ? CalendarPeriods.Day(day, nameof(asKnownOn)) : default(LocalDate?);
        var data = EditionKnownOn(known);
        var found = Lookup.Only(data.FindIncident(incident), "incident", i => i.Id.Value, nameof(incident));
        return IncidentReader.Read(data, found, measure, known, Words<Settlement>.Defined(settlement, nameof(settlement)));
    }

    /// <inheritdoc cref="Figures(string, string, EdtfDate?, Settlement)"/>
    public IncidentAnswer Figures(string incident, string measure, EdtfDate asKnownOn) => Figures(incident, measure, (EdtfDate?)asKnownOn);

    /// <summary>The operations that run on a day in a theatre or in anything inside it, in order of id.</summary>
    /// <param name="theatre">The theatre's id or name.</param>
    /// <param name="on">One known day.</param>
    /// <remarks>The first and the last day of a life are part of it. An operation without a start is planned and does not run; where a start or an end is unknown, nothing bounds its life on that side.</remarks>
    /// <exception cref="ArgumentException">There is no such theatre, or the date is not one known day.</exception>
    /// <example>
    /// <code>
    /// data.OperationsIn("mediterranean", on: "2016-07-22").Select(o =&gt; o.Name) // Operation Sea Guardian
    /// </code>
    /// </example>
    public IReadOnlyList<Operation> OperationsIn(string theatre, EdtfDate on)
    {
        var place = Lookup.Only(FindTheatre(theatre), "theatre", t => t.Id.Value, nameof(theatre)).Id;
        var day = CalendarPeriods.Day(on, nameof(on));
        return [.. Operations.Where(o => !o.IsPlanned && o.Life!.Value.ToSpan().Contains(day) && o.Theatres.Any(t => Index.IsWithin(t, place))).OrderBy(o => o.Id)];
    }

    /// <summary>The nations of this dataset's contributions that are members of an alliance on a day, in order of id.</summary>
    /// <param name="alliance">The alliance's id or name.</param>
    /// <param name="on">One known day.</param>
    /// <param name="definition">By which definition of membership; absent means the alliance's own.</param>
    /// <exception cref="ArgumentException">There is no such alliance, the date is not one known day, or the list of members does not cover it, so that nobody knows.</exception>
    /// <example>
    /// <code>
    /// kfor.ContributorsIn("nato", on: "2017-06-30").Count // 25
    /// kfor.ContributorsIn("nato", on: "2017-06-30").Any(n =&gt; n.Id == "MNE") // true
    /// </code>
    /// </example>
    public IReadOnlyList<Nation> ContributorsIn(string alliance, EdtfDate on, MembershipDefinition? definition = null)
    {
        var contributors = Contributions.Select(c => c.Contributor.Nation).ToHashSet();
        var id = Lookup.Only(FindAlliance(alliance), "alliance", a => a.Id.Value, nameof(alliance)).Id;
        var members = AllianceSet.MembersOf(id, on, MembershipRole.Member, definition);
        return members.IsComplete ? [.. members.Nations.Where(n => contributors.Contains(n)).Select(n => Index.Nations[n])]
            : Errors.Argument<IReadOnlyList<Nation>>(members.Gap, nameof(on));
    }
}
