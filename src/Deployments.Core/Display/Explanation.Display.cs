namespace Deployments;

[TypeFormatterSource(typeof(HtmlFormatterSource))]
public sealed partial record Explanation : IShown
{
    /// <summary>The explanation as text: each part with its reports and sources, then what is unknown and what was left out.</summary>
    public override string ToString() => TextSheet.Of(Sheet);

    /// <summary>The explanation as a piece of HTML; of very many parts the first 20.</summary>
    public string ToHtml() => HtmlSheet.Of(Sheet);

    private Sheet Sheet => new($"{Question}: {Answer}")
    {
        Items = [.. Shown()],
        Last = Sources.Count > 0 ? new SheetItem("", "sources:") { Details = [.. Sources.Select(Describe)] } : null,
    };

    private IEnumerable<SheetItem> Shown()
    {
        if (Counted.Count == 0 && Unknown.Count == 0 && LeftOut.Count == 0)
            return [new SheetItem("", "No report of what was asked bears on the day.") { Tone = SheetTone.Quiet }];
        return Counted.Select(Shown).Concat(Unknown.Select(Shown)).Concat(LeftOut.Select(Shown))
            .Concat(MayBeCountedTwice.Select(p => new SheetItem("may be counted twice:", $"{p.First} and {p.Second}") { Tone = SheetTone.Warning }));
    }

    private SheetItem Shown(CountedPart part)
    {
        var age = part.AsOf is { } day ? $", as of {IsoDay.Text(day)}{(part.Age is > 0 and var days ? FormattableString.Invariant($" ({days} days old)") : "")}" : "";
        return new SheetItem(part.PersonDays is { } sum ? $"{sum} person-days" : part.Count.ToString(), $"{part.Contribution.Id}: {part.How}{age}")
        {
            Details = [.. part.Reports.Select(r => $"reported: {Describe(r)}"), .. part.Beside.Select(r => $"beside it: {Describe(r)}"), .. part.Notes.Select(n => $"note: {n}")],
        };
    }

    private SheetItem Shown(UnknownPart part)
    {
        var whole = part.IncludedIn is { } other ? $" in {other}" : "";
        var days = part.Days > 1 ? FormattableString.Invariant($", on {part.Days} days") : "";
        return new SheetItem("unknown:", $"{part.Contribution.Id}, {Words<UnknownReason>.Phrase(part.Reason)}{whole}{days}")
        {
            Details = [.. part.Reports.Select(r => $"reported: {Describe(r)}")],
            Tone = SheetTone.Unknown,
        };
    }

    private static SheetItem Shown(LeftOutPart part) => new(
        "left out:", $"{part.Contribution.Id} ({part.Figure?.ToString() ?? "size unknown"}), {Words<LeftOutReason>.Phrase(part.Reason)}{(part.InFavourOf is { } other ? $": {other}" : "")}")
    { Tone = SheetTone.Quiet };

    private string Describe(TroopReport report)
    {
        var figure = report.Level?.ToString() ?? report.Change?.ToString() ?? "no figure (" + Words<MissingReason>.Phrase(report.Missing ?? MissingReason.NotReported) + ")";
        var source = Data.Index.Sources[report.Source];
        var published = report.Published ?? source.Published;
        return $"{figure} for {report.Effective}{(report.By is { } by ? $", said by {by}" : "")}{(report.Printed is { } printed ? $", printed as \"{printed}\"" : "")}"
            + $"{(published is { } day ? $", published {day}" : "")}, {source.Id}{Place(report)}{Grade(source, report)}";
    }

    private static string Place(TroopReport report) =>
        (report.Line is { } line ? FormattableString.Invariant($", line {line}") : "") + (report.Label is { } label ? $", labelled \"{label}\"" : "");

    // "C-" alone would read as a mark at school.
    private static string Grade(Source source, TroopReport report) => (source.Reliability, report.Credibility) switch
    {
        (null, null) => "",
        ({ } reliability, null) => $" (source graded {reliability})",
        (null, { } credibility) => FormattableString.Invariant($" (claim graded {(int)credibility})"),
        ({ } reliability, { } credibility) => FormattableString.Invariant($" (graded {reliability}{(int)credibility})"),
    };

    private static string Describe(Source source) =>
        $"{source.Id}: {source.Publisher}{(source.Title is { } title ? $", {title}" : "")}{(source.Published is { } day ? $", {day}" : "")}{(source.Locator is { } locator ? $", {locator}" : "")}";
}
