namespace Deployments;

[TypeFormatterSource(typeof(HtmlFormatterSource))]
public sealed partial record Source : IShown
{
    /// <summary>The publisher and the document: title, date, place, grade. On one line.</summary>
    public override string ToString() => TextSheet.Line(Sheet);

    /// <summary>The same as a piece of HTML, a row for each fact.</summary>
    public string ToHtml() => HtmlSheet.Of(Sheet);

    private Sheet Sheet => new($"{Publisher} ({Id})")
    {
        Facts = Deployments.Sheet.Known(
            ("title", Title),
            ("published", Published?.ToString()),
            ("locator", Locator),
            ("reliability", Reliability?.ToString()),
            ("series", Series?.Value),
            ("note", Note)),
    };
}
