namespace Deployments;

/// <summary>Draws what was promised beside what is there, pledge by pledge; pledges are never added up.</summary>
internal static class DeliveryChart
{
    private const int Largest = 30;

    public static Chart Draw(PledgeList pledges, ChartOptions options)
    {
        ArgumentNullException.ThrowIfNull(pledges);
        var shown = pledges.Take(options.Largest ?? Largest).ToList();
        List<string> notes = [];
        if (pledges.Count > shown.Count)
            notes.Add(FormattableString.Invariant($"Not shown: {pledges.Count - shown.Count:#,0} more pledges."));
        if (pledges.Any(p => p.Change is not null))
            notes.Add("A promised change, such as +560, is said and not drawn: it is no level.");
        if (pledges.Any(p => p.Contribution.Category is null))
            notes.Add("Equipment and people served are said and not drawn: they are other units.");
        if (pledges.Any(p => p.Deployed is null))
            notes.Add("\"No figure\" means that nobody says how many are there; it does not mean 0.");
        var captions = new Captions(
            CleanText.Of(options.Title ?? $"Promised and there by {IsoDay.Text(pledges.On)}"), "Each pledge with what is there of it, in people",
            notes, CleanText.Of(SourceNote.Of(pledges.Cite())));
        return BarChart.Draw(options, captions, [.. shown.Select(p => Entry(pledges.Data, p))], ["promised", "there"], isSaid: true);
    }

    private static BarEntry Entry(Dataset data, Pledge pledge)
    {
        // A pledge without a number is a promise of unknown size; where nobody says that anything is there, nothing is drawn.
        var isOfPeople = pledge.Contribution.Category is not null && pledge.Change is null;
        var what = pledge.Contribution.Operation is { } operation ? data.Index.Operations.GetValueOrDefault(operation)?.Name ?? operation.Value
            : string.Join(" + ", pledge.Contribution.Theatres.Select(t => data.Index.Theatres.GetValueOrDefault(t)?.Name ?? t.Value));
        var detail = $"{Grouping.What(pledge.Contribution)}{(what.Length > 0 ? $", {what}" : "")}";
        return new(
            CleanText.Of(RowNames.Name(data, pledge.Contribution.Contributor)), CleanText.Of(detail),
            [
                new(isOfPeople ? Figure.Of(pledge.Level ?? TroopCount.Unknown) : null, CleanText.Of($"promised: {pledge.What}")),
                new(isOfPeople && pledge.Deployed is { } there ? Figure.Of(there) : null, CleanText.Of($"there: {pledge.Deployed?.ToString() ?? "no figure"}; pledge {Words<PledgeStatus>.Phrase(pledge.Status)}")),
            ]);
    }
}
