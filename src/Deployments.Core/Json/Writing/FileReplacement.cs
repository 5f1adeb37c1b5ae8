namespace Deployments;

/// <summary>Replaces a file as a whole: whoever reads it meanwhile, or after a failure, sees the old one.</summary>
internal static class FileReplacement
{
    public static void Write(string path, Action<Stream> write)
    {
        var target = Path.GetFullPath(path);
        // A link stays a link, and the file that it leads to is replaced.
        if (File.Exists(target) && File.ResolveLinkTarget(target, returnFinalTarget: true) is { } file)
            target = file.FullName;
        if (Path.GetDirectoryName(target) is { Length: > 0 } folder && !Directory.Exists(folder))
            throw new DirectoryNotFoundException($"There is no directory {Excerpt.Of(folder)} to save the file in.");
        var temporary = Path.Combine(Path.GetDirectoryName(target) ?? "", "." + Path.GetRandomFileName() + ".tmp");
        try
        {
            using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write))
            {
                write(stream);
                stream.Flush(flushToDisk: true);
            }

            File.Move(temporary, target, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }
}
