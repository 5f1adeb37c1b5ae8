namespace Deployments;

/// <summary>Makes a dataset's reports into flat rows.</summary>
internal static class ReportRowMaker
{
    public static IEnumerable<ReportRow> Of(Dataset data)
    {
        foreach (var contribution in data.Contributions)
        {
            var shared = Shared(data, contribution);
            foreach (var report in contribution.Reports)
                yield return Of(shared, report, data.Index.Sources[report.Source]);
        }
    }

    /// <summary>What all rows of a contribution have in common.</summary>
    private static ReportRow Shared(Dataset data, ForceContribution c) => new()
    {
        Contribution = c.Id.Value,
        Contributor = c.Contributor.ToString(),
        Operation = c.Operation?.Value,
        Theatres = [.. (c.Theatres.Count > 0 ? c.Theatres : OperationsTheatres(data, c)).Select(t => t.Value)],
        Category = c.Category,
        Equipment = c.Equipment?.Value,
        Served = c.Served,
        Unit = c.Unit,
        Branch = c.Branch,
        Component = c.Component,
        Domain = c.Domain,
        Sex = c.Sex,
        Role = c.Role,
        Presence = c.Presence,
        Command = c.Command,
        Effective = "",
        Stage = default,
        Kind = default,
        SdmxStatus = "",
        Source = "",
    };

    private static IReadOnlyList<Id<Theatre>> OperationsTheatres(Dataset data, ForceContribution c) =>
        c.Operation is { } id && data.Index.Operations.TryGetValue(id, out var operation) ? operation.Theatres : [];

    private static ReportRow Of(ReportRow shared, TroopReport report, Source source)
    {
        var (low, best, high) = Numbers(report);
        return shared with
        {
            Effective = report.Effective.ToString(),
            EffectiveFirst = report.Effective.Earliest,
            EffectiveLast = report.Effective.Latest,
            Published = report.Published?.ToString(),
            KnownSince = (report.Published ?? source.Published)?.Latest,
            Stage = report.Stage,
            Basis = report.Basis,
            Kind = report.Missing is not null ? ReportKind.Missing : report.Change is not null ? ReportKind.Change : ReportKind.Level,
            Low = low,
            Best = best,
            High = high,
            Figure = report.Level?.ToString() ?? report.Change?.ToString(),
            Missing = report.Missing,
            Elsewhere = report.Elsewhere?.Value,
            SdmxStatus = (report.Missing?.ToSdmx() ?? report.Status.ToSdmx()).ToString(),
            Status = report.Status,
            Source = report.Source.Value,
            Publisher = source.Publisher,
            Series = source.Series?.Value,
            By = report.By,
            Official = report.Official,
            Alleged = report.Alleged,
            Credibility = report.Credibility,
            Label = report.Label,
            Printed = report.Printed,
            Line = report.Line,
            Caveats = report.Caveats,
        };
    }

    /// <summary>The bounds of a level or of a change. A fall by at most 300 lies between -300 and 0.</summary>
    internal static (long? Low, long? Best, long? High) Numbers(TroopReport report) => (report.Level, report.Change) switch
    {
        ({ } level, _) => (level.Low, level.Best, level.High),
        (_, { IsDecrease: true, Size: var fall }) => (-fall.High, -fall.Best, -fall.Low),
        (_, { Size: var rise }) => (rise.Low, rise.Best, rise.High),
        _ => default,
    };
}
