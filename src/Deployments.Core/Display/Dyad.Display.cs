namespace Deployments;

[TypeFormatterSource(typeof(HtmlFormatterSource))]
public sealed partial class Dyad : IShown
{
    /// <summary>The two nations, the answer, and a line for each alliance.</summary>
    public override string ToString() => TextSheet.Of(Sheet);

    /// <summary>The same as a piece of HTML.</summary>
    public string ToHtml() => HtmlSheet.Of(Sheet);

    private Sheet Sheet => new($"{First} and {Second} {(Days.Length == 1 ? $"on {IsoDay.Text(Days.Start!.Value)}" : $"in {Days}")}: {Sentence}{(Gap.Length > 0 ? " " + Gap : "")}")
    {
        Items = [.. Bonds.Select(b => new SheetItem("", b.ToString(First, Second)))],
    };

    private string Sentence => State switch
    {
        Certainty.Certain => "allied.",
        Certainty.Possible => "possibly allied, by some readings of imprecise dates.",
        Certainty.No => "not allied by any alliance recorded here.",
        _ => "unknown.",
    };
}
