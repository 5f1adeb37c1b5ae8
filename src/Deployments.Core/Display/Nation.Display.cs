namespace Deployments;

[TypeFormatterSource(typeof(HtmlFormatterSource))]
public sealed partial record Nation : IShown
{
    /// <summary>The name, life and codes of the nation, what it came out of and what came out of it. On one line; <see cref="ToHtml"/> has more.</summary>
    public override string ToString() => TextSheet.Line(Sheet);

    /// <summary>The same as a piece of HTML, a row for each fact.</summary>
    public string ToHtml() => HtmlSheet.Of(Sheet);

    private Sheet Sheet => new($"{Name} ({Id})")
    {
        Facts = Deployments.Sheet.Known(
        [
            ("life", Life?.ToString()),
            .. PolityFacts.Codes(Codes),
            ("out of", string.Join(", ", Predecessors)),
            ("followed by", string.Join(", ", Successors)),
            ("note", Note),
        ]),
        FurtherFacts = Deployments.Sheet.Known(
            ("M49", string.Join(", ", Codes.M49)),
            ("also known as", PolityFacts.Names(OtherNames)),
            ("source", Citation)),
    };
}
