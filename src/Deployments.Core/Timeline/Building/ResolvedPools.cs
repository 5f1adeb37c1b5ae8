using System.Runtime.CompilerServices;

namespace Deployments;

/// <summary>The pools of the report columns, each entry resolved once into the numbers that the rules compare: days, bounds, ranks.</summary>
internal sealed class ResolvedPools
{
    /// <summary>Stands for a publication that nobody dates.</summary>
    public const int Undated = DayNumber.BeforeAll;

    private readonly Dictionary<string, int> seriesPlaces = [];
    private readonly List<ResolvedSeries> series = [];

    public ResolvedPools(Dataset data)
    {
        var columns = data.Columns;
        (FirstDays, LastDays, LatestDays) = (new int[columns.Dates.Count], new int[columns.Dates.Count], new int[columns.Dates.Count]);
        for (var i = 0; i < FirstDays.Length; i++)
        {
            var date = columns.Dates[i];
            LatestDays[i] = date.Latest is { } latest ? DayNumber.Of(latest) : Undated;
            FirstDays[i] = date.Earliest is { } first ? DayNumber.Of(first) : DayNumber.BeforeAll;
            LastDays[i] = date.Latest is null ? FirstDays[i] : LatestDays[i];
        }

        Sources = new ResolvedSource[columns.Sources.Count];
        for (var i = 0; i < Sources.Length; i++)
            Sources[i] = Resolve(data, columns.Sources[i]);

        // Exhaustive series speak by silence, of contributions that no row of theirs names.
        foreach (var declared in data.Series.Where(s => s.Exhaustive is not null))
            Exhaustive.Add(PlaceOf(data, declared.Id.Value));
    }

    /// <summary>For each date the first day it can mean.</summary>
    public int[] FirstDays { get; }

    /// <summary>For each date the last day it can mean as an effective date; the first where its end is not stated.</summary>
    public int[] LastDays { get; }

    /// <summary>For each date its latest day as a publication; <see cref="Undated"/> where it has none.</summary>
    public int[] LatestDays { get; }

    public ResolvedSource[] Sources { get; }

    public IReadOnlyList<ResolvedSeries> Series => series;

    /// <summary>The places of the exhaustive series, in the order of the dataset.</summary>
    public List<int> Exhaustive { get; } = [];

    /// <summary>How much memory its arrays take.</summary>
    public long Bytes => (12L * FirstDays.Length) + ((long)Unsafe.SizeOf<ResolvedSource>() * Sources.Length);

    /// <summary>When a row was known to the public: its own publication, else its source's, each at its latest day.</summary>
    public int PublishedOf(int own, in ResolvedSource source) =>
        own >= 0 && LatestDays[own] is var day && day != Undated ? day : source.Published;

    private ResolvedSource Resolve(Dataset data, Id<Source> id)
    {
        var source = data.Index.Sources[id];
        var published = source.Published?.Latest is { } day ? DayNumber.Of(day) : Undated;
        return new ResolvedSource(PlaceOf(data, data.Index.SeriesKey(id)), published, source.Reliability);
    }

    private int PlaceOf(Dataset data, string key)
    {
        if (seriesPlaces.TryGetValue(key, out var place))
            return place;
        var declared = data.Index.Series.GetValueOrDefault(Id<Series>.TryParse(key, out var id, out _) ? id : default);
        seriesPlaces.Add(key, series.Count);
        series.Add(ResolvedSeries.Of(key, declared));
        return series.Count - 1;
    }
}
