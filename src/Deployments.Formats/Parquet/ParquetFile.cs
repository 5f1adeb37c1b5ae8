using Parquet;

namespace Deployments;

/// <summary>An open Parquet file that one thread reads.</summary>
internal sealed class ParquetFile : IDisposable
{
    private readonly FileStream stream;

    private ParquetFile(FileStream stream, ParquetReader reader) => (this.stream, Reader) = (stream, reader);

    public ParquetReader Reader { get; }

    /// <summary>The file at a path; null, with a finding, where it is none that can be read.</summary>
    public static ParquetFile? Open(string path, TableFindings findings, CancellationToken cancel)
    {
        var stream = FileBytes.Open(path, "the path of a Parquet file", 1 << 16, FileOptions.None, out var refusal, cancel);
        if (stream is null)
        {
            findings.Add(refusal!);
            return null;
        }

        ParquetFile? file = null;
        if (ParquetGuard.HasFooter(stream, findings))
        {
            ParquetGuard.Try(findings, () =>
            {
                var reader = Task.Run(() => ParquetReader.CreateAsync(stream, leaveStreamOpen: true)).GetAwaiter().GetResult();
                // The columns are made of the footer when they are first asked for, and may fail then.
                _ = reader.Schema.DataFields.Length;
                file = ParquetGuard.IsSound(reader.Metadata, stream.Length, findings) ? new ParquetFile(stream, reader) : null;
            });
        }

        if (file is null)
            stream.Dispose();
        return file;
    }

    public void Dispose()
    {
        Task.Run(async () => await Reader.DisposeAsync().ConfigureAwait(false)).GetAwaiter().GetResult();
        stream.Dispose();
    }
}
