namespace Deployments;

[TypeFormatterSource(typeof(HtmlFormatterSource))]
public sealed partial class AllianceComparison : IShown
{
    /// <summary>How many members both have, and a line for each difference.</summary>
    public override string ToString() => TextSheet.Of(Sheet);

    /// <summary>The same as a piece of HTML.</summary>
    public string ToHtml() => HtmlSheet.Of(Sheet);

    private Sheet Sheet => new(FormattableString.Invariant(
        $"{First.Id} and {Second.Id} on {IsoDay.Text(On)}: {InBoth} members in both, {OnlyInFirst.Count} only in {First.Id}, {OnlyInSecond.Count} only in {Second.Id}.{(Gap.Length == 0 ? "" : " " + Gap)}"))
    {
        Items = [.. Differences.Select(d => new SheetItem("", d.ToString()))],
    };
}
