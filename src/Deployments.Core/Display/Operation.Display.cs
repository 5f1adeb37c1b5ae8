namespace Deployments;

[TypeFormatterSource(typeof(HtmlFormatterSource))]
public sealed partial record Operation : IShown
{
    /// <summary>The name and what is known of the operation: lead, life, theatres, mandate. On one line.</summary>
    public override string ToString() => TextSheet.Line(Sheet);

    /// <summary>The same as a piece of HTML, a row for each fact.</summary>
    public string ToHtml() => HtmlSheet.Of(Sheet);

    private Sheet Sheet => new($"{Name} ({Id})")
    {
        Facts = Deployments.Sheet.Known(
            ("lead", Lead?.ToString()),
            ("life", IsPlanned ? "planned" : Life?.ToString()),
            ("theatres", string.Join(", ", Theatres)),
            ("part of", Parent?.Value),
            ("took over from", Predecessor?.Value),
            ("mandate", string.Join("; ", Mandate)),
            ("covered", Coverage?.ToString()),
            ("note", Note)),
    };
}
