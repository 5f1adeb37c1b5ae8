using NodaTime;

namespace Deployments;

/// <summary>What the reports' sources say of them, looked up once for each source: their series, and when a claim without a date of its own was published.</summary>
internal sealed class SeriesKeys(DatasetIndex index)
{
    private readonly Dictionary<Id<Source>, (string Series, LocalDate? Published)> known = [];

    public ReportLine LineOf(TroopReport report, int place, LocalDate day)
    {
        if (!known.TryGetValue(report.Source, out var source))
        {
            source = (index.SeriesKey(report.Source), index.Sources.GetValueOrDefault(report.Source)?.Published?.Latest);
            known.Add(report.Source, source);
        }

        return new ReportLine(place, day, report.Published is { } own ? own.Latest : source.Published, source.Series, report);
    }
}
