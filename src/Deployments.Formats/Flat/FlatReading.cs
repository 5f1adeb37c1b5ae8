using System.Diagnostics.CodeAnalysis;

namespace Deployments;

/// <summary>What came of reading rows: the rows, unless something is an error.</summary>
internal static class FlatReading
{
    public static FlatTable<T> OrThrow<T>(this FlatTable<T> table, TableFindings findings)
    {
        var found = findings.InFileOrder();
        return found.Any(f => f.Severity == FindingSeverity.Error) ? throw new DatasetException(found) : table;
    }

    /// <summary>Reads the rows of a file, unless it or a row of it cannot be read.</summary>
    public static bool TryLoad<T>(
        string path, string expected, FlatSchema<T> schema, Func<FileStream, TableFindings, FlatTable<T>?> read,
        [NotNullWhen(true)] out FlatTable<T>? table, out FindingList findings)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(schema);
        var found = new TableFindings();
        table = FileBytes.Use(path, expected, file => read(file, found), out var refusal);
        return Finish(ref table, refusal, found, out findings);
    }

    /// <summary>The rows of a file that holds its own metadata; nothing where it could not be opened.</summary>
    public static FlatTable<T>? Table<T>(IFlatReader? opened, FlatSchema<T> schema, TableFindings findings)
    {
        using var reader = opened;
        return reader is null ? null : FlatMetadata.Table(schema, [.. FlatBatches.Rows(schema, reader.Read(schema.Fields), findings)], reader.Metadata);
    }

    private static bool Finish<T>([NotNullWhen(true)] ref T? table, Finding? refusal, TableFindings found, out FindingList findings)
        where T : class
    {
        findings = refusal is null ? found.InFileOrder() : [refusal, .. found.InFileOrder()];
        if (findings.Any(f => f.Severity == FindingSeverity.Error))
            table = null;
        return table is not null;
    }
}
