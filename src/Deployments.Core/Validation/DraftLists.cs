namespace Deployments;

/// <summary>The names of a dataset's lists, as files spell them.</summary>
internal static class DraftLists
{
    public const string Sources = "sources";
    public const string Series = "series";
    public const string Nations = "nations";
    public const string Alliances = "alliances";
    public const string Theatres = "theatres";
    public const string Operations = "operations";
    public const string Contributions = "contributions";
    public const string Totals = "totals";
    public const string Incidents = "incidents";
}
