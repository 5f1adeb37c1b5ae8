using System.Text.Json;

namespace Deployments.Benchmarks;

/// <summary>One line of JSON for each query; what was not run is null.</summary>
internal static class JsonReport
{
    private static readonly JsonSerializerOptions Options = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    public static IEnumerable<string> Of(ComparisonResult result) => result.Times.Keys.Select(query =>
    {
        var ours = result.TimeOf(query, OurContender.Ours);
        return JsonSerializer.Serialize(
            new
            {
                Query = query.ToString(),
                result.Reports,
                OursMs = Rounded(ours),
                LinqMs = Rounded(result.TimeOf(query, "linq")),
                DictionaryMs = Rounded(result.TimeOf(query, "dictionary")),
                DuckdbRawMs = Rounded(result.TimeOf(query, "duckdb_raw")),
                DuckdbDeltaMs = Rounded(result.TimeOf(query, "duckdb_delta")),
                RatioRaw = Rounded(result.TimeOf(query, "duckdb_raw") / ours),
                RatioDelta = Rounded(result.TimeOf(query, "duckdb_delta") / ours),
            },
            Options);
    });

    private static double? Rounded(double? value) => value is { } number ? Math.Round(number, 4) : null;
}
