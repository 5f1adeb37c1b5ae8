namespace Deployments;

/// <summary>Sets a published total beside the sum of its parts, asked through the same query as every other total.</summary>
internal static class Reconciler
{
    public static Reconciliation Reconcile(Dataset data, ReportedTotal total, Func<TroopQuery, TroopQuery>? refine)
    {
        var query = data.Personnel(total.Stage, total.Category);
        if (total.Operation is { } operation)
            query = query.Under(operation.Value);
        if (total.Contributor is { } contributor)
            query = query.From(contributor.Nation?.Value ?? contributor.ToString());
        if (total.Theatre is { } theatre)
            query = query.In(theatre.Value);
        var day = IsoDay.Text(total.Effective.Earliest!.Value);
        var parts = (refine?.Invoke(query) ?? query).By().On(day).Total(day);
        var (low, high) = parts.State == CellState.Figure ? (parts.Count.Low, parts.Count.High) : (0, null);
        return new Reconciliation(
            total, parts, Verdict(total.Figure, parts),
            high is { } most ? checked(total.Figure.Low - most) : null,
            total.Figure.High is { } top ? checked(top - low) : null);
    }

    private static ReconciliationVerdict Verdict(TroopCount total, TroopCell parts) =>
        parts.State != CellState.Figure ? ReconciliationVerdict.NoParts
        : parts.Count.Low > (total.High ?? long.MaxValue) ? ReconciliationVerdict.PartsAbove
        : parts.UnknownCount > 0 || parts.IsOpenedByLeftOut ? ReconciliationVerdict.PartsUnknown
        : (parts.Count.High ?? long.MaxValue) < total.Low ? ReconciliationVerdict.PartsBelow
        : ReconciliationVerdict.Agrees;
}
