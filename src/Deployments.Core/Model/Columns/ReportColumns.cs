namespace Deployments;

/// <summary>All reports of a dataset, a column for each thing a report says: 24 bytes a row and pools of what repeats.</summary>
/// <remarks>
/// A row's figure is an exact count in place or an index into a pool of counts with bounds or words. Dates, sources and rarely used
/// attributes are indexes into pools of distinct values. A <see cref="TroopReport"/> is made from a row when somebody asks for it.
/// </remarks>
internal sealed class ReportColumns
{
    private readonly List<int> effective = [];
    private readonly List<int> published = [];
    private readonly List<int> figure = [];
    private readonly List<int> source = [];
    private readonly List<int> extra = [];
    private readonly List<ReportFlags> flags = [];
    private readonly Pool<EdtfDate> dates = new();
    private readonly Pool<TroopCount> counts = new();
    private readonly Pool<Id<Source>> sources = new();
    private readonly Pool<ReportExtra> extras = new();

    public int Count => flags.Count;

    /// <summary>Adds a contribution's reports as consecutive rows and gives back the view of them.</summary>
    public ReportRows Add(IReadOnlyList<TroopReport> reports)
    {
        var first = Count;
        foreach (var report in reports)
            Add(report);
        return new ReportRows(this, first, reports.Count);
    }

    public TroopReport Row(int row)
    {
        var f = flags[row];
        var rare = extra[row] < 0 ? ReportExtra.None : extras[extra[row]];
        return new TroopReport
        {
            Source = sources[source[row]],
            Published = published[row] < 0 ? default(EdtfDate?) : dates[published[row]],
            Effective = dates[effective[row]],
            Stage = f.Stage,
            Basis = f.Basis,
            Level = f.HasLevel ? Figure(row) : default(TroopCount?),
            Change = !f.HasChange ? default(TroopChange?) : f.IsDecrease ? TroopChange.Decrease(Figure(row)) : TroopChange.Increase(Figure(row)),
            Missing = f.Missing,
            Official = f.Official,
            Alleged = f.Alleged,
            Credibility = f.Credibility,
            Status = f.Status,
            By = rare.By,
            Label = rare.Label,
            Printed = rare.Printed,
            Elsewhere = rare.Elsewhere,
            Caveats = rare.Caveats,
        };
    }

    /// <summary>Gives back the room that growing lists keep in reserve.</summary>
    public void Freeze()
    {
        foreach (var column in new[] { effective, published, figure, source, extra })
            column.TrimExcess();
        flags.TrimExcess();
        dates.Freeze();
        counts.Freeze();
        sources.Freeze();
        extras.Freeze();
    }

    // The flags have four bits for each; an undefined value would spill into its neighbours.
    private static void Refuse<T>(T value)
        where T : struct, Enum
    {
        if (!Enum.IsDefined(value))
            Errors.OutOfRange<T>($"A report's {typeof(T).Name} is {value:D}; expected {Words<T>.Expected}.", typeof(T).Name, value);
    }

    private TroopCount Figure(int row) => flags[row].IsPooled ? counts[figure[row]] : TroopCount.Exactly(figure[row]);

    private void Add(TroopReport report)
    {
        Refuse(report.Stage);
        Refuse(report.Basis);
        Refuse(report.Status);
        if (report.Missing is { } reason)
            Refuse(reason);
        if (report.Credibility is { } credibility)
            Refuse(credibility);
        var size = report.Level ?? report.Change?.Size;
        var inPlace = size is { IsExact: true, Words: null, Low: <= int.MaxValue };
        effective.Add(dates.Index(report.Effective));
        published.Add(report.Published is { } day ? dates.Index(day) : -1);
        figure.Add(size is not { } count ? 0 : inPlace ? (int)count.Low : counts.Index(count));
        source.Add(sources.Index(report.Source));
        var rare = ReportExtra.Of(report);
        extra.Add(rare == ReportExtra.None ? -1 : extras.Index(rare));
        flags.Add(ReportFlags.Of(report, pooled: size is not null && !inPlace));
    }
}
