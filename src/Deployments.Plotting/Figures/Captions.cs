namespace Deployments;

/// <summary>The words of a chart around the picture.</summary>
/// <param name="Title">What is shown.</param>
/// <param name="Subtitle">Which figures, when, in which unit.</param>
/// <param name="Notes">What must be read with it.</param>
/// <param name="Sources">On whose word.</param>
internal sealed record Captions(string Title, string Subtitle, IReadOnlyList<string> Notes, string Sources)
{
    // Beyond this, finding out which of the reports asked prevail takes longer than to draw the chart.
    private const int MostCellsCited = 20_000;

    /// <summary>The words for a table.</summary>
    /// <param name="figures">The table.</param>
    /// <param name="options">How it is drawn.</param>
    /// <param name="which">Which of its figures are drawn, as the beginning of a sentence that the unit ends.</param>
    /// <param name="notes">What the kind of chart has to say.</param>
    /// <param name="sources">On whose word the figures drawn rest, where these are not all; absent for all of the table.</param>
    public static Captions Of(FigureTable figures, ChartOptions options, string which, IEnumerable<string> notes, Citations? sources = null)
    {
        var context = figures.Table.Context;
        return new(
            CleanText.Of(options.Title ?? Subject.Of(context)),
            CleanText.Of($"{which} {Subject.Unit(context.Options)}"),
            [.. notes.Append(Coverage(figures)).Where(n => n.Length > 0).Select(CleanText.Of)],
            CleanText.Of(sources is null ? SourcesOf(figures.Table) : SourceNote.Of(sources)));
    }

    /// <summary>A number of columns of all, as words.</summary>
    public static string Columns(int some, int all) => some == all
        ? all == 1 ? "the only column" : FormattableString.Invariant($"all {all:#,0} columns")
        : FormattableString.Invariant($"{some:#,0} of {all:#,0} columns");

    /// <summary>The sources of a table: those that it rests on, or in a large one those whose reports were asked, which is told by the wording.</summary>
    public static string SourcesOf(TroopTable table) => table.Periods.Count * (table.Rows.Count + 1L) <= MostCellsCited || table.Context.Options.Terms.AsKnownOn is not null
        ? SourceNote.Of(table.Cite())
        : SourceNote.Asked(table.Context);

    private static string Coverage(FigureTable figures) => figures.Table.Coverage is { } span
        ? $"The dataset covers {span}{(figures.Table.Data.Info.Coverage is null ? ", the span of its reports" : "")}{(figures.Trimmed > 0 ? $"; {Columns(figures.Trimmed, figures.Table.Periods.Count)} asked for {(figures.Trimmed == 1 ? "lies" : "lie")} outside" : "")}."
        : "The dataset has no dated reports.";
}
