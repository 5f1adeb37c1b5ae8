namespace Deployments;

[TypeFormatterSource(typeof(HtmlFormatterSource))]
public sealed partial class AllianceChanges : IShown
{
    /// <summary>A line for each change.</summary>
    public override string ToString() => TextSheet.Of(Sheet);

    /// <summary>The same as a piece of HTML.</summary>
    public string ToHtml() => HtmlSheet.Of(Sheet);

    private Sheet Sheet => new($"Changes after {IsoDay.Text(From)}, until {IsoDay.Text(To)}:{(IsComplete ? "" : " " + Gap)}")
    {
        Items = Changes.Count == 0 ? [new SheetItem("", IsComplete ? "nothing changed" : "no change is recorded")] : [.. Changes.Select(c => new SheetItem("", c.ToString()))],
    };
}
