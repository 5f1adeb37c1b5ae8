namespace Deployments;

/// <summary>Rows of one's own, each column with what a row has in it.</summary>
internal sealed class OwnRowsSource<T> : TableSource
{
    private readonly IReadOnlyList<(string Name, Func<T, string?> Text)> columns;
    private IEnumerable<T>? rows;

    public OwnRowsSource(IEnumerable<T> rows, IReadOnlyList<(string Name, Func<T, string?> Text)> columns, TableFindings findings)
        : base("", findings)
    {
        (this.rows, this.columns) = (rows, columns);
        Columns = [.. columns.Select(c => c.Name)];
    }

    public override bool IsLong => false;

    public override TableRows? Next()
    {
        if (rows is null)
            return null;
        var all = new Rows(rows.GetEnumerator(), columns);
        rows = null;
        return all;
    }

    public override void Dispose()
    {
    }

    private sealed class Rows(IEnumerator<T> rows, IReadOnlyList<(string Name, Func<T, string?> Text)> columns) : TableRows
    {
        private int line;

        public override int Part => 0;

        public override int Line => line;

        public override bool Read()
        {
            if (!rows.MoveNext())
                return false;
            line++;
            return true;
        }

        public override ReadOnlySpan<char> Text(int column) => columns[column].Text(rows.Current).AsSpan().Trim();

        public override void Dispose() => rows.Dispose();
    }
}
