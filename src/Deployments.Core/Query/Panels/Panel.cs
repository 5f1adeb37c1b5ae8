using NodaTime;

namespace Deployments;

/// <summary>Units in periods as flat rows, for statistics packages: nation-years, host-months, contributor-host dyad-years.</summary>
/// <remarks>
/// <para>
/// Its rule says which daily total of a period a figure is. Its cells are those of the table that the same query gives by the unit's facets, and can be explained
/// in the same way. Without <see cref="Balanced(StateSystem, bool)"/> it has the units that the table has rows for.
/// </para>
/// <para>What is no nation stays in rows of its own, without codes: an alliance's own forces, forces in several hosts, forces whose host nobody states. Immutable.</para>
/// </remarks>
/// <example>
/// <code>
/// var panel = kfor.Troops(Stage.Deployed).Panel(PanelUnit.Nation, CalendarPeriods.Years("2017", "2023"), PeriodRule.AtEnd);
/// panel.Rows.Count(r =&gt; r.Period == "2023") // 36
/// panel["HUN", "2023"].Status // Figure
/// </code>
/// </example>
public sealed partial class Panel
{
    private readonly TableAnswer answer;
    private readonly TableAnswer nothing;
    private readonly PanelFrame? frame;
    private readonly PanelCodes codes;
    private readonly Lazy<IReadOnlyList<(RowKey Key, int Row)>> units;
    private readonly PeriodCell?[] silent;

    internal Panel(PanelUnit unit, TableAnswer answer, TableAnswer nothing)
        : this(unit, answer, nothing, null, [])
    {
    }

    private Panel(PanelUnit unit, TableAnswer answer, TableAnswer nothing, PanelFrame? frame, IReadOnlyList<CodeSystem> systems)
    {
        (Unit, this.answer, this.nothing, this.frame) = (unit, answer, nothing, frame);
        codes = new PanelCodes(Data, unit.Facets, ValueList<CodeSystem>.Of(systems));
        (units, silent) = (new(MakeUnits), new PeriodCell?[answer.Periods.Count]);
    }

    /// <summary>What a row is about.</summary>
    public PanelUnit Unit { get; }

    /// <summary>Which daily total of a period a figure is.</summary>
    public PeriodRule Rule => answer.Context.Rule;

    /// <summary>The periods.</summary>
    public IReadOnlyList<CalendarPeriod> Periods => ValueList<CalendarPeriod>.Of(answer.Periods);

    /// <summary>The names of the columns of codes, in the order of <see cref="PanelRow.Codes"/>.</summary>
    public IReadOnlyList<string> CodeColumns => ValueList<string>.Of(codes.Columns);

    /// <summary>What the panel shows: what is counted, where, from whom, by which rule.</summary>
    public string Title => $"{Sentences.Subject(answer.Context.Options)}, by {Unit}; {Sentences.Columns(Rule, answer.Periods)}";

    /// <summary>In what the figures are: <c>people</c>, <c>pieces</c>, <c>people, average of days</c>, <c>person-days</c> …</summary>
    public string Measure => (answer.Context.Options.IsOfEquipment ? "pieces" : "people", Rule) switch
    {
        ("pieces", PeriodRule.PersonDays) => "piece-days",
        (_, PeriodRule.PersonDays) => "person-days",
        (var what, PeriodRule.Average) => what + ", average of days",
        (var what, _) => what,
    };

    /// <summary>What must be read with the panel: its states, then what its table says.</summary>
    public IReadOnlyList<string> Footnotes => ValueList<string>.Of([.. About, .. Deployments.Footnotes.Of(answer, TableCells)]);

    /// <summary>All rows, unit by unit in order of name, each period by period; made as they are read.</summary>
    public IEnumerable<PanelRow> Rows => ToRows();

    /// <summary>The documents that its figures rest on, each perhaps several times.</summary>
    internal IEnumerable<Id<Source>> SourceIds => TableCells.SelectMany(c => c.SourceIds);

    internal Dataset Data => answer.Context.Data;

    /// <summary>The row of a unit in a period, explained.</summary>
    /// <param name="unit">The unit's key: an id, or the ids of several facets with <c>" / "</c> between them.</param>
    /// <param name="period">The period's name.</param>
    /// <exception cref="KeyNotFoundException">There is no such unit or period.</exception>
    /// <example>
    /// <code>
    /// var panel = kfor.Troops(Stage.Deployed).Panel(PanelUnit.ContributorHost, CalendarPeriods.Years("2017", "2023"), PeriodRule.AtEnd);
    /// panel["AUT / KOS", "2023"].Best // 289
    /// </code>
    /// </example>
    public PanelRow this[string unit, string period]
    {
        get
        {
            var (key, row, place) = Find(unit, period);
            return Row(key, row, place, RowLabel.Of(Data, Unit.Facets, key), RowDetail.Explained);
        }
    }

    /// <summary>All rows, unit by unit in order of name, each period by period; made as they are read.</summary>
    /// <param name="detail">How much a row carries. Even those of figures have their SDMX code.</param>
    /// <example>
    /// <code>
    /// var panel = kfor.Troops(Stage.Deployed).Panel(PanelUnit.Host, CalendarPeriods.Years("2023", "2023"), PeriodRule.AtEnd);
    /// panel.ToRows(RowDetail.Explained).First().Sources // [slovenia-times-2023-10, wikipedia-tr-2024]
    /// </code>
    /// </example>
    public IEnumerable<PanelRow> ToRows(RowDetail detail = RowDetail.Figures)
    {
        Words<RowDetail>.Defined(detail, nameof(detail));
        return units.Value.SelectMany(u =>
        {
            var label = RowLabel.Of(Data, Unit.Facets, u.Key);
            return Enumerable.Range(0, answer.Periods.Count).Select(period => Row(u.Key, u.Row, period, label, detail));
        });
    }

    /// <summary>How the answer for a unit in a period came about.</summary>
    /// <param name="unit">The unit's key.</param>
    /// <param name="period">The period's name.</param>
    /// <exception cref="KeyNotFoundException">There is no such unit or period.</exception>
    /// <example>
    /// <code>
    /// var panel = kfor.Troops(Stage.Deployed).Panel(PanelUnit.Nation, CalendarPeriods.Years("2023", "2023"), PeriodRule.AtEnd);
    /// panel.Explain("GRC", "2023").Answer // 110 ~
    /// </code>
    /// </example>
    public Explanation Explain(string unit, string period)
    {
        var (_, row, place) = Find(unit, period);
        return Cell(row, place).Explain();
    }

    /// <summary>What went into the panel, to be cited: the dataset, the documents of all cells, and the lists of states and of their numbers.</summary>
    /// <example>
    /// <code>
    /// var panel = kfor.Troops(Stage.Deployed).Panel(PanelUnit.Nation, CalendarPeriods.Years("2016", "2016"), PeriodRule.AtEnd).Balanced(StateSystem.Cow);
    /// panel.Cite()[^1] // States and their numbers, Correlates of War Project, State System Membership, v2016 (states2016)
    /// </code>
    /// </example>
    public Citations Cite()
    {
        var lists = new HashSet<StateSystem>();
        if (frame?.System is { } system)
            lists.Add(system);
        if (codes.Systems.Contains(CodeSystem.Cow))
            lists.Add(StateSystem.Cow);
        if (codes.Systems.Contains(CodeSystem.GleditschWard))
            lists.Add(StateSystem.GleditschWard);
        return Citing.Of(answer.Context, TableCells, lists.Order().SelectMany(l => Data.Register.Spells.Where(s => s.System == l).Select(s => s.Citation).OfType<string>().Distinct()
            .Select(c => new Citation { Kind = CitationKind.Reference, Key = BibTeX.Key("states-" + Words<StateSystem>.Text(l)), Title = "States and their numbers", Note = c })));
    }

    /// <summary>The same panel with a row in each period for every member of a state system in any of them, and its status where nothing was reported of it.</summary>
    /// <param name="system">The state system.</param>
    /// <param name="microstates">Whether the microstates of Gleditsch and Ward count; Correlates of War has no such list.</param>
    /// <remarks>
    /// A nation is a member in a period on the day that the rule looks at; for a peak, a lowest day, an average and person-days on any day of it. Dyads are all ordered pairs of two
    /// members. Units that have something reported and are no members keep their rows.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">The list does not reach over all periods: what it would say there is unknown.</exception>
    /// <exception cref="InvalidOperationException">The unit has facets other than nations and hosts.</exception>
    /// <example>
    /// <code>
    /// var panel = kfor.Troops(Stage.Deployed).Panel(PanelUnit.Nation, CalendarPeriods.Years("2016", "2016"), PeriodRule.AtEnd);
    /// panel.Balanced(StateSystem.GleditschWard, microstates: false)["BRA", "2016"].Status // NoneReported
    /// </code>
    /// </example>
    public Panel Balanced(StateSystem system, bool microstates = true)
    {
        foreach (var day in answer.Periods.Select(p => PanelFrame.Looked(Rule, p)).SelectMany(d => (LocalDate[])[d.Start!.Value, d.End!.Value]))
            Data.Register.InSystem(system, day);
        return Framed(system, microstates);
    }

    /// <summary>The same panel with a row in each period for every nation, the dataset's own and the built-in ones, that lives in any of them.</summary>
    /// <exception cref="InvalidOperationException">The unit has facets other than nations and hosts.</exception>
    public Panel Balanced() => Framed(null, true);

    /// <summary>The same panel with codes, for each nation in a row, as on the row's day; a nation outside a system has none, with the reason.</summary>
    /// <param name="systems">The code systems, in the order of their columns.</param>
    /// <example>
    /// <code>
    /// var panel = kfor.Troops(Stage.Deployed).Panel(PanelUnit.Nation, CalendarPeriods.Years("2023", "2023"), PeriodRule.AtEnd).WithCodes(CodeSystem.Cow, CodeSystem.GleditschWard);
    /// var germany = panel["DEU", "2023"];
    /// $"{germany.Code("cow")} and {germany.Code("gleditsch_ward")}" // 255 and 260
    /// </code>
    /// </example>
    public Panel WithCodes(params CodeSystem[] systems)
    {
        ArgumentNullException.ThrowIfNull(systems);
        return new(Unit, answer, nothing, frame, [.. systems.Select(s => Words<CodeSystem>.Defined(s, nameof(systems))).Distinct()]);
    }

    private Panel Framed(StateSystem? system, bool microstates) => Unit.Facets.All(PanelCodes.IsOfNations)
        ? new(Unit, answer, nothing, new PanelFrame(Data, Unit.Facets, Rule, system, microstates), codes.Systems)
        : throw new InvalidOperationException($"A panel by {Unit} cannot be balanced: only nations and hosts are members of a system of states.");

    private IEnumerable<PeriodCell> TableCells =>
        Enumerable.Range(0, answer.Rows.Count + (answer.HasTotal ? 1 : 0)).SelectMany(row => Enumerable.Range(0, answer.Periods.Count).Select(period => answer.Cell(row, period)));

    private IEnumerable<string> About
    {
        get
        {
            yield return $"Figures are {Measure}.";
            if (frame is not null)
                yield return $"States: {(frame.System is { } system ? $"members by {(system == StateSystem.Cow ? "Correlates of War" : "Gleditsch and Ward")}" : "nations by their lives")} {On}; \"none reported\" is no zero.";
            if (codes.Systems.Count > 0)
                yield return $"Codes: as {On}; a nation outside a system has none in it.";
        }
    }

    private string On => Rule switch
    {
        PeriodRule.AtEnd => "on the last day of each period",
        PeriodRule.AtStart => "on the first day of each period",
        _ => "on any day of each period, the last such day for codes",
    };

    /// <summary>A unit without a row in the table is one of which nothing is reported: it has the cells of a nation that contributes nothing.</summary>
    private PeriodCell Cell(int row, int period) => row >= 0 ? answer.Cell(row, period) : silent[period] ??= nothing.Cell(0, period);

    private PanelRow Row(RowKey key, int row, int place, RowLabel label, RowDetail detail)
    {
        var period = answer.Periods[place];
        var (isState, days, last) = frame?.Of(key, period) ?? default;
        var on = Rule is PeriodRule.AtEnd or PeriodRule.AtStart ? PanelFrame.Looked(Rule, period).Start!.Value : last ?? LastLived(key, period);
        return new PanelRow(Cell(row, place), label, detail, isState) { StateDays = days, CodesOn = on, Codes = [.. codes.Of(key.Parts, on)] };
    }

    private LocalDate LastLived(RowKey key, CalendarPeriod period)
    {
        var ends = key.Parts.Select((part, i) => PanelCodes.IsOfNations(Unit.Facets[i]) ? PanelCodes.NationOf(Data, Unit.Facets[i], part, out _)?.Life?.ToSpan().End : null).OfType<LocalDate>();
        return ends.Where(e => e >= period.First).Append(period.Last).Min();
    }

    private IReadOnlyList<(RowKey Key, int Row)> MakeUnits()
    {
        var rows = answer.Rows.Select((key, row) => (key, row)).ToDictionary(r => r.key, r => r.row);
        return [.. rows.Keys.Concat(frame?.Units(answer.Periods) ?? []).Distinct().OrderBy(k => RowNames.SortKey(Data, Unit.Facets, k), StringComparer.Ordinal).Select(k => (k, rows.GetValueOrDefault(k, -1)))];
    }

    private (RowKey Key, int Row, int Place) Find(string unit, string period)
    {
        var place = answer.Periods.Select((p, i) => (p.Name, i)).Where(p => p.Name == period).Select(p => p.i).DefaultIfEmpty(-1).First();
        var found = units.Value.FirstOrDefault(u => u.Key.ToString() == unit);
        return found.Key is { } key && place >= 0 ? (key, found.Row, place)
            : throw new KeyNotFoundException(place < 0 ? $"There is no period {Excerpt.Of(period)}." : $"There is no unit {Excerpt.Of(unit)} in the panel.");
    }
}
