using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Deployments;

/// <summary>Reads whole datasets from files of columns, whose metadata hold everything but the reports.</summary>
internal static class WholeDataset
{
    public static bool TryLoad(
        string path, string expected, Func<FileStream, TableFindings, DatasetReading?> read, [NotNullWhen(true)] out Dataset? data, out FindingList findings, CancellationToken cancel)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var found = new TableFindings();
        var reading = FileBytes.Use(path, expected, file => read(file, found), out var refusal, cancel);
        (data, findings) = reading ?? new DatasetReading(null, refusal is null ? found.InFileOrder() : [refusal]);
        return data is not null;
    }

    /// <summary>The dataset of a file that holds its own metadata; nothing where it could not be opened.</summary>
    public static DatasetReading? Read(IFlatReader? opened, TableFindings findings, CancellationToken cancel)
    {
        using var reader = opened;
        return reader is null ? null : Read(reader.Metadata, reader.Read(FlatSchemas.Reports.Fields, ReportReader.Columns), findings, cancel);
    }

    /// <summary>The dataset of metadata and reports, unless something is an error.</summary>
    public static DatasetReading Read(IReadOnlyDictionary<string, string> metadata, IEnumerable<FlatBatch> batches, TableFindings findings, CancellationToken cancel)
    {
        if (!metadata.TryGetValue(FlatMetadata.Dataset, out var json))
        {
            findings.Add(new Finding(FindingCodes.DatasetMissing, "$", $"The file's metadata have no \"{FlatMetadata.Dataset}\", so it holds rows and no dataset; read them as rows, or map them.") { Expected = $"\"{FlatMetadata.Dataset}\" in the file's metadata" });
            return new DatasetReading(null, findings.InFileOrder());
        }

        var assembler = new ReportAssembler(findings);
        foreach (var batch in batches)
        {
            cancel.ThrowIfCancellationRequested();
            assembler.Add(batch);
        }

        // Lines of a text inside the metadata lead nobody to a place; the path does.
        return assembler.Finish(Encoding.UTF8.GetBytes(json), f => f with { Line = null, Column = null }, cancel);
    }
}
