namespace Deployments;

/// <summary>Which row has which colour: by its key alone, so that a nation keeps its colour from chart to chart.</summary>
internal static class RowColours
{
    private const int Tones = 3;

    // Okabe and Ito without black, which is the colour of text.
    public static readonly IReadOnlyList<Ink> Hues = [.. new[] { "#0072b2", "#e69f00", "#009e73", "#d55e00", "#56b4e9", "#cc79a7", "#f0e442" }.Select(Ink.Of)];

    // Nations that often stand in one chart have different colours; all others take theirs from their id.
    private static readonly string[][] Settled =
    [
        ["USA", "PAK", "KOR"], ["DEU", "BGD", "SWE"], ["ITA", "IND", "KEN"], ["TUR", "ETH", "URY"], ["GBR", "NPL", "SEN"], ["FRA", "RWA", "EGY"], ["POL", "GHA", "BRA"],
        ["CAN", "NGA", "FIN"], ["ESP", "JOR", "IDN"], ["NLD", "CHN", "MAR"], ["AUT", "TZA", "IRL"], ["HUN", "ZAF", "AUS"], ["ROU", "FJI", "ARG"], ["GRC", "NOR", "UKR"],
        ["RUS", "DNK", "TGO"], ["BEL", "LKA", "BFA"], ["PRT", "CZE", "ZMB"], ["CHE", "MYS", "TCD"], ["SVN", "NER", "BEN"], ["HRV", "JPN", "KHM"], ["BGR", "MNG", "CMR"],
    ];

    private static readonly Dictionary<string, int> Places =
        Settled.SelectMany((nations, place) => nations.Select(n => (n, place))).ToDictionary(p => p.n, p => p.place, StringComparer.Ordinal);

    /// <summary>How many colours there are.</summary>
    public static int Count => Hues.Count * Tones;

    /// <summary>A colour for each key, all different: its own, or where an earlier key of the chart has the same, the next free one of the same tone, else any.</summary>
    /// <param name="keys">At most <see cref="Count"/> keys; who comes first keeps their own colour.</param>
    public static IReadOnlyDictionary<string, (int Hue, int Tone)> Of(IEnumerable<string> keys)
    {
        var colours = new Dictionary<string, (int, int)>(StringComparer.Ordinal);
        var taken = new HashSet<int>();
        foreach (var key in keys)
        {
            var own = OwnOf(key);
            var place = Enumerable.Range(0, Count).Select(step => (own + step) % Count).First(p => !taken.Contains(p));
            taken.Add(place);
            colours[key] = (place % Hues.Count, place / Hues.Count);
        }

        return colours;
    }

    private static int OwnOf(string key)
    {
        if (Places.TryGetValue(key, out var place))
            return place;
        // FNV-1a, the same in every process.
        var hash = 2166136261u;
        foreach (var c in key)
            hash = unchecked((hash ^ c) * 16777619u);
        return (int)(hash % (uint)Count);
    }
}
