namespace Deployments;

[TypeFormatterSource(typeof(HtmlFormatterSource))]
public sealed partial class Citations : IShown
{
    /// <summary>The citations as text, a line for each.</summary>
    public override string ToString() => string.Concat(all.Select(c => $"{Visible.In(c.ToString())}\n"));

    /// <summary>The citations as a piece of HTML: all of them, each with its key.</summary>
    public string ToHtml() => HtmlSheet.Of(new Sheet("") { Facts = [.. all.Select(c => (c.Key, c.ToString()))] });
}
