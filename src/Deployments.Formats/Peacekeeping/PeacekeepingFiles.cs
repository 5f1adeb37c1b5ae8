namespace Deployments;

/// <summary>Reads files of lists through a mapping, and looks for lists that repeat the one before.</summary>
internal static class PeacekeepingFiles
{
    private const string Pattern = "*.csv";
    private static readonly EnumerationOptions InAnyCase = new() { MatchCasing = MatchCasing.CaseInsensitive, AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };

    public static TableReading Load(TableMapping mapping, IEnumerable<string> paths) => TryLoad(mapping, paths, out var reading) ? reading : throw new DatasetException(reading.Findings);

    public static bool TryLoad(TableMapping mapping, IEnumerable<string> paths, out TableReading reading)
    {
        ArgumentNullException.ThrowIfNull(paths);
        List<string> files = [];
        foreach (var path in paths)
        {
            var listed = Directory.Exists(path) ? Directory.GetFiles(path, Pattern, InAnyCase).Order(StringComparer.Ordinal).ToList() : [path];
            if (listed.Count == 0)
            {
                reading = new TableReading(null, [new Finding(FindingCodes.FileEmpty, "$", $"The folder {Excerpt.Of(path)} holds no file that ends in .csv; expected the lists.") { File = path }], default, []);
                return false;
            }

            files.AddRange(listed);
        }

        if (!mapping.TryLoad(files, out reading))
            return false;
        reading = new TableReading(reading.Made, [.. reading.Findings, .. UnchangedLists.Find(reading.Dataset)], new RowTally(reading.Rows, reading.RowsUsed, reading.RowsSilent), reading.Skipped);
        return true;
    }
}
