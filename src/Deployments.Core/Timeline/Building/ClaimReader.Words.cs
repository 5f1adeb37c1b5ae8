namespace Deployments;

internal sealed partial class ClaimReader
{
    /// <summary>What a series says on a day, changes included: rules 1, 2, 4 and 5 within a series.</summary>
    private void WordOn(int s, int day, ref SeriesWord word)
    {
        word = default;
        if (!claims.Series[s].Coverage.Contains(day))
            return;

        // Consecutive changes are gathered back to the level they start from, then applied forward.
        var depth = 0;
        for (var at = day; claims.Series[s].Coverage.Contains(at);)
        {
            var found = Newest(s, at, levelsOnly: false, out var date, out var isList);
            if (found < 0)
                break;
            if (isList || claims.Claims[found].Kind != ClaimKind.Change)
            {
                State(found, date, isList, ref word);
                break;
            }

            if (date < firstMoved && isRemembered[found])
            {
                word = remembered[found];
                break;
            }

            if (depth == steps.Length)
            {
                Array.Resize(ref steps, depth * 2);
                Array.Resize(ref stepDays, depth * 2);
            }

            (steps[depth], stepDays[depth++]) = (found, date);
            at = date - 1;
        }

        while (depth-- > 0)
        {
            Apply(steps[depth], stepDays[depth], ref word);
            if (stepDays[depth] < firstMoved)
                (remembered[steps[depth]], isRemembered[steps[depth]]) = (word, true);
        }
    }

    /// <summary>What a series says on a day if its changes are left aside.</summary>
    private bool LevelOn(int s, int day, ref SeriesWord word)
    {
        if (!claims.Series[s].Coverage.Contains(day))
            return false;
        var found = Newest(s, day, levelsOnly: true, out var date, out var isList);
        if (found < 0 || !(isList || claims.Claims[found].HasCount))
            return false;
        State(found, date, isList, ref word);
        return true;
    }

    private void State(int found, int date, bool isList, ref SeriesWord word)
    {
        word.IsThere = true;
        word.IsListZero = isList;
        word.IsBorrowed = false;
        word.Base = SeriesWord.None;
        word.NewestLevel = DayNumber.BeforeAll;
        word.Age = date;
        if (isList)
        {
            ref readonly var list = ref claims.Lists[found];
            (word.HasCount, word.CannotExist, word.Count) = (true, false, CountBounds.Zero);
            (word.Published, word.Grade, word.Row, word.Decider) = (list.Published, list.Grade, int.MaxValue, SeriesWord.None);
            return;
        }

        ref readonly var claim = ref claims.Claims[found];
        (word.HasCount, word.CannotExist, word.Count, word.Reason) = (claim.HasCount, claim.CannotExist, claim.Count, claim.Reason);
        (word.Published, word.Grade, word.Row, word.Decider) = (claim.Published, claim.Grade, claim.Row, found);
    }

    /// <summary>Adds a change to its own series' level; lacking one, to the settled level, anew where a later level than the borrowed one is known by then.</summary>
    private void Apply(int found, int date, ref SeriesWord word)
    {
        ref readonly var claim = ref claims.Claims[found];
        var hasOwn = word.IsThere && word.HasCount;
        if (!(hasOwn && !word.IsBorrowed) && SettledFromLevels(date - 1, out var settled, out var newest)
            && (!hasOwn || word.NewestLevel == DayNumber.BeforeAll || newest > word.NewestLevel))
        {
            hasOwn = true;
            (word.IsBorrowed, word.NewestLevel) = (true, newest);
            (word.Count, word.Age, word.Base) = (settled.Count, settled.Age, settled.Decider);
        }

        (word.Published, word.Grade, word.Row, word.Decider) = (claim.Published, claim.Grade, claim.Row, found);
        (word.IsThere, word.IsListZero, word.CannotExist) = (true, false, false);
        if (hasOwn)
        {
            (word.HasCount, word.Count) = (true, claim.IsDecrease ? word.Count.Less(in claim.Count) : word.Count.Plus(in claim.Count));
            return;
        }

        // An increase with nothing to add to says "at least that many"; a fall from an unknown level says nothing.
        (word.HasCount, word.Age, word.Base, word.NewestLevel) = (!claim.IsDecrease, date, SeriesWord.None, DayNumber.BeforeAll);
        (word.IsBorrowed, word.Count, word.Reason) = (!claim.IsDecrease, new CountBounds(claim.Count.Low, Segment.None, Segment.None), UnknownReason.ChangeWithoutBase);
    }

    /// <summary>What all series' levels alone settle to (rule 5).</summary>
    private bool SettledFromLevels(int day, out SettledFigure settled, out int newest)
    {
        var count = 0;
        newest = DayNumber.BeforeAll;
        for (var s = 0; s < claims.SeriesCount; s++)
        {
            if (!LevelOn(s, day, ref levels[count]) || !IsFresh(levels[count].Age, day))
                continue;
            newest = Math.Max(newest, levels[count].Age);
            count++;
        }

        settled = count > 0 ? settler.Settle(levels.AsSpan(0, count)) : default;
        return count > 0;
    }

    /// <summary>The claim or the list of a series that holds on a day, and since when; -1 where there is none.</summary>
    private int Newest(int s, int day, bool levelsOnly, out int date, out bool isList)
    {
        ref readonly var range = ref claims.Series[s];
        var all = claims.Claims;
        var newest = LastUpTo(range.From, range.To, day);
        while (newest >= range.From && (all[newest].MovedTo != DatedClaim.NotMoved || (levelsOnly && all[newest].Kind == ClaimKind.Change)))
            newest--;
        date = newest >= range.From ? all[newest].Day : DayNumber.BeforeAll;
        for (var i = 0; range.Moved > 0 && i < movedClaimCount; i++)
        {
            if (IsMovedTo(movedClaims[i], in range, levelsOnly) && all[movedClaims[i]].MovedTo <= day)
                date = Math.Max(date, all[movedClaims[i]].MovedTo);
        }

        var list = range.ListTo > range.ListFrom ? NewestList(in range, day) : -1;
        isList = list >= 0 && DateOf(in claims.Lists[list]) > date;
        if (isList)
        {
            date = DateOf(in claims.Lists[list]);
            return list;
        }

        return date == DayNumber.BeforeAll ? -1 : Deciding(in range, newest, date, levelsOnly);
    }

    private bool IsMovedTo(int claim, in SeriesRange range, bool levelsOnly) =>
        claim >= range.From && claim < range.To && !(levelsOnly && claims.Claims[claim].Kind == ClaimKind.Change);

    private int NewestList(in SeriesRange range, int day)
    {
        var found = -1;
        for (var i = range.ListTo - 1; i >= range.ListFrom; i--)
        {
            ref readonly var list = ref claims.Lists[i];
            if (list.Day <= day && DateOf(in list) <= day && (found < 0 || DateOf(in list) > DateOf(in claims.Lists[found])))
                found = i;
            if (found >= 0 && range.Moved == 0)
                break;
        }

        return found;
    }

    private static int DateOf(in DatedList list) => list.MovedTo == DatedClaim.NotMoved ? list.Day : list.MovedTo;

    /// <summary>Of a series' claims of one day the one that holds: <see cref="ClaimRow.Revised"/>, and a level before the day's changes.</summary>
    private int Deciding(in SeriesRange range, int newest, int date, bool levelsOnly)
    {
        var all = claims.Claims;
        if (range.Moved == 0 && (newest == range.From || all[newest - 1].Day != date))
            return newest;
        var count = 0;
        for (var i = newest; i >= range.From && all[i].Day == date; i--)
        {
            if (all[i].MovedTo == DatedClaim.NotMoved && !(levelsOnly && all[i].Kind == ClaimKind.Change))
                AddSameDay(i, ref count);
        }

        for (var i = 0; range.Moved > 0 && i < movedClaimCount; i++)
        {
            if (IsMovedTo(movedClaims[i], in range, levelsOnly) && all[movedClaims[i]].MovedTo == date)
                AddSameDay(movedClaims[i], ref count);
        }

        return count == 1 ? sameDay[0] : Deciding(sameDay.AsSpan(0, count));
    }

    private int Deciding(ReadOnlySpan<int> same)
    {
        var all = claims.Claims;
        var (top, word) = (same[0], -1);
        foreach (var i in same)
        {
            top = Precedes(in all[i], in all[top]) ? i : top;
            word = all[i].Kind != ClaimKind.Change && (word < 0 || Precedes(in all[i], in all[word])) ? i : word;
        }

        var first = top;
        foreach (var i in same)
        {
            if (all[i].Vagueness == all[top].Vagueness && all[i].Published == ResolvedPools.Undated && all[i].Row < all[first].Row)
                first = i;
        }

        return all[first].Kind == ClaimKind.Change && word >= 0 && all[word].Kind == ClaimKind.Level ? word : first;
    }

    private static bool Precedes(in DatedClaim a, in DatedClaim b)
    {
        if (a.Vagueness != b.Vagueness)
            return a.Vagueness < b.Vagueness;
        return a.Published != b.Published ? a.Published > b.Published : a.Row < b.Row;
    }

    private void AddSameDay(int claim, ref int count)
    {
        if (count == sameDay.Length)
            Array.Resize(ref sameDay, count * 2);
        sameDay[count++] = claim;
    }

    private int LastUpTo(int from, int to, int day)
    {
        var all = claims.Claims;
        while (from < to)
        {
            var middle = (from + to) >>> 1;
            if (all[middle].Day <= day)
                from = middle + 1;
            else
                to = middle;
        }

        return from - 1;
    }
}
