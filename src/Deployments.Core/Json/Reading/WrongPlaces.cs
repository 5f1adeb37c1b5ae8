namespace Deployments;

/// <summary>Where the values of a file are wrong, and what of a record made with stand-ins can be judged all the same.</summary>
internal sealed class WrongPlaces
{
    private static readonly HashSet<FindingCode> OfOneValue =
    [
        FindingCodes.SourceUnknown, FindingCodes.SeriesUnknown, FindingCodes.NationUnknown, FindingCodes.AllianceUnknown, FindingCodes.TheatreUnknown,
        FindingCodes.OperationUnknown, FindingCodes.ContributionUnknown, FindingCodes.IdTwice, FindingCodes.TheatreCircle, FindingCodes.OperationCircle,
        FindingCodes.PredecessorCircle, FindingCodes.InclusionCircle, FindingCodes.ContinuationCircle, FindingCodes.RefersToItself, FindingCodes.ChainTooLong,
        FindingCodes.IdMissing, FindingCodes.TextMissing, FindingCodes.TextBlank, FindingCodes.ValueUndefined, FindingCodes.ContributorMissing,
        FindingCodes.DateWithoutStart, FindingCodes.PublishedWithoutEnd, FindingCodes.SpanSaysNothing, FindingCodes.FigureTooLarge,
    ];

    private readonly HashSet<string> wrong = [];
    private readonly HashSet<string> objects = [];
    private readonly HashSet<string> lists = [];

    public WrongPlaces(IEnumerable<PlacedFinding> structural)
    {
        foreach (var one in structural)
        {
            wrong.Add(one.Wrong);
            objects.Add(one.Object);
            for (var list = ListAround(one.Wrong); list.Length > 0; list = ListAround(list))
                lists.Add(list);
        }
    }

    /// <summary>Whether a finding about a salvaged record cannot be due to a stand-in or to a value left out.</summary>
    /// <remarks>A finding about one value is due to that value; any other may be due to each value of the same object, or of the same list.</remarks>
    public bool Allow(Finding finding)
    {
        for (var path = finding.Path; path.Length > 0; path = path[..Math.Max(0, path.LastIndexOfAny(['.', '[']))])
        {
            if (wrong.Contains(path))
                return false;
        }

        if (OfOneValue.Contains(finding.Code))
            return true;
        if (finding.Code == FindingCodes.EntryTwice)
            return !lists.Contains(ListAround(finding.Path));
        return !objects.Contains(finding.Path) && (finding.Path.EndsWith(']') || !objects.Contains(finding.Path[..finding.Path.LastIndexOf('.')]));
    }

    private static string ListAround(string path) => path[..Math.Max(0, path.LastIndexOf('['))];
}
