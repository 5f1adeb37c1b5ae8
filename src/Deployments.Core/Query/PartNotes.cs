namespace Deployments;

/// <summary>What must travel with a counted figure: its reports' caveats and status, and what the rules found on the way.</summary>
internal static class PartNotes
{
    /// <summary>All notes on a part.</summary>
    public static IEnumerable<string> Of(Dataset data, DayPart part) =>
        part.IsCertain
            ? OfClaims(data, part)
            : OfClaims(data, part).Append($"Its dates are imprecise: on this day it can be {part.Possible}.");

    /// <summary>The notes but for what other readings of imprecise dates give, which a table lists together.</summary>
    public static IEnumerable<string> OfClaims(Dataset data, DayPart part)
    {
        var holding = part.Force.Holding;
        foreach (var note in (holding.Settled?.Reports ?? []).SelectMany(Claimed).Distinct())
            yield return note;
        var states = holding.Settled?.Chosen ?? [];
        if (states.Any(s => s.StoppedAtZero))
            yield return "A reported decrease was larger than what was there; the result stops at 0.";
        foreach (var day in states.SelectMany(s => s.Conflicting).GroupBy(r => r.Day))
            yield return $"The same series gives different figures for {IsoDay.Text(day.Key)} and nobody says which came later; the first in the file stands, not {string.Join(", ", day.Select(Figure))}.";
        foreach (var silence in holding.Silences)
            yield return $"{NameOf(data, silence.Series)} has no figure since {IsoDay.Text(silence.Age)} ({Why(silence)}){(silence.Age > holding.Age ? "; the figure shown is older than that" : "")}.";
        if (holding.MayHaveEnded)
            yield return "It ended on a day that nobody reports, after its last report: nothing may be left of it.";
        if (part.Less.Count > 0)
            yield return $"Its own figure is {holding.Count}; taken off are parts that stand in other rows: {string.Join(", ", part.Less.Select(p => p.Id))}.";
    }

    private static string Figure(ClaimRow row) => row.Report.Level?.ToString() ?? row.Report.Change?.ToString() ?? "no figure";

    private static string Why(SeriesState silence) => silence.CannotExist ? "cannot exist" : Words<UnknownReason>.Phrase(silence.Reason ?? UnknownReason.NotReported);

    private static IEnumerable<string> Claimed(TroopReport report)
    {
        if (report.Status != ObservationStatus.Normal)
            yield return $"Status: {Words<ObservationStatus>.Phrase(report.Status)}.";
        if (report.Official)
            yield return "Official, in the source's own word.";
        if (report.Alleged)
            yield return "Alleged, not stated as fact.";
        foreach (var caveat in report.Caveats)
            yield return caveat;
    }

    /// <summary>What readers know a series by: its name, or its publisher.</summary>
    public static string NameOf(Dataset data, string series) =>
        Id<Series>.TryParse(series, out var id, out _) && data.Index.Series.TryGetValue(id, out var declared) ? declared.Name ?? series : series.Replace("publisher:", "", StringComparison.Ordinal);
}
