namespace Deployments;

[TypeFormatterSource(typeof(HtmlFormatterSource))]
public sealed partial class Match<T> : IShown
{
    /// <summary>The one record; or the reason why there is none, and the records that may have been meant.</summary>
    public override string ToString() => IsFound ? $"{Found}" : TextSheet.Of(Sheet).TrimEnd('\n');

    /// <summary>The same as a piece of HTML.</summary>
    public string ToHtml() => Found is IShown shown ? shown.ToHtml() : HtmlSheet.Of(Sheet);

    private Sheet Sheet => new(Reason ?? $"{Found}") { Items = [.. Candidates.Select(c => new SheetItem("", $"{c}"))] };
}
