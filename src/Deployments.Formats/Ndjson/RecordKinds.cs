namespace Deployments;

/// <summary>What a line of NDJSON calls its record: the singular of the list that it belongs to.</summary>
internal static class RecordKinds
{
    public const string Dataset = "dataset";
    public const string Report = "report";

    /// <summary>The lists in the order of the format.</summary>
    public static readonly IReadOnlyList<string> Lists =
    [
        DraftLists.Sources, DraftLists.Series, DraftLists.Nations, DraftLists.Alliances, DraftLists.Theatres,
        DraftLists.Operations, DraftLists.Contributions, DraftLists.Totals, DraftLists.Incidents,
    ];

    public static IReadOnlyList<string> All { get; } = [Dataset, .. Lists.Select(Of), Report];

    public static string Expected { get; } = $"an object that begins with \"kind\" and one of \"{string.Join("\", \"", All)}\"";

    public static string Of(string list) => list == DraftLists.Series ? list : list[..^1];
}
