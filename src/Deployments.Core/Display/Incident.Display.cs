namespace Deployments;

[TypeFormatterSource(typeof(HtmlFormatterSource))]
public sealed partial record Incident : IShown
{
    /// <summary>What happened, when and where, who took part, and how many figures there are. On one line.</summary>
    public override string ToString() => TextSheet.Line(Sheet);

    /// <summary>The same as a piece of HTML, a row for each fact.</summary>
    public string ToHtml() => HtmlSheet.Of(Sheet);

    private Sheet Sheet => new($"{Name} ({Id})")
    {
        Facts = Deployments.Sheet.Known(
            ("date", Date.ToString()),
            ("theatre", Theatre?.Value),
            ("operation", Operation?.Value),
            ("participants", string.Join(", ", Participants.Select(p => p.Contributor.ToString()))),
            ("figures of", string.Join(", ", Figures.Select(f => f.Measure).Distinct()))),
    };
}
