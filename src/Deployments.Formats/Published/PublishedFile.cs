namespace Deployments;

/// <summary>Opens the file or the text of a published dataset for the importer that makes a reading of it.</summary>
internal static class PublishedFile
{
    /// <summary>The reading of a file; the findings of a file that cannot be read at all are all there is of it.</summary>
    public static T? Read<T>(string path, Func<Stream, TableFindings, T> read, out FindingList findings)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(path);
        FindingList found = [];
        var reading = FileBytes.Use(
            path, "the path of a table in CSV",
            file => Read(file, read, out found),
            out var refusal);
        findings = refusal is null ? found : [refusal];
        return reading;
    }

    /// <summary>The reading of a file.</summary>
    /// <exception cref="DatasetException">The file cannot be read at all.</exception>
    public static T Load<T>(string path, Func<Stream, TableFindings, T> read)
        where T : class => Read(path, read, out var findings) ?? throw new DatasetException(findings);

    /// <summary>The reading of a text.</summary>
    /// <exception cref="DatasetException">The text is no table with the columns that are needed.</exception>
    public static T Parse<T>(string text, Func<Stream, TableFindings, T> read)
        where T : class => Parse(text, read, out var findings) ?? throw new DatasetException(findings);

    /// <summary>The reading of a text, unless it is no table with the columns that are needed.</summary>
    public static T? Parse<T>(string text, Func<Stream, TableFindings, T> read, out FindingList findings)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(text);
        if (FileBytes.OfText(text, out var refusal) is { } bytes)
            return Read(new MemoryStream(bytes), read, out findings);
        findings = [refusal!];
        return null;
    }

    private static T? Read<T>(Stream stream, Func<Stream, TableFindings, T> read, out FindingList findings)
        where T : class
    {
        var found = new TableFindings();
        var reading = read(stream, found);
        findings = found.InFileOrder();

        // A table that breaks off or lacks a column is refused as a whole: what is missing cannot be listed.
        return found.IsCutShort || findings.Any(f => IsRefusal(f.Code)) ? null : reading;
    }

    private static bool IsRefusal(FindingCode code) =>
        code == FindingCodes.FileEmpty || code == FindingCodes.ColumnMissing || code == FindingCodes.TableMalformed || code == FindingCodes.NotUtf8;
}
