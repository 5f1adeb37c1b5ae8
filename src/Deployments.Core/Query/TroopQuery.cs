namespace Deployments;

/// <summary>A question about forces: what to count, where, from whom, as known when, settled how, in which rows. The verb at its end says which daily total of which periods.</summary>
/// <remarks>
/// Immutable: each method gives a new query. Without restrictions a query counts the military personnel assigned to anything anywhere, but for forces in their
/// own nation. Names are matched without guessing: an id, or a whole name; else an <see cref="ArgumentException"/> lists what may have been meant.
/// </remarks>
/// <example>
/// <code>
/// var query = data.Troops(Stage.Deployed).In("middle-east").By(Facet.Nation);
/// query.On("2016-07-22").Rows // [USA, alliance:nato]
/// query.From("nato").On("2016-07-22").Rows // [USA, alliance:nato]
/// </code>
/// </example>
public sealed partial class TroopQuery
{
    private readonly Dataset asked;
    private readonly Dataset data;
    private readonly QueryOptions options;

    /// <summary>Of a dataset with several editions the one answers that was the newest on the day of knowledge.</summary>
    internal TroopQuery(Dataset asked, QueryOptions options) => (this.asked, data, this.options) = (asked, asked.EditionKnownOn(options.Terms.AsKnownOn), options);

    internal Dataset Data => data;

    internal QueryOptions Options => options;

    /// <summary>Only what is in one of these theatres, with everything inside them. A contribution lies within when all its theatres do.</summary>
    /// <param name="theatres">Ids or names, at least one.</param>
    /// <exception cref="ArgumentException">Nothing is named, or a name means nothing in the dataset or several things; the message lists what may have been meant.</exception>
    /// <example>
    /// <code>
    /// data.Troops(Stage.Deployed).In("iraq").On("2016-07-22").Total("2016-07-22") // 4,500-4,999
    /// data.Troops(Stage.Deployed).In("middle-east").On("2016-07-22").Total("2016-07-22") // at least 4,500 + 1 unknown
    /// </code>
    /// </example>
    public TroopQuery In(params string[] theatres) => In((IEnumerable<string>)theatres);

    /// <inheritdoc cref="In(string[])"/>
    public TroopQuery In(IEnumerable<string> theatres) =>
        With(options with { Theatres = [.. Named(theatres, nameof(theatres)).Select(t => Lookup.Only(data.FindTheatre(t), "theatre", x => x.Id.Value, nameof(theatres)).Id)] });

    /// <summary>Only what serves one of these operations, with their parts.</summary>
    /// <param name="operations">Ids or names, at least one.</param>
    /// <exception cref="ArgumentException">Nothing is named, or a name means nothing in the dataset or several things; the message lists what may have been meant.</exception>
    /// <example>
    /// <code>
    /// kfor.Troops(Stage.Deployed).Under("Kosovo Force").From("AUT").On("2017-03-01").Total("2017-03-01") // 487
    /// </code>
    /// </example>
    public TroopQuery Under(params string[] operations) => Under((IEnumerable<string>)operations);

    /// <inheritdoc cref="Under(string[])"/>
    public TroopQuery Under(IEnumerable<string> operations) =>
        With(options with { Operations = [.. Named(operations, nameof(operations)).Select(o => Lookup.Only(data.FindOperation(o), "operation", x => x.Id.Value, nameof(operations)).Id)] });

    /// <summary>Only what these provide: a nation; or an alliance, which means its members on each day asked about and the alliance itself.</summary>
    /// <param name="contributors">Ids or names of nations and alliances, at least one.</param>
    /// <exception cref="ArgumentException">Nothing is named, or a name means nothing in the dataset or several things; the message lists what may have been meant.</exception>
    /// <example>
    /// <code>
    /// kfor.Troops(Stage.Deployed).From("nato").On("2023-12-31").Total("2023-12-31") // 3,853 ~
    /// kfor.Troops(Stage.Deployed).From("Austria", "Switzerland").On("2023-12-31").Total("2023-12-31") // 464 ~
    /// </code>
    /// </example>
    public TroopQuery From(params string[] contributors) => From((IEnumerable<string>)contributors);

    /// <inheritdoc cref="From(string[])"/>
    public TroopQuery From(IEnumerable<string> contributors) => With(options with { From = [.. Named(contributors, nameof(contributors)).Select(FindContributor)] });

    /// <summary>Only what is hosted by these nations on the day.</summary>
    /// <param name="nations">Ids or names, at least one.</param>
    /// <exception cref="ArgumentException">Nothing is named, or a name means nothing in the dataset or several things; the message lists what may have been meant.</exception>
    /// <example>
    /// <code>
    /// data.Troops(Stage.Deployed).HostedBy("Jordan").On("2016-07-22").Total("2016-07-22") // unknown (1)
    /// kfor.Troops(Stage.Deployed).From("USA").HostedBy("YUG").On("2002-12-31").Total("2002-12-31") // 4,345-4,355 (best 4,350)
    /// </code>
    /// </example>
    public TroopQuery HostedBy(params string[] nations) => HostedBy((IEnumerable<string>)nations);

    /// <inheritdoc cref="HostedBy(string[])"/>
    public TroopQuery HostedBy(IEnumerable<string> nations) =>
        With(options with { Hosts = [.. Named(nations, nameof(nations)).Select(n => Lookup.Only(data.FindNation(n), "nation", x => x.Id.Value, nameof(nations)).Id)] });

    /// <summary>Forces in their own nation too, which are left out otherwise.</summary>
    /// <example>
    /// <code>
    /// var us = UsPersonnel.Load("samples/data/a-few-us-troops.csv").Dataset;
    /// us.Troops(Stage.Deployed).AtMonthEnds("1985-09", "1985-09").Total("1985-09") // 335,516
    /// us.Troops(Stage.Deployed).IncludingHome().AtMonthEnds("1985-09", "1985-09").Total("1985-09") // 1,676,682
    /// </code>
    /// </example>
    public TroopQuery IncludingHome() => With(options with { AtHome = true });

    /// <summary>Only what was published on or before a day.</summary>
    /// <param name="day">One known day.</param>
    /// <remarks>
    /// A report counts from the last day that its publication date can mean, or that of its source; one that nobody dates is left out, and a footnote counts them.
    /// Spans, memberships and inclusions are not versioned, but as the edition of that day has them: see <see cref="Dataset.RevisedBy(Dataset, EdtfDate?)"/>.
    /// </remarks>
    /// <exception cref="ArgumentException">The date is not one known day, or the edition of that day has no such theatre, operation, nation or alliance as was asked for.</exception>
    /// <example>
    /// <code>
    /// kfor.Troops(Stage.Deployed).From("USA").AsKnownOn("2002-12-31").On("2003-12-31").Total("2003-12-31") // 4,345-4,355 (best 4,350)
    /// kfor.Troops(Stage.Deployed).From("USA").On("2003-12-31").Total("2003-12-31") // 2,050-2,150 (best 2,100)
    /// </code>
    /// </example>
    public TroopQuery AsKnownOn(EdtfDate day)
    {
        var known = With(options.Terms with { AsKnownOn = CalendarPeriods.Day(day, nameof(day)) });
        if (!ReferenceEquals(known.data, data))
            known.RequireAsked(day);
        return known;
    }

    /// <summary>How figures of sources that disagree are settled.</summary>
    /// <param name="settlement">The way; the most recent is the default.</param>
    /// <param name="comparedWithinDays">For all but the most recent: how many days a figure may be older than the newest one; null means any.</param>
    /// <exception cref="ArgumentOutOfRangeException">The settlement is undefined, or the days are below 0.</exception>
    /// <example>
    /// <code>
    /// var greek = kfor.Troops(Stage.Deployed).From("GRC");
    /// greek.On("2023-12-31").Total("2023-12-31") // 110 ~
    /// greek.SettledBy(Settlement.Highest).On("2023-12-31").Total("2023-12-31") // 260
    /// </code>
    /// </example>
    public TroopQuery SettledBy(Settlement settlement, int? comparedWithinDays = 366)
    {
        if (comparedWithinDays < 0)
            Errors.OutOfRange<int>(FormattableString.Invariant($"Figures cannot be {comparedWithinDays} days older than the newest; give 0 or more, or null."), nameof(comparedWithinDays), comparedWithinDays);
        return With(options.Terms with { Settlement = Words<Settlement>.Defined(settlement, nameof(settlement)), ComparedWithin = comparedWithinDays });
    }

    /// <summary>Only levels of at most so many days before the day asked; where the last one is older, the contribution is unknown (stale).</summary>
    /// <param name="days">The limit in days, 0 or more: 0 leaves what is reported of the day itself, 366 what is about a year old.</param>
    /// <remarks>Without it a level holds until something else is reported, inside the coverage of its source. A change does not make the level under it younger.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The limit is below 0.</exception>
    /// <example>
    /// <code>
    /// kfor.Troops(Stage.Deployed).From("AUT").On("2017-12-31").Total("2017-12-31") // 487
    /// kfor.Troops(Stage.Deployed).From("AUT").CarriedForwardAtMost(180).On("2017-12-31").Total("2017-12-31") // unknown (1)
    /// </code>
    /// </example>
    public TroopQuery CarriedForwardAtMost(int days)
    {
        if (days < 0)
            Errors.OutOfRange<int>(FormattableString.Invariant($"A level cannot be carried forward {days} days; give 0 or more."), nameof(days), days);
        return With(options.Terms with { CarriedForward = days });
    }

    /// <summary>Only forces whose contributor owes the host nation one of these on the day, under an alliance that both are members of.</summary>
    /// <remarks>
    /// Directed: what the contributor owes the host, not what the host owes it. It must hold of every host but the contributor itself. Where nobody knows, because
    /// a list of alliances does not cover the day or leaves the obligation open, the contribution is left out, listed, and opens the high.
    /// </remarks>
    /// <param name="kinds">The kinds of obligation, any of which is enough; at least one.</param>
    /// <exception cref="ArgumentException">None is named, or one is undefined.</exception>
    /// <example>
    /// <code>
    /// var us = UsPersonnel.Load("samples/data/a-few-us-troops.csv").Dataset;
    /// var table = us.Troops(Stage.Deployed).OwingHost(ObligationKind.Defence).By(Facet.Host).AtMonthEnds("1985-09", "1985-09");
    /// table["DEU", "1985-09"] // 246,875
    /// table["JPN", "1985-09"] // unknown
    /// </code>
    /// </example>
    public TroopQuery OwingHost(params ObligationKind[] kinds) =>
        With(options with { Owed = new HostDebt(Named(kinds, nameof(kinds)).Aggregate(default(KindSet), (all, k) => all.With(KindSet.Of(Words<ObligationKind>.Defined(k, nameof(kinds)))))) });

    /// <summary>Only forces whose contributor owes the host nation anything on the day, as <see cref="OwingHost"/> of all kinds.</summary>
    /// <example>
    /// <code>
    /// var us = UsPersonnel.Load("samples/data/a-few-us-troops.csv").Dataset;
    /// us.Troops(Stage.Deployed).OwingHostAnything().In("germany").AtMonthEnds("1985-09", "1985-09").Total("1985-09") // 246,875
    /// </code>
    /// </example>
    public TroopQuery OwingHostAnything() => With(options with { Owed = HostDebt.Anything });

    /// <summary>Only forces whose contributor owes the host nation nothing on the day, under no alliance that both are members of.</summary>
    /// <remarks>It must hold of every host but the contributor itself. Where nobody knows, the contribution is left out, listed, and opens the high.</remarks>
    /// <example>
    /// <code>
    /// // Nobody knows without a list of all treaties: the built-in alliances have none between two nations only.
    /// var us = UsPersonnel.Load("samples/data/a-few-us-troops.csv").Dataset;
    /// us.Troops(Stage.Deployed).OwingHostNothing().AtMonthEnds("1985-09", "1985-09").Total("1985-09").IsOpenedByLeftOut // true
    /// </code>
    /// </example>
    public TroopQuery OwingHostNothing() => With(options with { Owed = HostDebt.Nothing });

    /// <summary>By which definition a nation is a member of an alliance. By default each alliance answers by its own: in force, where it has a membership by that.</summary>
    /// <param name="definition">The definition. Who is a member of an alliance without any membership by it is unknown.</param>
    /// <exception cref="ArgumentOutOfRangeException">The definition is undefined.</exception>
    /// <example>
    /// <code>
    /// var allied = kfor.Troops(Stage.Deployed).From("nato").By(Facet.Nation);
    /// allied.On("2023-02-01").Rows.Count(r =&gt; r.Parts[0] == "FIN") // 0
    /// allied.MembersBy(MembershipDefinition.Signature).On("2023-02-01").Rows.Count(r =&gt; r.Parts[0] == "FIN") // 1
    /// </code>
    /// </example>
    public TroopQuery MembersBy(MembershipDefinition definition) => With(options with { Membership = Words<MembershipDefinition>.Defined(definition, nameof(definition)) });

    /// <summary>What the rows stand for. Without facets there is one row: everything.</summary>
    /// <param name="facets">The facets, outermost first.</param>
    /// <remarks>A row for each contributor, host, operation and so on that has something in scope; two facets give rows such as <c>CHE / kfor</c>. The total is not the sum of the rows, see <see cref="PeriodTable{TCell}"/>.</remarks>
    /// <exception cref="ArgumentException">A facet is named twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A facet is undefined.</exception>
    /// <example>
    /// <code>
    /// var table = kfor.Troops(Stage.Deployed).From("AUT", "CHE").By(Facet.Nation, Facet.Operation).On("2017-12-31", "2023-12-31");
    /// table["CHE / kfor", "2023-12-31"] // 175 ~
    /// </code>
    /// </example>
    public TroopQuery By(params Facet[] facets)
    {
        List<Facet> all = [.. facets.Select(f => Words<Facet>.Defined(f, nameof(facets)))];
        if (all.Distinct().Count() < all.Count)
            Errors.Argument("A facet is named twice; name each once.", nameof(facets));
        return With(options with { Facets = all });
    }

    /// <summary>An empty list would widen the question without anybody asking for it.</summary>
    private static List<T> Named<T>(IEnumerable<T> items, string parameter)
    {
        ArgumentNullException.ThrowIfNull(items);
        List<T> all = [.. items];
        return all.Count > 0 ? all : Errors.Argument<List<T>>("Name at least one; a query without this restriction does not call the method.", parameter);
    }

    private TroopQuery With(QueryOptions changed) => new(asked, changed);

    private TroopQuery With(TimelineTerms changed) => With(options with { Terms = changed });

    /// <summary>What was asked for may be in one edition only.</summary>
    private void RequireAsked(EdtfDate day)
    {
        var missing = options.Theatres.Where(t => !data.Index.Theatres.ContainsKey(t)).Select(t => $"theatre {t}")
            .Concat(options.Operations.Where(o => !data.Index.Operations.ContainsKey(o)).Select(o => $"operation {o}"))
            .Concat(options.Hosts.Concat(options.From.Select(f => f.Nation).OfType<Id<Nation>>()).Where(n => !data.Index.Nations.ContainsKey(n)).Select(n => $"nation {n}"))
            .Concat(options.From.Select(f => f.Alliance).OfType<Id<Alliance>>().Where(a => !data.Index.Alliances.ContainsKey(a)).Select(a => $"alliance {a}"));
        if (string.Join(", ", missing) is { Length: > 0 } names)
            Errors.Argument($"The edition of the dataset known on {day} has no {names}.", nameof(day));
    }

    private Contributor FindContributor(string text)
    {
        var nation = data.FindNation(text);
        var alliance = data.FindAlliance(text.StartsWith("alliance:", StringComparison.Ordinal) ? text["alliance:".Length..] : text);
        // An id alone is a nation's, as in every contributor's text form; an alliance with the same id has its prefix.
        if (nation.IsFound && nation.Found.Id.Value == text)
            return nation.Found.Id;
        if (nation.IsFound && alliance.IsFound)
            return Errors.Argument<Contributor>($"{Excerpt.Of(text)} is the nation {nation.Found.Id} and the alliance {alliance.Found.Id}; write \"{nation.Found.Id}\" or \"alliance:{alliance.Found.Id}\".", "contributors");
        return alliance.IsFound ? alliance.Found.Id : Lookup.Only(nation, "nation or alliance", x => x.Id.Value, "contributors").Id;
    }
}
