namespace Deployments;

/// <summary>Gathers what must be read with a table, each thing once for all cells it concerns.</summary>
internal static class Footnotes
{
    private const int MostOfAKind = 25;
    internal const int OldAfterDays = 366;
    private const int MostDescribed = 2;

    public static IEnumerable<string> Of(TableAnswer answer, IEnumerable<PeriodCell> cells)
    {
        var all = cells.ToList();
        return OfParts(answer.Context, all).Concat(Silent(answer.Context, all)).Concat(Signs(answer.Context, all)).Concat(Terms(answer));
    }

    /// <summary>What is said of contributions; in a table by stage, of which stage.</summary>
    private static IEnumerable<string> OfParts(TableContext context, List<PeriodCell> cells)
    {
        var place = context.Options.Facets.ToList().IndexOf(Facet.Stage);
        if (place < 0)
            return OfAll(context, cells);
        return cells.GroupBy(c => c.Row!.Parts[place]).SelectMany(g => OfAll(context, [.. g]).Select(note => (Stage: RowNames.Of(context.Data, Facet.Stage, g.Key), Note: note)))
            .GroupBy(n => n.Note, n => n.Stage).Select(g => $"Stage {string.Join(", ", g)}. {g.Key}");
    }

    private static IEnumerable<string> OfAll(TableContext context, List<PeriodCell> cells) =>
        Unknown(context.Data, cells).Concat(LeftOut(context.Data, cells)).Concat(Twice(context, cells)).Concat(Old(cells)).Concat(Imprecise(cells)).Concat(Notes(context, cells));

    private static IEnumerable<string> Unknown(Dataset data, List<PeriodCell> cells)
    {
        var unknown = cells.SelectMany(c => c.Remarks.Considered.SelectMany(d => d.Cell.Unknown).Select(p => (p, c.Period)))
            .GroupBy(u => (u.p.Force.Id, u.p.Force.Holding.Reason, u.p.Force.Holding.Elsewhere, u.p.Force.Holding.Age))
            .Select(g => (g.First().p.Force.Contribution, Why: Why(g.First().p), Periods: Span(g.Select(u => u.Period).Distinct())));

        // Many that are unknown for one reason at one time are said together.
        return Listed(
            unknown.GroupBy(u => (u.Why, u.Periods)).Select(g => $"Unknown: {Together(data, [.. g.Select(u => u.Contribution)])}: {g.Key.Why}; in {g.Key.Periods}."),
            "reasons for unknown contributions");
    }

    /// <summary>What is unknown in one cell, and why: the contributions by their reasons, those too that are left out and may partly belong to it.</summary>
    internal static IEnumerable<string> UnknownIn(PeriodCell cell)
    {
        var unknown = cell.Remarks.Considered.SelectMany(d => d.Cell.Unknown).Select(p => (p.Force, Why: Why(p)));
        var opening = cell.Remarks.Considered.SelectMany(d => d.Cell.LeftOut).Where(l => l.OpensHigh).Select(l => (l.Force, Why: $"left out, {Reason(l)}"));
        return Listed(
            unknown.Concat(opening).DistinctBy(p => p.Force.Id).GroupBy(p => p.Why).Select(g => $"{Together(cell.Context.Data, [.. g.Select(p => p.Force.Contribution)])}: {g.Key}"),
            "reasons");
    }

    private static string Together(Dataset data, List<ForceContribution> contributions) => contributions.Count <= MostDescribed
        ? string.Join("; ", contributions.Select(c => Describe(data, c)))
        : FormattableString.Invariant($"{contributions.Count} contributions ({string.Join(", ", contributions.Select(c => c.Id))})");

    private static string Why(DayPart part)
    {
        var holding = part.Force.Holding;
        var sources = holding.Silence?.Evidence.Select(r => r.Report.Source.Value).Distinct() ?? [];
        var whole = holding.Elsewhere is { } elsewhere ? $" in {elsewhere}" : "";
        var since = holding.Age is { } age ? $", report of {IsoDay.Text(age)}" : "";
        var from = string.Join(", ", sources) is { Length: > 0 } named ? $" from {named}" : "";
        return $"{Words<UnknownReason>.Phrase(holding.Reason!.Value)}{whole}{since}{from}";
    }

    private static IEnumerable<string> LeftOut(Dataset data, List<PeriodCell> cells)
    {
        var hasRows = cells.Exists(c => c.Row is not null);
        var leftOut = cells.SelectMany(c => c.Remarks.Considered.SelectMany(d => d.Cell.LeftOut).Select(l => (l, c.Period, IsTotal: c.Row is null)))
            .GroupBy(l => (l.l.Force.Id, l.l.Reason, l.l.InFavourOf))
            .Select(g => (g.First().l, Why: Reason(g.First().l), OfTheTotal: hasRows && g.All(x => x.IsTotal), Periods: Span(g.Select(x => x.Period).Distinct())));

        // Many that are left out for one reason at one time are said together.
        return Listed(
            leftOut.GroupBy(l => (l.Why, l.OfTheTotal, l.Periods))
                .Select(g => $"Left out{(g.Key.OfTheTotal ? " of the total" : "")}: {Together(data, [.. g.Select(l => l.l.Force.Contribution)])}, {Reason(g.First().l, areSeveral: g.Skip(1).Any())}; in {g.Key.Periods}."),
            "reasons for what is left out");
    }

    /// <summary>Why something is left out, in a few words.</summary>
    internal static string Reason(DayLeftOut left, bool areSeveral = false)
    {
        var (its, counts) = areSeveral ? ("their", "which count") : ("its", "counts");
        return left.Reason switch
        {
            LeftOutReason.CountedInWhole => $"already counted in {left.InFavourOf}",
            LeftOutReason.TakenOver => $"taken over by {left.InFavourOf}",
            LeftOutReason.PartlyInside => left.OpensHigh ? "only partly inside what is asked, so the high is open" : $"only partly inside what is asked; {its} parts are counted",
            LeftOutReason.TraitNotStated => $"{(areSeveral ? "which do" : "does")} not state the branch, component, domain or sex asked about{(left.OpensHigh ? ", so the high is open" : $"; {its} parts are counted")}",
            LeftOutReason.MembershipUnknown => "the list of members does not cover the day, so the high is open",
            LeftOutReason.ObligationUnknown => $"nobody here knows whether {(areSeveral ? "their contributors owe" : "its contributor owes")} the host that, so the high is open",
            LeftOutReason.NoTheatreStated => $"{(areSeveral ? "which state" : "states")} no theatre, so the high is open",
            LeftOutReason.AtHome => $"in {its} own nation",
            LeftOutReason.OtherCategory => $"{counts} {What(left.Force.Contribution)}",
            LeftOutReason.Equipment => $"{counts} equipment ({What(left.Force.Contribution)})",
            LeftOutReason.PeopleServed => $"{counts} people served ({What(left.Force.Contribution)})",
            LeftOutReason.CannotExist => "nothing there to count",
            _ => Words<LeftOutReason>.Phrase(left.Reason),
        };
    }

    private static IEnumerable<string> Twice(TableContext context, List<PeriodCell> cells)
    {
        // Pairs can be very many; only those that are listed are put into words.
        var pairs = cells.SelectMany(c => context.LookAlikesIn(c.Remarks).Select(p => (p, c.Period))).GroupBy(p => p.p).ToList();
        foreach (var g in pairs.Take(MostOfAKind))
            yield return $"May be counted twice: {g.Key.First} and {g.Key.Second}; in {Span(g.Select(x => x.Period).Distinct())}. Say how they stand to one another: includedIn, continues or beside.";
        if (cells.Select(c => context.UnlistedLookAlikesIn(c.Remarks)).FirstOrDefault(n => n > 0) is > 0 and var all)
            yield return FormattableString.Invariant($"And more pairs that may be counted twice, too many to tell which are in this table; in the dataset there are {all:#,0}.");
        else if (pairs.Count > MostOfAKind)
            yield return FormattableString.Invariant($"And {pairs.Count - MostOfAKind} more pairs that may be counted twice.");
    }

    /// <summary>A level holds until its series speaks again; a reader must see where that was long ago.</summary>
    private static IEnumerable<string> Old(List<PeriodCell> cells)
    {
        var periods = new Dictionary<(Id<ForceContribution> Id, NodaTime.LocalDate Age), HashSet<CalendarPeriod>>();
        var inOrder = new List<(Id<ForceContribution> Id, NodaTime.LocalDate Age)>();
        var equal = new Dictionary<CalendarPeriod, CalendarPeriod>();
        foreach (var cell in cells)
        {
            // Looked up once for each cell, so that its many figures need not compare periods.
            if (!equal.TryGetValue(cell.Period, out var period))
                equal.Add(cell.Period, period = cell.Period);
            foreach (var figure in cell.Old)
            {
                if (!periods.TryGetValue(figure, out var found))
                {
                    periods.Add(figure, found = new(ReferenceEqualityComparer.Instance));
                    inOrder.Add(figure);
                }

                found.Add(period);
            }
        }

        var old = inOrder.GroupBy(f => (f.Age, Periods: Span(periods[f])), f => f.Id);
        return Listed(
            old.OrderBy(g => g.Key.Age).Select(g => $"Older than a year, in {g.Key.Periods}: as of {IsoDay.Text(g.Key.Age)}, {string.Join(", ", g)}."),
            "dates older than a year");
    }

    /// <summary>What a run of days counts that is older than a year on the last of them.</summary>
    internal static IEnumerable<(Id<ForceContribution> Id, NodaTime.LocalDate Age)> OldIn(DayRun run) =>
        run.Cell.Counted.Select(p => p.Force)
            .Where(f => f.Holding is { HasEnded: false, Age: { } age } && NodaTime.Period.DaysBetween(age, run.Last) > OldAfterDays)
            .Select(f => (f.Id, f.Holding.Age!.Value));

    /// <summary>What the totals can be where imprecise dates are read otherwise.</summary>
    private static IEnumerable<string> Imprecise(List<PeriodCell> cells)
    {
        var parts = cells.SelectMany(c => c.Remarks.Considered.SelectMany(d => d.Cell.Counted.Concat(d.Cell.Unknown).Select(p => (Part: p, c.Period))))
            .Where(p => !p.Part.IsCertain)
            .GroupBy(p => (p.Period, p.Part.Force.Id)).Select(g => (g.Key.Period, Text: $"{g.Key.Id} {g.First().Part.Possible}"));
        return Listed(
            parts.GroupBy(p => p.Period, p => p.Text).GroupBy(g => string.Join("; ", g), g => g.Key).Select(g => $"Imprecise dates, {Span(g)}: by other readings {g.Key}."),
            "readings of imprecise dates");
    }

    private static IEnumerable<string> Notes(TableContext context, List<PeriodCell> cells)
    {
        var parts = cells.SelectMany(c => c.Remarks.Considered.SelectMany(d => d.Cell.Counted).Select(p => (p, c.Period)));
        var notes = parts.SelectMany(p => PartNotes.OfClaims(context.Data, p.p)
            .Select(n => (Id: p.p.Force.Id, Note: n, p.Period)));
        return Listed(notes.GroupBy(n => (n.Id, n.Note)).Select(g => $"Note on {g.Key.Id}, {Span(g.Select(x => x.Period).Distinct())}: {g.Key.Note}"), "notes");
    }

    /// <summary>Days with nothing to count add 0 to what is computed over a period; nobody asserted that 0.</summary>
    private static IEnumerable<string> Silent(TableContext context, List<PeriodCell> cells)
    {
        if (context.Rule is not (PeriodRule.Average or PeriodRule.PersonDays))
            return [];
        var silent = cells.Where(c => c.State == CellState.Figure).Select(c => (Cell: c, Days: c.SilentDays)).Where(s => s.Days > 0);
        return Listed(
            silent.GroupBy(s => s.Cell.Period)
                .Select(g => FormattableString.Invariant($"Days with none reported add 0, {g.Key} ({g.Key.Days} days): {string.Join(", ", g.Select(s => FormattableString.Invariant($"{s.Cell.Row?.ToString() ?? "total"} {s.Days}")))}.")),
            "periods with days of which none is reported");
    }

    private static IEnumerable<string> Signs(TableContext context, List<PeriodCell> cells)
    {
        if (cells.Exists(c => c.UnknownCount > 0))
            yield return "\"+ n unknown\": n contributions are there and their size is unknown, so that the total is at least what is printed.";
        if (cells.Exists(c => c is { State: CellState.Figure, IsCertain: false }))
            yield return "\"~\": the dates of some reports are imprecise, and other readings of them give other figures.";
        if (cells.Exists(c => c.State == CellState.NoneReported))
            yield return $"\"none reported\": no figure, no asserted zero and nothing known to be there{(context.Options.From.Any(f => f.Alliance is not null) ? ", or no member on the day" : "")}; it does not mean 0.";
    }

    private static IEnumerable<string> Terms(TableAnswer answer)
    {
        var options = answer.Context.Options;
        yield return $"Counted: {Sentences.Terms(answer.Context.Data, options)}.";
        yield return answer.Coverage is { } span ? $"Coverage: {span}{(answer.Context.Data.Info.Coverage is null ? ", the span of the reports" : ", as the dataset states")}." : "Coverage: the dataset has no dated reports.";
        if (options.Terms.AsKnownOn is not null)
            yield return "Spans, memberships and inclusions are not versioned: they are as the dataset has them now.";
        if (answer.Undated > 0)
            yield return answer.Undated == 1 ? "1 report has no publication date and is left out of what was known."
                : FormattableString.Invariant($"{answer.Undated} reports have no publication date and are left out of what was known.");
        foreach (var leftOut in answer.Context.Data.Findings.Where(f => f.Code == FindingCodes.RowsLeftOut))
            yield return leftOut.Message;
        if (options.Facets.Contains(Facet.Alliance))
            yield return "A nation in several alliances stands in each of their rows; the total counts it once.";
        yield return SourceNote.Asked(answer.Context);
    }

    private static IEnumerable<string> Listed(IEnumerable<string> notes, string what)
    {
        var all = notes.ToList();
        return all.Count <= MostOfAKind ? all : all.Take(MostOfAKind).Append(FormattableString.Invariant($"And {all.Count - MostOfAKind} more {what}."));
    }

    private static string Describe(Dataset data, ForceContribution contribution)
    {
        var where = contribution.Theatres.Count > 0 ? " in " + string.Join(", ", contribution.Theatres) : "";
        var under = contribution.Operation is { } operation ? $" under {operation}" : "";
        return $"{RowNames.Name(data, contribution.Contributor)} {What(contribution)}{where}{under} ({contribution.Id})";
    }

    private static string What(ForceContribution contribution) =>
        contribution.Category is { } category ? Words<PersonnelCategory>.Phrase(category)
        : contribution.Equipment is { } equipment ? equipment.Value.Replace('-', ' ')
        : contribution.Served!;

    /// <summary>Periods as a reader would say them: the first to the last, and how many.</summary>
    private static string Span(IEnumerable<CalendarPeriod> periods)
    {
        var all = periods.OrderBy(p => p.First).ToList();
        return all.Count switch
        {
            1 => all[0].Name,
            2 => $"{all[0]} and {all[1]}",
            _ => FormattableString.Invariant($"{all[0]} to {all[^1]} ({all.Count} periods)"),
        };
    }
}
