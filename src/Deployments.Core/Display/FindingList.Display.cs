namespace Deployments;

[TypeFormatterSource(typeof(HtmlFormatterSource))]
public sealed partial class FindingList : IShown
{
    /// <summary>How many errors and warnings there are, and a line for each finding: severity, code, place and message.</summary>
    public override string ToString() => TextSheet.Of(Sheet);

    /// <summary>The findings as a piece of HTML: of many the first 20, with the number of the rest.</summary>
    public string ToHtml() => HtmlSheet.Of(Sheet);

    /// <summary>How many there are, in words.</summary>
    internal string Tally => (Errors().Count, Warnings().Count) switch
    {
        (0, 0) => "no findings",
        (0, var warnings) => Number(warnings, "warning"),
        (var errors, 0) => Number(errors, "error"),
        var (errors, warnings) => $"{Number(errors, "error")} and {Number(warnings, "warning")}",
    };

    private Sheet Sheet => new(Tally) { Items = [.. findings.Select(Shown)] };

    private static SheetItem Shown(Finding finding)
    {
        var isError = finding.Severity == FindingSeverity.Error;
        return new SheetItem($"{(isError ? "error" : "warning")} {finding.Code}", $"{finding.Place}: {finding.Message}") { Tone = isError ? SheetTone.Error : SheetTone.Warning };
    }

    private static string Number(int count, string what) => FormattableString.Invariant($"{count:#,0} {what}{(count == 1 ? "" : "s")}");
}
