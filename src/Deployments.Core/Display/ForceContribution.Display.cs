namespace Deployments;

[TypeFormatterSource(typeof(HtmlFormatterSource))]
public sealed partial record ForceContribution : IShown
{
    /// <summary>Who contributes what, where and under which operation, and how many reports there are. On one line.</summary>
    public override string ToString() => TextSheet.Line(Sheet);

    /// <summary>The same as a piece of HTML, a row for each fact.</summary>
    public string ToHtml() => HtmlSheet.Of(Sheet);

    private Sheet Sheet => new($"{Contributor} ({Id})")
    {
        Facts = Deployments.Sheet.Known(
            ("counts", Category is { } category ? Words<PersonnelCategory>.Phrase(category) : Equipment?.Value ?? Served),
            ("unit", Unit),
            ("operation", Operation?.Value),
            ("theatres", string.Join(", ", Theatres)),
            ("branch", Branch is { } branch ? Words<Branch>.Phrase(branch) : null),
            ("component", Component is { } component ? Words<Component>.Phrase(component) : null),
            ("domain", Domain is { } domain ? Words<Domain>.Phrase(domain) : null),
            ("sex", Sex is { } sex ? Words<Sex>.Phrase(sex) : null),
            ("role", Role is { } role ? Words<ForceRole>.Phrase(role) : null),
            ("presence", Presence is { } presence ? Words<Presence>.Phrase(presence) : null),
            ("command", Command == default ? null : Words<CommandRelation>.Phrase(Command)),
            ("life", Life?.ToString()),
            ("included in", string.Join(", ", IncludedIn)),
            ("continues", Continues?.Value),
            ("beside", string.Join(", ", Beside)),
            ("reports", Reports.Count.ToString("#,0", System.Globalization.CultureInfo.InvariantCulture)),
            ("note", Note)),
    };
}
