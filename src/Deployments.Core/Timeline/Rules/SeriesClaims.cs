using NodaTime;

namespace Deployments;

/// <summary>One series' reports of one contribution at one stage, and the days of its lists. Rules 1, 2, 4 and 5 within a series.</summary>
/// <param name="Series">The series.</param>
/// <param name="Coverage">The span it covers.</param>
/// <param name="Rows">Its reports of the contribution, sorted by day and then as they revise one another.</param>
/// <param name="Lists">Its complete lists that have the contribution in scope and do not speak of it, sorted by day; empty for a series that is not exhaustive.</param>
internal sealed record SeriesClaims(string Series, DateSpan Coverage, IReadOnlyList<ClaimRow> Rows, IReadOnlyList<CompleteList> Lists)
{
    /// <summary>What stood after the changes of a day, where that rests on this series alone: a line of changes is gone through once, not once for each day of it.</summary>
    private readonly Dictionary<LocalDate, SeriesState> afterChanges = [];

    /// <summary>A copy with other reports or lists: what was worked out from these does not hold there.</summary>
    private SeriesClaims(SeriesClaims other) => (Series, Coverage, Rows, Lists, afterChanges) = (other.Series, other.Coverage, other.Rows, other.Lists, []);

    /// <summary>Whether it says anything of the contribution, be it by leaving it out of a list.</summary>
    public bool Speaks => Rows.Count + Lists.Count > 0;

    /// <summary>What the series says on a day, changes included; nothing before its first word and outside its coverage.</summary>
    /// <param name="day">The day.</param>
    /// <param name="settledBefore">The settled level of all series on a day, from reported levels only: the base of a change whose own series has none.</param>
    public SeriesState? On(LocalDate day, Func<LocalDate, SeriesState?> settledBefore)
    {
        // Consecutive changes are gathered back to the level they start from, then applied forward.
        var changes = new Stack<List<ClaimRow>>();
        var state = LevelOrChange(day, levelsOnly: false, out var change);
        while (change is not null)
        {
            lock (afterChanges)
            {
                if (afterChanges.TryGetValue(change[0].Day, out state))
                    break;
            }

            changes.Push(change);
            state = LevelOrChange(change[0].Day.PlusDays(-1), levelsOnly: false, out change);
        }

        foreach (var step in changes)
        {
            state = Apply(step, BaseOf(state, step[0].Day.PlusDays(-1), settledBefore));
            if (state is { Count: not null, IsBorrowed: false })
            {
                lock (afterChanges)
                    afterChanges[step[0].Day] = state;
            }
        }

        return Coverage.Contains(day) ? state : null;
    }

    /// <summary>What a change adds to: the series' own level; lacking one, the settled level, anew where a later level than the borrowed one is known by then.</summary>
    private static SeriesState? BaseOf(SeriesState? own, LocalDate day, Func<LocalDate, SeriesState?> settledBefore)
    {
        if (own is { Count: not null, IsBorrowed: false })
            return own;
        var settled = settledBefore(day);
        var isLater = settled is not null && (own?.Count is null || own.NewestLevel is null || settled.NewestLevel > own.NewestLevel);
        return isLater ? settled! with { IsBorrowed = true } : own;
    }

    /// <summary>What the series says on a day if its changes are left aside.</summary>
    public SeriesState? LevelOn(LocalDate day) => Coverage.Contains(day) ? LevelOrChange(day, levelsOnly: true, out _) : null;

    /// <summary>The word that holds on a day: a level or a reason as a state, or the day's changes, to be applied to the day before it.</summary>
    private SeriesState? LevelOrChange(LocalDate day, bool levelsOnly, out List<ClaimRow>? change)
    {
        change = null;
        if (!Coverage.Contains(day))
            return null;
        var newest = LastUpTo(Rows, day, r => r.Day);
        while (levelsOnly && newest >= 0 && Rows[newest].Report.Change is not null)
            newest--;
        var last = newest >= 0 ? Rows[newest].Day : LocalDate.MinIsoValue;
        if (LastUpTo(Lists, day, l => l.Day) is >= 0 and var at && Lists[at] is var list && list.Day > last)
            return new SeriesState(TroopCount.Zero, null, list.Day, Series, []) { List = list };
        if (newest < 0)
            return null;
        var sameDay = ClaimRow.Revised(Of(last, newest).Where(r => !(levelsOnly && r.Report.Change is not null)));

        // A level of the same day already contains the day's changes.
        var winner = sameDay.Find(r => r.Report.Change is null) is { Report.Level: not null } level ? level : sameDay[0];
        if (winner.Report.Change is not null)
        {
            change = sameDay;
            return null;
        }

        return Stated(winner, sameDay);
    }

    /// <summary>The place of the last entry that has begun by a day; -1 where none has.</summary>
    private static int LastUpTo<T>(IReadOnlyList<T> sorted, LocalDate day, Func<T, LocalDate> dayOf)
    {
        var (low, high) = (0, sorted.Count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (dayOf(sorted[middle]) <= day)
                low = middle + 1;
            else
                high = middle;
        }

        return low - 1;
    }

    /// <summary>The reports of a day, given the place of the last of them.</summary>
    private IEnumerable<ClaimRow> Of(LocalDate day, int newest)
    {
        for (; newest >= 0 && Rows[newest].Day == day; newest--)
            yield return Rows[newest];
    }

    private SeriesState Stated(ClaimRow winner, List<ClaimRow> sameDay)
    {
        // "An unknown number" is printed as a level and says no more than that something is there.
        var report = winner.Report;
        var level = report.Level is { IsUnknown: false } known ? known : default(TroopCount?);
        return new SeriesState(level, level is null ? ReasonOf(report.Missing) : null, winner.Day, Series, [winner])
        {
            CannotExist = report.Missing == MissingReason.CannotExist,
            Elsewhere = report.Elsewhere,
            Conflicting = sameDay.FindAll(r => r.Report.Change is null && r.ConflictsWith(winner)),
        };
    }

    private SeriesState Apply(List<ClaimRow> sameDay, SeriesState? level)
    {
        var step = sameDay[0];
        var change = step.Report.Change!.Value;
        var conflicting = sameDay.FindAll(r => r.ConflictsWith(step));
        if (level?.Count is { } count)
        {
            var changed = change.ApplyTo(count, out var stopped);
            return new SeriesState(changed, null, level.Age, Series, Evidence.And(level.Evidence, step))
            {
                IsBorrowed = level.IsBorrowed,
                NewestLevel = level.NewestLevel,
                StoppedAtZero = stopped || level.StoppedAtZero,
                Conflicting = conflicting.Count == 0 ? level.Conflicting : [.. level.Conflicting, .. conflicting],
            };
        }

        // An increase with nothing to add to says "at least that many"; a fall from an unknown level says nothing.
        return change.IsDecrease
            ? new SeriesState(null, UnknownReason.ChangeWithoutBase, step.Day, Series, [step])
            : new SeriesState(TroopCount.AtLeast(change.Size.Low), null, step.Day, Series, [step]) { IsBorrowed = true, Conflicting = conflicting };
    }

    public static UnknownReason ReasonOf(MissingReason? missing) => missing switch
    {
        MissingReason.Withheld => UnknownReason.Withheld,
        MissingReason.IncludedElsewhere => UnknownReason.IncludedElsewhere,
        MissingReason.UnknownSize => UnknownReason.UnknownSize,
        null => UnknownReason.UnknownSize,
        MissingReason.Correction => UnknownReason.Correction,
        _ => UnknownReason.NotReported,
    };
}
