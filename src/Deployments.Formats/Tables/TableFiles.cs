namespace Deployments;

/// <summary>Opens files of tables by what they are.</summary>
internal static class TableFiles
{
    private const string Expected = "the path of a table in CSV, TSV or Parquet";

    /// <summary>The table in a file; null where it cannot be opened, which is a finding.</summary>
    public static TableSource? Open(string path, TableMapping mapping, TableFindings findings)
    {
        // The file stays open with the table, which closes it.
        var stream = FileBytes.Use(path, Expected, _ => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1, FileOptions.SequentialScan), out var refusal);
        if (stream is null)
        {
            findings.Add(refusal!);
            return null;
        }

        return new CsvSource(stream, Path.GetFileName(path), mapping.Separator, findings);
    }
}
