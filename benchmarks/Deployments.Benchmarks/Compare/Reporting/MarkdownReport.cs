using System.Globalization;
using System.Text;

namespace Deployments.Benchmarks;

/// <summary>The comparison as a page to be kept with the machine's name.</summary>
internal static class MarkdownReport
{
    private static readonly string[] Contenders = [OurContender.Ours, "linq", "dictionary", "duckdb_raw", "duckdb_delta", "duckdb_cube"];

    private static readonly Dictionary<Query, string> Meanings = new()
    {
        [Query.Q1] = "total by nation at each month end",
        [Query.Q2] = "the same of one operation",
        [Query.Q3] = "by nation on one day",
        [Query.Q4] = "NATO members' share at each month end",
        [Query.Q5] = "Q1 as known on a day",
        [Query.Q6] = "peak and person-days by nation and year",
    };

    public static string Head() => $"""
        # The library beside what one would write without it

        {Machine.Description}.

        Made-up reports from 1990 to June 2026 of 190 nations under 120 operations in 40 theatres, a hundred to a contribution; each cell with low, best and high.
        All grids were proved equal before anything was timed. Warm, in turn; medians in ms; in brackets how many times as long as the library.

        """;

    public static string Of(ComparisonResult result)
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"## {result.Reports:#,0} reports").AppendLine();
        text.AppendLine(CultureInfo.InvariantCulture, $"| query | {string.Join(" | ", Contenders)} | allocated by ours, KB (its thread / all) |");
        text.AppendLine(CultureInfo.InvariantCulture, $"|---|{string.Concat(Enumerable.Repeat("---:|", Contenders.Length + 1))}");
        foreach (var query in result.Times.Keys)
            text.AppendLine(CultureInfo.InvariantCulture, $"| {query} {Meanings[query]} | {string.Join(" | ", Contenders.Select(c => Cell(result, query, c)))} | {AllocatedBy(result, query)} |");
        text.AppendLine();
        if (result.Built is { } built)
            AppendBuild(text, "Dataset", built, result.TimeOf(Query.Q1, OurContender.Ours));
        if (result.BuiltLifelike is { } lifelike)
            AppendLifelike(text, result, lifelike);
        return text.ToString();
    }

    public static string Number(double value) => value.ToString(value >= 100 ? "#,0" : value >= 10 ? "0.0" : value >= 1 ? "0.00" : "0.000", CultureInfo.InvariantCulture);

    private static void AppendLifelike(StringBuilder text, ComparisonResult result, BuiltDataset lifelike)
    {
        text.AppendLine().AppendLine("With what real data has (5 % changes, 5 % without a figure, a tenth of the contributions included in others, a fifth of the dates imprecise, two more series for a third of the contributions), ours only:").AppendLine();
        text.AppendLine("| query | plain | lifelike | ratio |").AppendLine("|---|---:|---:|---:|");
        foreach (var (query, time) in result.LifelikeTimes)
        {
            var plain = result.TimeOf(query, OurContender.Ours)!.Value;
            text.AppendLine(CultureInfo.InvariantCulture, $"| {query} | {Number(plain)} | {Number(time)} | {Number(time / plain)} |");
        }

        text.AppendLine();
        AppendBuild(text, "Lifelike dataset", lifelike, result.LifelikeTimes[Query.Q1]);
    }

    private static void AppendBuild(StringBuilder text, string what, BuiltDataset built, double? warm) => text.AppendLine(
        CultureInfo.InvariantCulture,
        $"{what}: records made and added in {Number(built.FillMilliseconds)} ms, validated and frozen in {Number(built.BuildMilliseconds)} ms with {built.Data.Findings.Count:#,0} warnings; "
        + $"first query {Number(built.FirstQueryMilliseconds)} ms, of which {Number(built.FirstQueryMilliseconds - (warm ?? built.SecondQueryMilliseconds))} ms beyond a warm one (the timeline). "
        + $"Managed heap: {Number(built.BytesPerReport)} bytes a report at rest, {Number(built.BytesPerReportAfterQuery)} after the first query.");

    private static string Cell(ComparisonResult result, Query query, string contender) => result.TimeOf(query, contender) switch
    {
        null => "–",
        { } time when contender != OurContender.Ours && result.TimeOf(query, OurContender.Ours) is { } ours => $"{Number(time)} ({Number(time / ours)}×)",
        { } time => Number(time),
    };

    private static string AllocatedBy(ComparisonResult result, Query query) =>
        result.Allocated.TryGetValue(query, out var bytes) ? $"{Number(bytes.Here / 1024.0)} / {Number(bytes.Everywhere / 1024.0)}" : "–";
}
