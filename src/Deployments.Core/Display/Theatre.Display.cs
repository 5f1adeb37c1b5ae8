namespace Deployments;

[TypeFormatterSource(typeof(HtmlFormatterSource))]
public sealed partial record Theatre : IShown
{
    /// <summary>The name and where the theatre lies, and whose soil or waters it is. On one line.</summary>
    public override string ToString() => TextSheet.Line(Sheet);

    /// <summary>The same as a piece of HTML, a row for each fact.</summary>
    public string ToHtml() => HtmlSheet.Of(Sheet);

    private Sheet Sheet => new($"{Name} ({Id})")
    {
        Facts = Deployments.Sheet.Known(
            ("in", Parent?.Value),
            ("hosts", string.Join(", ", Hosts)),
            ("kind", Maritime ? "sea" : null)),
    };
}
