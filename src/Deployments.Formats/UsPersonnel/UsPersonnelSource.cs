namespace Deployments;

/// <summary>The entries of the rows as a table for a mapping; each keeps the line of its row.</summary>
internal sealed class UsPersonnelSource : TableSource
{
    private static readonly string[] Texts =
    [
        UsPersonnelEntry.Theatre, UsPersonnelEntry.Whole, UsPersonnelEntry.Day, UsPersonnelEntry.Report, UsPersonnelEntry.Label, UsPersonnelEntry.Caveat, UsPersonnelFormat.Total,
    ];

    private readonly IReadOnlyList<UsPersonnelColumn> figures;
    private IReadOnlyList<UsPersonnelEntry>? entries;

    public UsPersonnelSource(IReadOnlyList<UsPersonnelEntry> entries, IReadOnlyList<UsPersonnelColumn> figures, TableFindings findings)
        : base("", findings)
    {
        (this.entries, this.figures) = (entries, figures);
        Columns = [.. Texts, .. figures.Select(f => f.Heading)];
    }

    public override bool IsLong => false;

    public override TableRows? Next()
    {
        var rows = entries is null ? null : new Rows(entries, figures);
        entries = null;
        return rows;
    }

    public override void Dispose()
    {
    }

    private sealed class Rows(IReadOnlyList<UsPersonnelEntry> entries, IReadOnlyList<UsPersonnelColumn> figures) : TableRows
    {
        private int at = -1;

        public override int Part => 0;

        public override int Line => entries[at].Row.Line;

        public override bool Read() => ++at < entries.Count;

        public override void Dispose()
        {
        }

        public override ReadOnlySpan<char> Text(int column) => column < Texts.Length ? entries[at].Text(Texts[column]) : entries[at].Text(figures[column - Texts.Length]);
    }
}
