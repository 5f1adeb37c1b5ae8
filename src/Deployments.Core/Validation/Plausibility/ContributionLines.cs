namespace Deployments;

/// <summary>The reports of one contribution that have a day, in order of day, publication and file. One object looks at one contribution after the other.</summary>
internal sealed class ContributionLines(DraftReports reports)
{
    private readonly List<List<int>> groups = [];
    private readonly Dictionary<(Stage, int), int> groupPlaces = [];
    private ReportCells[] cells = [];
    private Order[] order = [];
    private ReportLine[] lines = [];
    private int count;
    private int usedGroups;
    private ((Stage, int) Key, int Place) last;

    /// <summary>The place of the contribution in its list.</summary>
    public int At { get; private set; }

    public ReadOnlySpan<ReportLine> All => lines.AsSpan(0, count);

    /// <summary>Those that enter timelines.</summary>
    public IEnumerable<ReportLine> AsOf => new ArraySegment<ReportLine>(lines, 0, count).Where(l => l.Basis == ReportBasis.AsOf);

    /// <summary>Whether there are changes among those that enter timelines.</summary>
    public bool HasChanges { get; private set; }

    /// <summary>Whether there are reports of stages before the authorised one among those that enter timelines.</summary>
    public bool HasPlans { get; private set; }

    /// <summary>For each stage and series the places in <see cref="All"/> of its levels, one a day: a later edition stands for the earlier.</summary>
    public IEnumerable<IReadOnlyList<int>> Levels => groups.Take(usedGroups);

    /// <summary>Looks at this contribution from now on.</summary>
    public void Take(ForceContribution contribution, int at)
    {
        (At, count, HasChanges, HasPlans, usedGroups) = (at, 0, false, false, 0);
        var rows = reports.Read(contribution, ref cells);
        if (order.Length < rows.Length)
            (order, lines) = (new Order[cells.Length], new ReportLine[cells.Length]);
        var isSorted = true;
        for (var i = 0; i < rows.Length; i++)
        {
            var day = reports.Dates[rows[i].Effective].First;
            if (day == DateFacts.NoFirst)
                continue;
            order[count] = new Order(day, PublishedOn(rows[i]), i);
            isSorted &= count == 0 || order[count - 1].CompareTo(order[count]) < 0;
            count++;
        }

        var ordered = order.AsSpan(0, count);
        if (!isSorted)
            ordered.Sort();
        for (var i = 0; i < ordered.Length; i++)
            Add(contribution.Reports, rows[ordered[i].Place], ordered[i], i);
    }

    private int PublishedOn(in ReportCells row)
    {
        if (row.Published < 0)
            return reports.Sources[row.Source].Published;
        var latest = reports.Dates[row.Published].Last;
        return latest == DateFacts.NoLast ? DateFacts.NoFirst : latest;
    }

    private void Add(IReadOnlyList<TroopReport> records, in ReportCells row, Order order, int i)
    {
        var hasFigure = row.Flags.HasLevel || row.Flags.HasChange;
        lines[i] = new ReportLine(records, order.Place, row, order.Day, order.Published, reports.Sources[row.Source].Series, hasFigure ? reports.Figure(row) : default);
        if (row.Flags.Basis != ReportBasis.AsOf)
            return;
        HasChanges |= row.Flags.HasChange;
        HasPlans |= row.Flags.Stage < Stage.Authorised;
        if (row.Flags.HasLevel)
            AddLevel(i);
    }

    private void AddLevel(int i)
    {
        var levels = groups[GroupOf((lines[i].Stage, lines[i].Series))];
        if (levels.Count > 0 && lines[levels[^1]].DayOrder == lines[i].DayOrder)
            levels[^1] = i;
        else
            levels.Add(i);
    }

    // Most contributions have one series at one stage.
    private int GroupOf((Stage, int) key)
    {
        if (usedGroups == 0)
            groupPlaces.Clear();
        else if (key == last.Key)
            return last.Place;
        if (!groupPlaces.TryGetValue(key, out var place))
            groupPlaces.Add(key, place = Group());
        last = (key, place);
        return place;
    }

    private int Group()
    {
        if (usedGroups == groups.Count)
            groups.Add([]);
        groups[usedGroups].Clear();
        return usedGroups++;
    }

    private readonly record struct Order(int Day, int Published, int Place) : IComparable<Order>
    {
        public int CompareTo(Order other)
        {
            if (Day != other.Day)
                return Day < other.Day ? -1 : 1;
            if (Published != other.Published)
                return Published < other.Published ? -1 : 1;
            return Place.CompareTo(other.Place);
        }
    }
}
