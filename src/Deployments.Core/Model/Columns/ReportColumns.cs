using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Deployments;

/// <summary>All reports of a dataset, a column for each thing a report says: some 8 bytes a row where dates, sources and figures are few, and pools of what repeats.</summary>
/// <remarks>
/// A row's figure is an exact count in place or an index into a pool of counts with bounds or words. Dates, sources, rarely used attributes and the
/// small attributes together are indexes into pools of distinct values. A <see cref="TroopReport"/> is made from a row when somebody asks for it.
/// </remarks>
internal sealed class ReportColumns
{
    private readonly NumberColumn effective = new();
    private readonly NumberColumn published = new();
    private readonly NumberColumn figure = new();
    private readonly NumberColumn source = new();
    private readonly NumberColumn extra = new();
    private readonly NumberColumn flags = new();
    private readonly NumberColumn lines = new();
    private readonly DatePool dates;
    private readonly Pool<TroopCount> counts;
    private readonly Pool<Id<Source>> sources;
    private readonly Pool<ReportExtra> extras;
    private readonly Pool<ReportFlags> attributes;
    private readonly bool bearsUndefined;
    private (ReportFlags Flags, int Index) last = (default, -1);

    /// <summary>Empty columns.</summary>
    /// <param name="bearsUndefined">Whether values that no enum has are taken, cut to four bits: for looking through drafts that are broken, never for a dataset.</param>
    public ReportColumns(bool bearsUndefined = false)
        : this(new ReportPools()) => this.bearsUndefined = bearsUndefined;

    public ReportColumns(ReportPools pools) => (dates, counts, sources, extras, attributes) = (pools.Dates, pools.Counts, pools.Sources, pools.Extras, pools.Flags);

    public int Count => flags.Count;

    /// <summary>For each row the place of its effective date in <see cref="Dates"/>.</summary>
    public NumberColumn Effective => effective;

    /// <summary>For each row the place of its own publication date in <see cref="Dates"/>; -1 where it has none.</summary>
    public NumberColumn Published => published;

    /// <summary>For each row its figure, or the place of it in <see cref="Counts"/> where the flags say so.</summary>
    public NumberColumn Figures => figure;

    /// <summary>For each row the place of its source in <see cref="Sources"/>.</summary>
    public NumberColumn SourceOf => source;

    /// <summary>For each row the place of what few reports say in <see cref="Extras"/>; -1 for nothing.</summary>
    public NumberColumn ExtraOf => extra;

    /// <summary>For each row the place of its small attributes among the distinct sets of them.</summary>
    public NumberColumn FlagsOf => flags;

    /// <summary>For each row the line on which it stands; -1 where nobody says.</summary>
    public NumberColumn Lines => lines;

    /// <summary>For each row its small attributes.</summary>
    public FlagColumn Flags => new(flags, attributes.Values);

    /// <summary>The distinct dates, effective and published.</summary>
    public IReadOnlyList<EdtfDate> Dates => dates.Values;

    /// <summary>The distinct counts that are not exact, have words or are very large.</summary>
    public IReadOnlyList<TroopCount> Counts => counts.Values;

    /// <summary>The distinct sources.</summary>
    public IReadOnlyList<Id<Source>> Sources => sources.Values;

    /// <summary>The distinct sets of what few reports say.</summary>
    public IReadOnlyList<ReportExtra> Extras => extras.Values;

    /// <summary>Whether a row holds a count as a number, and not as a place among the counts.</summary>
    public static bool IsHeldInPlace(in TroopCount count) => count is { IsExact: true, Words: null, Low: <= NumberColumn.Largest };

    /// <summary>Adds a contribution's reports as consecutive rows and gives back the view of them.</summary>
    public ReportRows Add(IReadOnlyList<TroopReport> reports)
    {
        var first = Count;
        for (var i = 0; i < reports.Count; i++)
            Add(reports[i]);
        return new ReportRows(this, first, reports.Count);
    }

    /// <summary>The numbers of one row.</summary>
    public ReportCells Cells(int row) => new(effective[row], published[row], figure[row], source[row], extra[row], attributes.Values[flags[row]]);

    /// <summary>The numbers of consecutive rows.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Read(int first, Span<ReportCells> into)
    {
        const int Step = 256;
        Span<int> room = stackalloc int[6 * Step];
        var small = CollectionsMarshal.AsSpan(attributes.Values);
        for (var done = 0; done < into.Length; done += Step)
        {
            var length = Math.Min(Step, into.Length - done);
            var (e, p, f, s, x, a) = (0, Step, 2 * Step, 3 * Step, 4 * Step, 5 * Step);
            effective.CopyTo(first + done, room.Slice(e, length));
            published.CopyTo(first + done, room.Slice(p, length));
            figure.CopyTo(first + done, room.Slice(f, length));
            source.CopyTo(first + done, room.Slice(s, length));
            extra.CopyTo(first + done, room.Slice(x, length));
            flags.CopyTo(first + done, room.Slice(a, length));
            for (var i = 0; i < length; i++)
                into[done + i] = new ReportCells(room[e + i], room[p + i], room[f + i], room[s + i], room[x + i], small[room[a + i]]);
        }
    }

    /// <summary>The contribution in which a row says that it is counted.</summary>
    public Id<ForceContribution>? ElsewhereOf(int row) => extra[row] is >= 0 and var at ? extras.Values[at].Elsewhere : null;

    /// <summary>The rows that say in which other contribution they are counted, in order.</summary>
    public IEnumerable<(int Row, Id<ForceContribution> Whole)> RowsThatNameAWhole()
    {
        if (!extras.Values.Exists(e => e.Elsewhere is not null))
            yield break;
        for (var row = 0; row < Count; row++)
        {
            if (ElsewhereOf(row) is { } whole)
                yield return (row, whole);
        }
    }

    public TroopReport Row(int row)
    {
        var cells = Cells(row);
        var f = cells.Flags;
        var rare = cells.Extra < 0 ? ReportExtra.None : extras.Values[cells.Extra];
        return new TroopReport
        {
            Source = sources.Values[cells.Source],
            Published = cells.Published < 0 ? default(EdtfDate?) : dates.Values[cells.Published],
            Effective = dates.Values[cells.Effective],
            Stage = f.Stage,
            Basis = f.Basis,
            Level = f.HasLevel ? Figure(cells) : default(TroopCount?),
            Change = !f.HasChange ? default(TroopChange?) : f.IsDecrease ? TroopChange.Decrease(Figure(cells)) : TroopChange.Increase(Figure(cells)),
            Missing = f.Missing,
            Official = f.Official,
            Alleged = f.Alleged,
            Credibility = f.Credibility,
            Status = f.Status,
            By = rare.By,
            Line = lines[row] is > 0 and var line ? line : null,
            Label = rare.Label,
            Printed = rare.Printed,
            Elsewhere = rare.Elsewhere,
            Caveats = rare.Caveats,
        };
    }

    /// <summary>The count that a row gives, as a level or as the size of a change.</summary>
    public TroopCount Figure(in ReportCells cells) => cells.Flags.IsPooled ? counts.Values[cells.Figure] : TroopCount.Exactly(cells.Figure);

    /// <summary>Gives back the room that growing lists keep in reserve.</summary>
    public void Freeze()
    {
        foreach (var column in new[] { effective, published, figure, source, extra, flags, lines })
            column.Freeze();
        dates.Freeze();
        counts.Freeze();
        sources.Freeze();
        extras.Freeze();
        attributes.Freeze();
    }

    // The flags have four bits for each; an undefined value would spill into its neighbours.
    private static void Refuse<T>(T value)
        where T : struct, Enum
    {
        if (!Enum.IsDefined(value))
            Errors.OutOfRange<T>($"A report's {typeof(T).Name} is {value:D}; expected {Words<T>.Expected}.", typeof(T).Name, value);
    }

    private static void RefuseUndefined(TroopReport report)
    {
        Refuse(report.Stage);
        Refuse(report.Basis);
        Refuse(report.Status);
        if (report.Missing is { } reason)
            Refuse(reason);
        if (report.Credibility is { } credibility)
            Refuse(credibility);
    }

    private void Add(TroopReport report)
    {
        var size = report.Level ?? report.Change?.Size;
        var inPlace = size is { } given && IsHeldInPlace(given);
        var attributesAt = AttributesOf(report, pooled: size is not null && !inPlace);
        effective.Add(dates.Index(report.Effective));
        published.Add(report.Published is { } day ? dates.Index(day) : -1);
        figure.Add(size is not { } count ? 0 : inPlace ? (int)count.Low : counts.Index(count));
        source.Add(sources.Index(report.Source));
        extra.Add(ReportExtra.Of(report) is { } rare ? extras.Index(rare) : -1);
        flags.Add(attributesAt);
        lines.Add(LineOf(report));
    }

    private int LineOf(TroopReport report) => report.Line switch
    {
        null => -1,
        >= 1 and <= NumberColumn.Largest and var line => line,
        var line => bearsUndefined ? -1 : Errors.OutOfRange<int>(FormattableString.Invariant($"A report's line is {line}; expected a number from 1 on."), nameof(report.Line), line),
    };

    // Most reports have the attributes of the one before; a set that is new is looked at for values that no enum has.
    private int AttributesOf(TroopReport report, bool pooled)
    {
        if (!bearsUndefined && !ReportFlags.Fit(report))
            RefuseUndefined(report);
        var set = ReportFlags.Of(report, pooled);
        if (last.Index >= 0 && set == last.Flags)
            return last.Index;
        if (!bearsUndefined && !attributes.Has(set))
            RefuseUndefined(report);
        last = (set, attributes.Index(set));
        return last.Index;
    }
}
