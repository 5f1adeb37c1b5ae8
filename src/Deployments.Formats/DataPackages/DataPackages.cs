using System.Diagnostics.CodeAnalysis;
using System.IO.Compression;

namespace Deployments;

/// <summary>Datasets as data packages (version 2) and back: a folder or a zip file with a descriptor and a CSV table for each list of records.</summary>
public static class DataPackages
{
    private const string Expected = "the folder of a data package, its zip file, or its datapackage.json";

    // Zip files hold a time for each entry; this is the first that they can, since nothing here reads the clock.
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes a whole dataset as a data package. <see cref="Load(string)"/> reads it back without loss.</summary>
    /// <param name="data">The dataset.</param>
    /// <param name="path">A folder, made where it is not there, or the path of a zip file, which ends with <c>.zip</c>; files that are there are replaced.</param>
    /// <param name="created">When the package was made, to stand in its descriptor; nothing here reads the clock.</param>
    /// <param name="cancel">Stops the writing; what was there before stays, of a folder each file.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    /// <example>
    /// <code>
    /// kfor.WriteDataPackage("kfor.zip", created: "2024-07-01");
    /// </code>
    /// </example>
    public static void WriteDataPackage(this Dataset data, string path, EdtfDate? created = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (path.EndsWith(".zip", StringComparison.OrdinalIgnoreCase))
        {
            FileReplacement.Write(path, stream => WriteZip(data, created, stream), cancel);
            return;
        }

        Directory.CreateDirectory(path);
        PackageWriter.Write(data, created, (name, write) => FileReplacement.Write(Path.Combine(path, name), write, cancel));
    }

    /// <inheritdoc cref="WriteDataPackage(Dataset, string, EdtfDate?, CancellationToken)"/>
    public static void WriteDataPackage(this Dataset data, string path, EdtfDate created) => WriteDataPackage(data, path, (EdtfDate?)created);

    /// <summary>Reads a dataset from a data package.</summary>
    /// <param name="path">The folder, the zip file, or the <c>datapackage.json</c> in the folder.</param>
    /// <exception cref="DatasetException">The package cannot be read or has errors; the exception lists all findings, each with its file and line.</exception>
    /// <example>
    /// <code>
    /// kfor.WriteDataPackage("kfor.zip");
    /// DataPackages.Load("kfor.zip").ReportCount == kfor.ReportCount // true
    /// </code>
    /// </example>
    public static Dataset Load(string path) => Load(path, CancellationToken.None);

    /// <inheritdoc cref="Load(string)"/>
    /// <param name="path">The folder, the zip file, or the <c>datapackage.json</c> in the folder.</param>
    /// <param name="cancel">Stops the reading; nothing of it stays.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static Dataset Load(string path, CancellationToken cancel) => TryLoad(path, out var data, out var findings, cancel) ? data : throw new DatasetException(findings);

    /// <summary>Reads a dataset from a data package, unless the package cannot be read or has errors.</summary>
    /// <param name="path">The folder, the zip file, or the <c>datapackage.json</c> in the folder.</param>
    /// <param name="data">The dataset; absent where there are errors.</param>
    /// <param name="findings">All findings, each with its file and line.</param>
    /// <param name="cancel">Stops the reading; nothing of it stays.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    /// <example>
    /// <code>
    /// if (!DataPackages.TryLoad("missing.zip", out var package, out var findings))
    ///     Console.WriteLine(findings[0]);
    /// </code>
    /// </example>
    public static bool TryLoad(string path, [NotNullWhen(true)] out Dataset? data, out FindingList findings, CancellationToken cancel = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (Path.GetFileName(path) == PackageDescriptor.FileName)
            path = Path.GetDirectoryName(Path.GetFullPath(path))!;
        if (!Directory.Exists(path))
            return WholeDataset.TryLoad(path, Expected, (file, found) => ReadZip(file, found, cancel), out data, out findings, cancel);
        var found = new TableFindings();
        using var files = new FolderFiles(path, cancel);
        (data, findings) = Read(files, found, cancel);
        return data is not null;
    }

    private static void WriteZip(Dataset data, EdtfDate? created, Stream stream)
    {
        using var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        PackageWriter.Write(data, created, (name, write) =>
        {
            var entry = zip.CreateEntry(name);
            entry.LastWriteTime = NoTime;
            using var file = entry.Open();
            write(file);
        });
    }

    private static DatasetReading? ReadZip(FileStream file, TableFindings findings, CancellationToken cancel)
    {
        ZipFiles? zip = null;
        if (!FlatGuard.Try(findings, "a zip file", () => zip = new ZipFiles(file)))
            return null;
        using var files = zip!;
        if (files.Names.FirstOrDefault(n => !PackagePath.IsWithin(n.TrimEnd('/'))) is not { } outside)
            return Read(files, findings, cancel);
        PackagePath.Refuse(findings, "$", outside);
        return null;
    }

    private static DatasetReading Read(IPackageFiles files, TableFindings findings, CancellationToken cancel)
    {
        DatasetReading? reading = null;
        try
        {
            reading = new PackageReader(files, findings, cancel).Read();
        }
        catch (UnpackLimitException exception)
        {
            findings.Add(new Finding(FindingCodes.UnpacksTooLarge, "$", exception.Message) { Expected = "a package that unpacks to no more than that" });
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or UnauthorizedAccessException or NotSupportedException)
        {
            findings.Add(new Finding(FindingCodes.ContainerMalformed, "$", $"The package is cut short or damaged, or a file of it cannot be read: {exception.Message}") { Expected = Expected });
        }

        return reading ?? new DatasetReading(null, findings.InFileOrder());
    }
}
