using System.IO.Compression;

namespace Deployments;

/// <summary>A data package in a zip file. What is unpacked is counted as it comes, whatever the file says of its sizes; nothing is unpacked to disk.</summary>
internal sealed class ZipFiles : IPackageFiles
{
    private const int MostEntries = 10_000;
    private readonly ZipArchive archive;
    private readonly UnpackLimit limit;

    public ZipFiles(Stream stream)
    {
        archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        if (archive.Entries.Count > MostEntries)
            throw new InvalidDataException(FormattableString.Invariant($"it has {archive.Entries.Count:#,0} files, more than {MostEntries:#,0}."));
        limit = new UnpackLimit(stream.Length);
    }

    /// <summary>The names of all files in it, as they stand there.</summary>
    public IEnumerable<string> Names => archive.Entries.Select(e => e.FullName);

    public Stream? Open(string path) => archive.GetEntry(path) is { } entry ? new CountedStream(entry.Open(), limit) : null;

    public void Dispose() => archive.Dispose();
}
