namespace Deployments;

[TypeFormatterSource(typeof(HtmlFormatterSource))]
public sealed partial record Territory : IShown
{
    /// <summary>The name and codes of the territory, and whose it is. On one line; <see cref="ToHtml"/> has more.</summary>
    public override string ToString() => TextSheet.Line(Sheet);

    /// <summary>The same as a piece of HTML, a row for each fact.</summary>
    public string ToHtml() => HtmlSheet.Of(Sheet);

    private Sheet Sheet => new($"{Name} ({Id})")
    {
        Facts = Deployments.Sheet.Known(
        [
            ("sovereigns", string.Join(", ", Sovereigns)),
            .. PolityFacts.Codes(Codes),
            ("note", Note),
        ]),
        FurtherFacts = Deployments.Sheet.Known(
            ("M49", string.Join(", ", Codes.M49)),
            ("also known as", PolityFacts.Names(OtherNames)),
            ("source", Citation)),
    };
}
