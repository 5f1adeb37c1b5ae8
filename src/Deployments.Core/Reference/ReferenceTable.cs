namespace Deployments;

/// <summary>One embedded data file: tab-separated cells under a line of column names, with comment lines that begin with <c>#</c>.</summary>
internal static class ReferenceTable
{
    public static IEnumerable<ReferenceRow> Read(string name)
    {
        using var stream = typeof(ReferenceTable).Assembly.GetManifestResourceStream($"Deployments.Reference.{name}.tsv")
            ?? throw new InvalidOperationException($"The library was built without its data file {name}.tsv.");
        using var reader = new StreamReader(stream);
        string[]? columns = null;
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            var cells = line.Split('\t');
            if (columns is null)
                columns = cells;
            else
                yield return new ReferenceRow(columns, cells);
        }
    }
}
