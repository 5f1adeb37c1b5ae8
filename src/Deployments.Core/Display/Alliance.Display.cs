namespace Deployments;

[TypeFormatterSource(typeof(HtmlFormatterSource))]
public sealed partial record Alliance : IShown
{
    /// <summary>The name and what is known of the alliance: kind, life, how many memberships and obligations are recorded. On one line; <see cref="ToHtml"/> has more.</summary>
    public override string ToString() => TextSheet.Line(Sheet);

    /// <summary>The same as a piece of HTML, a row for each fact.</summary>
    public string ToHtml() => HtmlSheet.Of(Sheet);

    private Sheet Sheet => new($"{Name} ({Id})")
    {
        Facts = Deployments.Sheet.Known(
            ("kind", Words<AllianceKind>.Phrase(Kind)),
            ("life", Life?.ToString()),
            ("nations recorded as members", Members.Count > 0 ? Members.Where(m => m.Role == MembershipRole.Member).Select(m => m.Nation).Distinct().Count().ToString(System.Globalization.CultureInfo.InvariantCulture) : null),
            ("obligations", string.Join(", ", Obligations.Select(o => (o.Unknown ? "perhaps " : "") + Words<ObligationKind>.Phrase(o.Kind)).Distinct())),
            ("covered", Coverage?.ToString()),
            ("incomplete in the roles", string.Join(", ", Incomplete.Select(Words<MembershipRole>.Phrase))),
            ("same as", string.Join(", ", SameAs))),
        FurtherFacts = Deployments.Sheet.Known(
            ("also known as", PolityFacts.Names(OtherNames)),
            ("source", Citation)),
    };
}
