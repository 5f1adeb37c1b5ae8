namespace Deployments;

/// <summary>What few reports say beside their figures, by the numbers of the texts.</summary>
internal sealed class ReportRemarks(ReportPools pools)
{
    private readonly Dictionary<(string?, string?, string?, string?, string?), int> known = [];
    private ((string?, string?, string?, string?, string?) Texts, int Number) last = (default, -1);

    /// <summary>The number of what is said; -1 for nothing.</summary>
    public int Of(string? by, string? label, string? printed, string? elsewhere, string? caveat)
    {
        if (by is null && label is null && printed is null && elsewhere is null && caveat is null)
            return -1;
        var texts = (by, label, printed, elsewhere, caveat);
        if (last.Texts == texts)
            return last.Number;
        if (!known.TryGetValue(texts, out var number))
            known.Add(texts, number = pools.Extras.Index(new ReportExtra(by, label, printed, elsewhere is null ? default(Id<ForceContribution>?) : Id<ForceContribution>.Parse(elsewhere), caveat is null ? ValueList<string>.Empty : ValueList<string>.Of([caveat]))));
        last = (texts, number);
        return number;
    }
}
