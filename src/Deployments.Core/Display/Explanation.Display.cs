using System.Text;

namespace Deployments;

public sealed partial record Explanation
{
    /// <summary>The explanation as text: each part with its reports and sources, then what is unknown and what was left out.</summary>
    public override string ToString()
    {
        var text = new StringBuilder().Append(Question).Append(": ").Append(Answer).Append('\n');
        if (Counted.Count == 0 && Unknown.Count == 0 && LeftOut.Count == 0)
            return text.Append("  No report of what was asked bears on the day.\n").ToString();
        foreach (var part in Counted)
            Write(text, part);
        foreach (var part in Unknown)
            Write(text, part);
        foreach (var part in LeftOut)
            text.Append("  left out: ").Append(part.Contribution.Id).Append(" (").Append(part.Figure?.ToString() ?? "size unknown").Append("), ")
                .Append(Words<LeftOutReason>.Phrase(part.Reason)).Append(part.InFavourOf is { } other ? $": {other}" : "").Append('\n');
        foreach (var (first, second) in MayBeCountedTwice)
            text.Append("  may be counted twice: ").Append(first).Append(" and ").Append(second).Append('\n');
        if (Sources.Count > 0)
            text.Append("  sources:\n");
        foreach (var source in Sources)
            text.Append("    ").Append(Describe(source)).Append('\n');
        return text.ToString();
    }

    private void Write(StringBuilder text, CountedPart part)
    {
        text.Append("  ").Append(part.PersonDays is { } days ? $"{days} person-days" : part.Count.ToString())
            .Append("  ").Append(part.Contribution.Id).Append(": ").Append(part.How);
        if (part.AsOf is { } day)
            text.Append(", as of ").Append(IsoDay.Text(day)).Append(part.Age is > 0 and var age ? FormattableString.Invariant($" ({age} days old)") : "");
        text.Append('\n');
        foreach (var report in part.Reports)
            text.Append("    reported: ").Append(Describe(report)).Append('\n');
        foreach (var report in part.Beside)
            text.Append("    beside it: ").Append(Describe(report)).Append('\n');
        foreach (var note in part.Notes)
            text.Append("    note: ").Append(note).Append('\n');
    }

    private void Write(StringBuilder text, UnknownPart part)
    {
        text.Append("  unknown: ").Append(part.Contribution.Id).Append(", ").Append(Words<UnknownReason>.Phrase(part.Reason));
        if (part.IncludedIn is { } whole)
            text.Append(" in ").Append(whole);
        text.Append(part.Days > 1 ? FormattableString.Invariant($", on {part.Days} days") : "").Append('\n');
        foreach (var report in part.Reports)
            text.Append("    reported: ").Append(Describe(report)).Append('\n');
    }

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

    private static string Grade(Source source, TroopReport report) =>
        source.Reliability is null && report.Credibility is null ? "" : $" (graded {source.Reliability?.ToString() ?? "-"}{(report.Credibility is { } c ? ((int)c).ToString(System.Globalization.CultureInfo.InvariantCulture) : "-")})";

    private static string Describe(Source source) =>
        $"{source.Id}: {source.Publisher}{(source.Title is { } title ? $", {title}" : "")}{(source.Published is { } day ? $", {day}" : "")}{(source.Locator is { } locator ? $", {locator}" : "")}";
}
