using NodaTime;

namespace Deployments;

/// <summary>Settles the figures of an incident by the rules of troop figures: revisions within a series, then a policy among series.</summary>
internal static class IncidentReader
{
    public static IncidentAnswer Read(Dataset data, Incident incident, string measure, LocalDate? asKnownOn, Settlement settlement)
    {
        var figures = incident.Figures.Where(f => f.Measure == measure).ToList();
        var known = figures.FindAll(f => asKnownOn is null || PublishedOn(data, f) <= asKnownOn);
        var rows = known.Select((f, place) => ClaimRow.Of(AsReport(incident, f), place, data.Index.SeriesKey(f.Source), data.Index.Sources[f.Source])).ToList();
        var states = rows.GroupBy(r => r.Series).Select(g => new SeriesClaims(g.Key, DateSpan.Always, [.. g], []).On(g.Max(r => r.Day), _ => null)).OfType<SeriesState>().Where(s => s.Count is not null).ToList();
        return new IncidentAnswer
        {
            Incident = incident,
            Measure = measure,
            Settled = Settler.Settle(states, settlement, null)?.Count,
            Figures = [.. known.OrderBy(f => PublishedOn(data, f))],
            NotYetKnown = figures.Count - known.Count,
            Data = data,
        };
    }

    private static LocalDate? PublishedOn(Dataset data, Claim claim) => ClaimRow.KnownOn(claim, data.Index.Sources[claim.Source]);

    private static TroopReport AsReport(Incident incident, IncidentFigure figure) => new()
    {
        Source = figure.Source,
        Published = figure.Published,
        Credibility = figure.Credibility,
        Effective = incident.Date,
        Stage = Stage.Deployed,
        Level = figure.Count,
    };
}
