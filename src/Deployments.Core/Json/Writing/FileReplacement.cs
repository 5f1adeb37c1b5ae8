namespace Deployments;

/// <summary>Replaces a file as a whole: whoever reads it meanwhile, or after a failure, sees the old one.</summary>
/// <remarks>
/// The new file is written beside the old one, brought to the disk and then put in its place in one step. A program that is killed meanwhile leaves the
/// half-made file behind, under a name that begins with <see cref="Prefix"/>; nothing ever reads it.
/// </remarks>
internal static class FileReplacement
{
    /// <summary>How the name of a file begins that is not yet complete. The rest is short and random, so that a long name stays within what a folder bears.</summary>
    public const string Prefix = ".deployments-";

    public static void Write(string path, Action<Stream> write, CancellationToken cancel = default)
    {
        cancel.ThrowIfCancellationRequested();
        var target = TargetOf(path);
        var temporary = Path.Combine(Path.GetDirectoryName(target) ?? "", Prefix + Path.GetRandomFileName() + ".tmp");
        try
        {
            using (var stream = new StoppableFile(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None, cancel))
            {
                if (!OperatingSystem.IsWindows() && File.Exists(target))
                    File.SetUnixFileMode(stream.SafeFileHandle, File.GetUnixFileMode(target));
                write(stream);
                stream.Flush(flushToDisk: true);
            }

            cancel.ThrowIfCancellationRequested();
            File.Move(temporary, target, overwrite: true);
        }
        catch
        {
            Remove(temporary);
            throw;
        }
    }

    /// <summary>The file that is replaced: a link stays a link, and the file that it leads to is replaced, whether it is there yet or not.</summary>
    private static string TargetOf(string path)
    {
        var target = Path.GetFullPath(path);
        if (new FileInfo(target).LinkTarget is not null && File.ResolveLinkTarget(target, returnFinalTarget: true) is { } file)
            target = file.FullName;
        if (Directory.Exists(target))
            throw new IOException($"{Excerpt.Of(target)} is a directory; expected the path of a file.");
        if (Path.GetDirectoryName(target) is { Length: > 0 } folder && !Directory.Exists(folder))
            throw new DirectoryNotFoundException($"There is no directory {Excerpt.Of(folder)} to save the file in.");
        if (IsDevice(target))
            throw new IOException($"{Excerpt.Of(target)} is no file that can be replaced; write to a stream instead.");
        if (File.Exists(target) && File.GetAttributes(target).HasFlag(FileAttributes.ReadOnly))
            throw new UnauthorizedAccessException($"The file {Excerpt.Of(target)} may only be read; it is not replaced.");
        return target;
    }

    // A device in whose place a file is put is gone for everybody: whoever is allowed to do that would.
    private static bool IsDevice(string target) =>
        !OperatingSystem.IsWindows() && (target.StartsWith("/dev/", StringComparison.Ordinal) || target.StartsWith("/proc/", StringComparison.Ordinal))
        && !target.StartsWith("/dev/shm/", StringComparison.Ordinal);

    // What stopped the writing is what the caller hears of, not that the half-made file cannot be removed either.
    private static void Remove(string temporary)
    {
        try
        {
            File.Delete(temporary);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
        }
    }
}
