namespace Deployments;

/// <summary>Opens files of tables by what they are.</summary>
internal static class TableFiles
{
    private const string Expected = "the path of a table in CSV, TSV or Parquet";

    // A table in text cannot begin with these four letters unless a column is called so, which its first line would have to end with.
    private static bool IsParquet(FileStream stream)
    {
        Span<byte> head = stackalloc byte[5];
        var read = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        stream.Position = 0;
        return read >= 4 && head[..4].SequenceEqual("PAR1"u8) && (read == 4 || head[4] is not ((byte)',' or (byte)';' or (byte)'\t' or (byte)'|' or (byte)'\r' or (byte)'\n'));
    }

    /// <summary>The table in a file; null where it cannot be opened, which is a finding.</summary>
    public static TableSource? Open(string path, TableMapping mapping, TableFindings findings, CancellationToken cancel)
    {
        // The file stays open with the table, which closes it.
        var stream = FileBytes.Open(path, Expected, bufferSize: 1, FileOptions.SequentialScan, out var refusal, cancel);
        if (stream is null)
        {
            findings.Add(refusal!);
            return null;
        }

        if (IsParquet(stream))
        {
            stream.Dispose();
            return new ParquetSource(path, findings, cancel);
        }

        return new CsvSource(stream, Path.GetFileName(path), mapping.Separator, findings);
    }
}
